using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>
/// Tells running text from everything else that stands on a page: titles, captions, repeated lines, links, comment forms, credits.
/// </summary>
internal sealed class LineClassifier
{
    private const int LongestTitle = 200;
    private const int LongestLink = 160;
    private const Senses Counted = Senses.Person | Senses.Harm | Senses.Event | Senses.State | Senses.Loss;
    private const Senses Befell = Senses.Harm | Senses.Event | Senses.State | Senses.Loss;
    private readonly WordTable words;
    private readonly WordClasses classes;
    private readonly HashSet<string> asked;
    private readonly PhraseTable<SentenceKind> starts;
    private readonly PhraseTable<SentenceKind> wholes;
    private readonly PhraseTable<SentenceKind> ends;

    internal LineClassifier(Lexicon lexicon)
    {
        words = lexicon.Words;
        classes = lexicon.Classes;
        asked = lexicon["properties"].Rows.SelectMany(r => r.Alternatives(5)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rows = lexicon["furniture"].Rows;
        starts = Table("start");
        wholes = Table("whole");
        ends = Table("end");

        PhraseTable<SentenceKind> Table(string match) =>
            new(
                lexicon.Vocabulary,
                rows.Where(r => string.Equals(r[1], match, StringComparison.Ordinal)).Select(r => KeyValuePair.Create(r[2], Kind(r[0])))
            );
    }

    private static SentenceKind Kind(string name) =>
        name switch
        {
            "credit" => SentenceKind.Caption,
            "wire" => SentenceKind.Credit,
            _ => SentenceKind.Furniture,
        };

    internal Run Begin(string title) => new(this, title);

    // "Redundancies: 40": the noun alone says what is asked
    private bool IsAsked(ReadOnlySpan<char> word) =>
        word.Length > 2
        && (asked.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || asked.Contains(Inflection.Singular(word.ToString())));

    private bool TryPhrase(ReadOnlySpan<char> line, ReadOnlySpan<Token> tokens, out SentenceKind kind)
    {
        if (wholes.TryMatch(tokens, 0, out kind, out var count) && count == tokens.Length)
        {
            return true;
        }

        if (line.Length <= LongestLink && starts.TryMatch(tokens, 0, out kind, out _))
        {
            return true;
        }

        for (var i = Math.Max(0, tokens.Length - 4); i < tokens.Length; i++)
        {
            if (ends.TryMatch(tokens, i, out kind, out count) && i + count == tokens.Length)
            {
                return true;
            }
        }

        kind = SentenceKind.Body;
        return false;
    }

    /// <summary>The lines of one article, seen in order.</summary>
    internal sealed class Run
    {
        private readonly LineClassifier rules;
        private readonly HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        private bool bodyBegan;

        internal Run(LineClassifier rules, string title)
        {
            this.rules = rules;
            if (title.Length > 0)
            {
                seen.Add(title.Trim());
                bodyBegan = true;
            }
        }

        internal SentenceKind Next(string text, ReadOnlySpan<char> line, ReadOnlySpan<Token> tokens)
        {
            var again = !seen.Add(line.ToString());
            if (rules.TryPhrase(line, tokens, out var kind))
            {
                return kind;
            }

            if (again)
            {
                return SentenceKind.Repeated;
            }

            if (IsLinkLine(line, tokens))
            {
                return SentenceKind.Furniture;
            }

            if (EndsLikeText(line) || IsFigure(text, line, tokens))
            {
                bodyBegan = true;
                return SentenceKind.Body;
            }

            if (!bodyBegan && line.Length <= LongestTitle)
            {
                bodyBegan = true;
                return tokens.Length > 2 ? SentenceKind.Headline : SentenceKind.Furniture;
            }

            return tokens.Length <= 3 && !IsShortFigure(text, tokens) ? SentenceKind.Furniture : SentenceKind.Body;
        }

        private static bool EndsLikeText(ReadOnlySpan<char> line)
        {
            var end = line.TrimEnd("\"”’')] ");
            return end.Length > 0 && end[^1] is '.' or '!' or '?' or ':' or ';' or ',';
        }

        // "Deaths: 21", an item of a list of figures; "Comments: 3" belongs to the page
        private bool IsFigure(string text, ReadOnlySpan<char> line, ReadOnlySpan<Token> tokens)
        {
            var hasColon = line.Contains(": ", StringComparison.Ordinal);
            if (!hasColon && !line.Contains(" – ", StringComparison.Ordinal))
            {
                return false;
            }

            var counts = line[0] is '-' or '•' or '*';
            for (var i = 0; i < tokens.Length; i++)
            {
                if (tokens[i].Tag is Tag.Number)
                {
                    return counts && i > 1 && (hasColon ? tokens[i - 1].Tag is Tag.Punctuation : i + 1 == tokens.Length);
                }

                // "Cases: 40"
                counts |=
                    rules.words[tokens[i].Word].Senses.Any(Counted)
                    || rules.classes.Has(tokens[i].Word, WordClass.BesideDisease)
                    || rules.IsAsked(tokens[i].Of(text));
            }

            return false;
        }

        // "Injured 16", "40 rescued", items of a list of figures; "40 comments" belongs to the page
        private bool IsShortFigure(string text, ReadOnlySpan<Token> tokens)
        {
            var (hasNumber, tells) = (false, false);
            foreach (var token in tokens)
            {
                hasNumber |= token.Tag is Tag.Number;
                tells |= rules.words[token.Word].Senses.Any(Befell) || rules.IsAsked(token.Of(text));
            }

            return hasNumber && tells;
        }

        private static bool IsLinkLine(ReadOnlySpan<char> line, ReadOnlySpan<Token> tokens) =>
            line.Contains("http://", StringComparison.OrdinalIgnoreCase) || line.Contains("https://", StringComparison.OrdinalIgnoreCase)
                ? line.Length < LongestLink
                : IsMarked(line) || (line.StartsWith("via ", StringComparison.Ordinal) && tokens.Length <= 6);

        // "+ Two hurt in harbour fire", a link to another article
        private static bool IsMarked(ReadOnlySpan<char> line) =>
            line.Length is > 2 and < LongestLink && line[0] is '+' or '»' or '›' or '>' && line[1] is ' ' && !EndsLikeText(line);
    }
}
