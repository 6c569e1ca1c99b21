using Disagree.Lexicons;
using Disagree.Mentions.Names;

namespace Disagree.Mentions.Relations;

/// <summary>Which words of a name tell "he" or "she".</summary>
internal sealed class PersonGenders
{
    private const int Reach = 4;
    private readonly char[] genders;
    private readonly char[] kin;
    private readonly Vocabulary vocabulary;

    internal PersonGenders(Lexicon lexicon)
    {
        vocabulary = lexicon.Vocabulary;
        genders = new char[vocabulary.Count];
        foreach (var row in lexicon["givennames"].Rows)
        {
            if (row[1] is not [var gender])
                continue;
            foreach (var name in row.Alternatives(2).Prepend(row[0]))
            {
                ref var known = ref genders[lexicon.Vocabulary.Find(name)];
                known = known is '\0' || known == gender ? gender : '?';
            }
        }

        foreach (var title in (ReadOnlySpan<string>)["Mr", "Sir", "Lord"])
            genders[lexicon.Vocabulary.Find(title)] = 'm';
        foreach (var title in (ReadOnlySpan<string>)["Ms", "Mrs", "Miss", "Lady"])
            genders[lexicon.Vocabulary.Find(title)] = 'f';
        genders[0] = '\0';
        kin = new char[vocabulary.Count];
        foreach (var row in lexicon["kin"].Rows)
            kin[vocabulary.Find(row[0])] = row[1][0];
        kin[0] = '\0';
    }

    /// <summary>'m' or 'f' where a word of the name tells, or whose relative its bearer is; else another sign.</summary>
    internal char Of(NamedSentence sentence, int first)
    {
        for (var i = first; i < sentence.NameEnd(first); i++)
        {
            if (genders[sentence.Tokens[i].Word] is ('m' or 'f') and var gender)
                return gender;
        }

        return OfKin(sentence, sentence.Is(first - 1, ',') ? first - 2 : first - 1) is ('m' or 'f') and var relative
            ? relative
            : OfOwner(sentence, sentence.NameEnd(first));
    }

    /// <summary>Whether a word names what people are to one another: "wife".</summary>
    internal bool IsKin(Token token) => kin[token.Word] != '\0';

    // "her son | Tarlo"
    private char OfKin(NamedSentence sentence, int at) => at >= 0 ? kin[sentence.Tokens[at].Word] : '?';

    // "Tarlo Venn | and her husband"
    private char OfOwner(NamedSentence sentence, int at)
    {
        for (var i = at; i < Math.Min(sentence.Count - 1, at + Reach); i++)
        {
            if (sentence.NameAt(i) is not null || sentence.TagAt(i) is Tag.Punctuation)
                break;
            if (sentence.Of(i) is "her" or "his" && kin[sentence.Tokens[i + 1].Word] != '\0')
                return Wanted(sentence.Of(i));
        }

        return '?';
    }

    /// <summary>Whether a pronoun can stand for the bearer of a name, as far as the words of the name tell.</summary>
    internal bool CanBe(string name, ReadOnlySpan<char> pronoun)
    {
        foreach (var word in name.AsSpan().Split(' '))
        {
            if (genders[vocabulary.Find(name.AsSpan(word))] is ('m' or 'f') and var gender)
                return gender == Wanted(pronoun);
        }

        return true;
    }

    /// <summary>'f' for "she" and its forms, else 'm'.</summary>
    internal static char Wanted(ReadOnlySpan<char> pronoun) => pronoun is "she" or "She" or "her" or "Her" ? 'f' : 'm';
}
