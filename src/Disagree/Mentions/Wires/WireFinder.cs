using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Names;

namespace Disagree.Mentions.Wires;

/// <summary>
/// Finds the agency that a text is credited to: in its dateline, its byline, a line of credit or a notice of copyright; an agency that is
/// merely quoted is none.
/// </summary>
internal sealed class WireFinder(NameLexicon lexicon)
{
    private const int DatelineTokens = 16;
    private const int LongestByline = 14;

    public WireCredit? Find(Document document)
    {
        var bodies = 0;
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Part == Part.Title)
                continue;
            var tokens = document.TokensOf(sentence);
            var text = document.TextOf(sentence.Part);
            var found = sentence.Kind switch
            {
                SentenceKind.Credit => Any(sentence, tokens, text, 0, "creditLine"),
                SentenceKind.Furniture or SentenceKind.Caption => IsCopyright(text, tokens)
                    ? Any(sentence, tokens, text, 0, "copyright")
                    : null,
                _ when IsByline(text, tokens) => Any(sentence, tokens, text, 1, "byline"),
                SentenceKind.Body when bodies++ < 2 => Dateline(sentence, tokens, text),
                _ => null,
            };
            if (found != null)
                return found;
        }

        return null;
    }

    // "OSLO (AP) — The ferry sank"
    private WireCredit? Dateline(Sentence sentence, ReadOnlySpan<Token> tokens, string text)
    {
        for (var i = 0; i < Math.Min(tokens.Length - 2, DatelineTokens); i++)
        {
            if (text[tokens[i].Start] != '(' || !lexicon.Wires.TryMatch(tokens, i + 1, out var wire, out var count))
                continue;
            if (i + 1 + count < tokens.Length && text[tokens[i + 1 + count].Start] is ')' or '/' && IsPlaceBefore(text, tokens, i))
                return Credit(sentence, tokens, i + 1, count, wire, "dateline");
        }

        return null;
    }

    // Before the bracket of a dateline stand only names, commas and a date, or nothing.
    private static bool IsPlaceBefore(string text, ReadOnlySpan<Token> tokens, int bracket)
    {
        for (var i = 0; i < bracket; i++)
        {
            if (char.IsLower(text[tokens[i].Start]))
                return false;
        }

        return true;
    }

    private WireCredit? Any(Sentence sentence, ReadOnlySpan<Token> tokens, string text, int first, string rule)
    {
        for (var i = first; i < tokens.Length; i++)
        {
            if (char.IsUpper(text[tokens[i].Start]) && lexicon.Wires.TryMatch(tokens, i, out var wire, out var count))
                return Credit(sentence, tokens, i, count, wire, rule);
        }

        return null;
    }

    private static bool IsByline(string text, ReadOnlySpan<Token> tokens) =>
        tokens.Length is > 1 and <= LongestByline && tokens[0].Of(text) is "By" or "BY" && text[tokens[^1].Start] is not '.';

    private static bool IsCopyright(string text, ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (text[token.Start] == '©' || token.Of(text).Equals("copyright", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static WireCredit Credit(Sentence sentence, ReadOnlySpan<Token> tokens, int at, int count, string wire, string rule) =>
        new(new TextSpan(sentence.Part, tokens[at].Start, tokens[at + count - 1].End), wire, rule);
}
