using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>
/// Gives each word its part of speech, left to right: closed classes and frequent words from tables, others by their ending, and where a
/// word can be several things the neighbours decide. A word of which nothing is known is a noun, or a name where it is capitalised.
/// </summary>
internal sealed class Tagger(Lexicon lexicon)
{
    private const int ShortestTitle = 4;
    private readonly WordTable words = lexicon.Words;

    internal void Tag(string title, string text, Token[] tokens, IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            Tag(sentence.Part == Part.Title ? title : text, tokens.AsSpan(sentence.FirstToken, sentence.TokenCount));
        }
    }

    private void Tag(string text, Span<Token> tokens)
    {
        var inTitleCase = IsTitleCase(text, tokens);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Tag == Lexicons.Tag.Word && CompoundBeforeNumber.Ends(text, tokens, i))
            {
                tokens[i] = tokens[i] with { Tag = Lexicons.Tag.Adjective };
                tokens[i - 2] = tokens[i - 2] with { Tag = Lexicons.Tag.Adjective };
            }
            else if (tokens[i].Tag == Lexicons.Tag.Word && CompoundPlural.Ends(lexicon, text, tokens, i))
            {
                tokens[i] = tokens[i] with { Tag = Lexicons.Tag.Noun };
                tokens[i - 2] = tokens[i - 2] with { Tag = Lexicons.Tag.Adjective };
            }
            else if (tokens[i].Tag == Lexicons.Tag.Word)
            {
                tokens[i] = tokens[i] with { Tag = TagOf(text, tokens, i, inTitleCase) };
            }
            else if (tokens[i].Tag == Lexicons.Tag.Punctuation && BareApostrophe.IsOwners(text, tokens, i))
            {
                tokens[i] = tokens[i] with { Tag = Lexicons.Tag.Possessive };
            }
            else if (tokens[i].Tag == Lexicons.Tag.Possessive && IsContracted(text, tokens, i))
            {
                tokens[i] = tokens[i] with { Tag = Lexicons.Tag.Auxiliary };
            }
        }
    }

    // "it's new", "there's a boat"
    private static bool IsContracted(string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 0
        && tokens[i - 1].Of(text)
            is "it"
                or "It"
                or "he"
                or "He"
                or "she"
                or "She"
                or "that"
                or "That"
                or "there"
                or "There"
                or "what"
                or "What";

    private Tag TagOf(string text, ReadOnlySpan<Token> tokens, int i, bool inTitleCase)
    {
        var token = tokens[i];
        var entry = words[token.Word];
        var isCapital = char.IsUpper(text[token.Start]);
        if (isCapital && token.Length > 1 && IsAcronym(token.Of(text)) && !IsShouted(text, tokens, i))
        {
            return Lexicons.Tag.ProperNoun;
        }

        if (entry.Parts != Parts.None)
        {
            return isCapital && !inTitleCase && i > 0 && IsNamePart(text, tokens, i, entry) && !IsVerbOfLetters(text, token, entry)
                ? Lexicons.Tag.ProperNoun
                : WordChoice.Choose(words, text, tokens, i);
        }

        var guess = WordEnding.Guess(token.Of(text));
        if (isCapital && (guess is Lexicons.Tag.Noun or Lexicons.Tag.Adjective || (!inTitleCase && i > 0)))
        {
            return Lexicons.Tag.ProperNoun;
        }

        return guess is Lexicons.Tag.PastVerb or Lexicons.Tag.Noun or Lexicons.Tag.Gerund or Lexicons.Tag.Adjective
            ? WordChoice.Settle(words, text, tokens, i, guess)
            : guess;
    }

    // "the Islamic State" holds two words of the tables that are no name elsewhere; closed classes and number words stay what they are.
    private static bool IsNamePart(string text, ReadOnlySpan<Token> tokens, int i, WordEntry entry) =>
        entry.Parts.Any(Parts.Noun | Parts.Verb | Parts.Past | Parts.Participle | Parts.Gerund | Parts.Adjective)
        && !entry.Parts.Any(Parts.Number | Parts.Determiner | Parts.Pronoun | Parts.Preposition | Parts.Auxiliary | Parts.Conjunction)
        && !OpensQuotation(text, tokens[i - 1]);

    // a headline's "Senate OKs"
    private static bool IsVerbOfLetters(string text, Token token, WordEntry entry) =>
        entry.Parts.Any(Parts.Verb | Parts.Past) && token.Length > 2 && char.IsUpper(text[token.Start + 1]) && text[token.End - 1] is 's';

    // "US", "IS", "U.S." are names wherever the words around them are not written in capitals too.
    private static bool IsAcronym(ReadOnlySpan<char> word) => !word.ContainsAnyInRange('a', 'z') && word.ContainsAnyInRange('A', 'Z');

    private static bool IsShouted(string text, ReadOnlySpan<Token> tokens, int i) =>
        (i > 0 && tokens[i - 1].Length > 3 && IsAcronym(tokens[i - 1].Of(text)))
        || (i + 1 < tokens.Length && tokens[i + 1].Length > 3 && IsAcronym(tokens[i + 1].Of(text)));

    private static bool OpensQuotation(string text, Token before) => text[before.Start] is '"' or '“' or '‘' or ':' or '—';

    // In a headline such as "Army Shells Northern Town" capitals tell nothing.
    private static bool IsTitleCase(string text, ReadOnlySpan<Token> tokens)
    {
        int longer = 0,
            capitals = 0;
        foreach (var token in tokens)
        {
            if (token.Tag == Lexicons.Tag.Word && token.Length > 3)
            {
                longer++;
                capitals += char.IsUpper(text[token.Start]) ? 1 : 0;
            }
        }

        return longer >= ShortestTitle && capitals * 10 >= longer * 8;
    }
}
