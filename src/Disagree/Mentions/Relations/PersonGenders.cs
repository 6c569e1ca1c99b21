using Disagree.Lexicons;
using Disagree.Mentions.Names;

namespace Disagree.Mentions.Relations;

/// <summary>Which words of a name tell "he" or "she".</summary>
internal sealed class PersonGenders
{
    private readonly char[] genders;
    private readonly Vocabulary vocabulary;

    internal PersonGenders(Lexicon lexicon)
    {
        vocabulary = lexicon.Vocabulary;
        genders = new char[vocabulary.Count];
        foreach (var row in lexicon["givennames"].Rows)
        {
            if (row[1] is not [var gender]) continue;
            foreach (var name in row.Alternatives(2).Prepend(row[0]))
            {
                ref var known = ref genders[lexicon.Vocabulary.Find(name)];
                known = known is '\0' || known == gender ? gender : '?';
            }
        }

        foreach (var title in (ReadOnlySpan<string>)["Mr", "Sir", "Lord"]) genders[lexicon.Vocabulary.Find(title)] = 'm';
        foreach (var title in (ReadOnlySpan<string>)["Ms", "Mrs", "Miss", "Lady"]) genders[lexicon.Vocabulary.Find(title)] = 'f';
        genders[0] = '\0';
    }

    /// <summary>'m' or 'f' where a word of the name tells; else another sign.</summary>
    internal char Of(NamedSentence sentence, int first)
    {
        for (var i = first; i < sentence.NameEnd(first); i++)
        {
            if (genders[sentence.Tokens[i].Word] is ('m' or 'f') and var gender) return gender;
        }

        return '?';
    }

    /// <summary>Whether a pronoun can stand for the bearer of a name, as far as the words of the name tell.</summary>
    internal bool CanBe(string name, ReadOnlySpan<char> pronoun)
    {
        foreach (var word in name.AsSpan().Split(' '))
        {
            if (genders[vocabulary.Find(name.AsSpan(word))] is ('m' or 'f') and var gender) return gender == Wanted(pronoun);
        }

        return true;
    }

    /// <summary>'f' for "she" and its forms, else 'm'.</summary>
    internal static char Wanted(ReadOnlySpan<char> pronoun) => pronoun is "she" or "She" or "her" or "Her" ? 'f' : 'm';
}
