using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>
/// Tells the numbers without a noun that answer what the words before leave open: "There were 40.", "The answer, the clerk said, was 40",
/// "He put the number at 40".
/// </summary>
internal sealed class AnswerFrame(LevelWords levels)
{
    private const int LongestAside = 8;

    /// <summary>Whether the words around a number say of nothing else what it counts.</summary>
    internal bool Is(SentenceView view, QuantityMention mention)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start) - 1, view.TokenFrom(mention.Span.End));
        return EndsThere(view, end) && at > 0 && (IsThere(view, at) || IsSet(view, at) || IsStanding(view, at) || IsTheirNumber(view, at));
    }

    /// <summary>Whether a number answers a question: "Forty, the clerk replied", "Guards say 40".</summary>
    internal static bool IsReply(SentenceView view, QuantityMention mention)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start) - 1, view.TokenFrom(mention.Span.End));
        if (end < view.Tokens.Length && view.Tokens[end].Tag is not Tag.Punctuation)
        {
            return false;
        }

        for (var i = 0; i < at; i++)
        {
            if (view.IsInTime(i) || view.Tokens[i].Tag is not (Tag.Determiner or Tag.Noun or Tag.ProperNoun or Tag.Adjective))
            {
                return false;
            }
        }

        return at < 0 || (at == 0 && IsMark(view, 0)) || (at > 0 && view.LemmaAt(at) is "say");
    }

    private static bool EndsThere(SentenceView view, int end) =>
        end >= view.Tokens.Length
        || view.Tokens[end].Tag is Tag.Punctuation
        || view.LeadsToTime(end)
        || view.WordAt(end) is "altogether"
        || (
            end + 1 < view.Tokens.Length
            && view.WordAt(end) is "in" or "of" or "so"
            && view.WordAt(end + 1) is "all" or "total" or "them" or "far"
        );

    // "there were 40", "said there had been 40"
    private static bool IsThere(SentenceView view, int at)
    {
        if (view.LemmaAt(at) is not "be")
        {
            return false;
        }

        at -= view.WordAt(at) is "been" ? 2 : 1;
        return at >= 0 && view.WordAt(at) is "there" or "There" && (at == 0 || OpensThere(view, at));
    }

    // "put the number at 40", "gave the figure as 40", "put it at 40"
    private bool IsSet(SentenceView view, int at)
    {
        if (view.WordAt(at) is not ("at" or "as") || at < 2)
        {
            return false;
        }

        var verb =
            view.WordAt(at - 1) is "it" ? at - 2
            : IsNumber(view, at - 1) ? Before(view, at - 1)
            : -1;
        return verb >= 0 && levels.Sets(view, verb);
    }

    // "the figure stands at 40", "the answer, the clerk said, was 40"
    private bool IsStanding(SentenceView view, int at)
    {
        // "The figure: 40"
        if (view.WordAt(at) is ":" && IsNumber(view, at - 1))
        {
            return OpensThere(view, Before(view, at - 1) + 1);
        }

        at -= view.WordAt(at) is "at" or "to" ? 1 : 0;
        if (at < 1 || !levels.Stands(view, at))
        {
            return false;
        }

        at--;
        while (at > 0 && view.Tokens[at].Tag is Tag.Auxiliary or Tag.Adverb)
        {
            at--;
        }

        if (view.WordAt(at) is ",")
        {
            var last = at;
            for (at--; at > 0 && last - at <= LongestAside && view.WordAt(at) is not ","; at--) { }

            at--;
        }

        return at > 0 && (IsNumber(view, at) || view.LemmaAt(at) is "answer") && OpensThere(view, Before(view, at) + 1);
    }

    // "they numbered 40", "their number was 40"
    private static bool IsTheirNumber(SentenceView view, int at) =>
        (at == 1 && view.WordAt(0) is "They" && LevelWords.Numbers(view, 1))
        || (at == 2 && view.WordAt(0) is "Their" && view.WordAt(1) is "number" && view.LemmaAt(2) is "be");

    // "the number", "that figure", "their total", but "a number"
    private bool IsNumber(SentenceView view, int at) =>
        levels.IsCounter(view, at)
        && Before(view, at) is var before
        && before < at - 1
        && (view.Is(before + 1, WordClass.Possessive) || view.Tokens[before + 1].Tag is Tag.Determiner)
        && view.WordAt(before + 1) is not ("a" or "A" or "no" or "No");

    private static int Before(SentenceView view, int noun)
    {
        var at = noun - 1;
        while (at >= 0 && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective || (at >= 0 && view.Is(at, WordClass.Possessive)))
        {
            at--;
        }

        return at;
    }

    private static bool OpensThere(SentenceView view, int at) =>
        at == 0 || IsMark(view, at - 1) || view.WordAt(at - 1) is "that" or "," || view.LemmaAt(at - 1) is "say";

    private static bool IsMark(SentenceView view, int at) => view.WordAt(at) is "\"" or "“" or "”";
}
