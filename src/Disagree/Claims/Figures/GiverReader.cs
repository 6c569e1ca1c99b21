using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads who gives a sum: the name in the subject, a country among them, in "4 million euros from Arvik Mills", "was given 4 million euros
/// by Norway".
/// </summary>
internal static class GiverReader
{
    private const int Reach = 10;

    /// <summary>The name in canonical form; null where none is said.</summary>
    internal static string? Of(SentenceView view, QuantityMention mention) =>
        Behind(view, view.TokenFrom(mention.Span.End)) ?? Beside(view, view.TokenFrom(mention.Span.Start)) ?? OfSubject(view, mention);

    // "a 4 million euro gift from Norway"
    private static string? Behind(SentenceView view, int end)
    {
        for (
            var i = end;
            i + 1 < Math.Min(view.Tokens.Length, end + Reach) && !view.IsInNumber(i) && view.Tokens[i].Tag is not Tag.Punctuation;
            i++
        )
        {
            if (view.WordAt(i) is "from" or "by" && Name(view, view.Tokens[i + 1].Tag is Tag.Determiner ? i + 2 : i + 1) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    // "Norway gave 4 million euros and Chile 3 million"
    private static string? Beside(SentenceView view, int at) =>
        at > 1 && Name(view, at - 1) is { } name && view.WordAt(at - 2) is "and" or "," or "while" ? name : null;

    // not of "Norway was given"
    private static string? OfSubject(SentenceView view, QuantityMention mention)
    {
        if (mention.Subject is not { } subject || subject.End > mention.Span.Start)
        {
            return null;
        }

        string? found = null;
        for (
            var i = view.TokenFrom(subject.Start);
            i < view.Tokens.Length && view.Tokens[i].Start < subject.End && view.Tokens[i].Tag is not Tag.Preposition;
            i++
        )
        {
            found = Name(view, i) ?? view.PronounAt(i)?.Canonical ?? found;
        }

        return IsGiven(view, mention) ? null : found;
    }

    private static bool IsGiven(SentenceView view, QuantityMention mention)
    {
        for (var i = view.TokenFrom(mention.Span.Start) - 1; i > 0 && mention.Subject?.End <= view.Tokens[i].Start; i--)
        {
            if (view.IsVerb(i))
            {
                return view.Tokens[i].Tag is not Tag.Gerund && view.Tokens[i - 1].Tag is Tag.Auxiliary && view.LemmaAt(i - 1) is "be";
            }
        }

        return false;
    }

    private static string? Name(SentenceView view, int token) =>
        token < view.Tokens.Length && view.NameAt(token) is { } name ? name.Canonical : null;
}
