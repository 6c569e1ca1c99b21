using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells a whole that no article marks as known, and of which the sentence says nothing but of a part: 40 of "12 of 40 sailors were hurt",
/// "out of 40 sailors, 12 were hurt", "there were 40 sailors, 12 of whom were hurt", "twelve sailors from a group of 40 were hurt".
/// </summary>
internal static class OpenWhole
{
    private const int Reach = 4;

    /// <summary>Whether the amount is such a whole.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        if (mention.Quantity.Unit.Dimension is not Dimension.Count)
        {
            return false;
        }

        var (at, behind) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        if (behind < view.Tokens.Length && view.WordAt(behind) is "who" or "that" or "which")
        {
            return false;
        }

        foreach (var part in view.Quantities)
        {
            if (
                part.Quantity.Unit.Dimension is Dimension.Count
                && (
                    part.Span.Start < mention.Span.Start
                        ? IsBehind(view, part, mention, at)
                        : part.Span.Start > mention.Span.Start && IsBefore(view, mention, part, at, behind)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // "12 of 40 sailors", "12 more of the 40 sailors", "12 sailors from a group of 40"; not "one of nine people killed"
    private static bool IsBehind(SentenceView view, QuantityMention part, QuantityMention whole, int at)
    {
        if (part.Quantity.Interval is { Low: 1, High: 1 })
        {
            return false;
        }

        var of = view.TokenFrom(part.NumberSpan.End);
        of += of < at && view.WordAt(of) is "more" ? 1 : 0;
        of += of < at && view.WordAt(of) is "out" ? 1 : 0;
        var isPartitive =
            of < at && view.WordAt(of) is "of" && (at - of == 1 || (at - of == 2 && view.Tokens[of + 1].Tag is Tag.Determiner));
        return (isPartitive || IsOfGroup(view, part, at)) && WholeReader.IsOfPart(view, whole, view.TokenFrom(part.Span.Start));
    }

    // "twelve sailors from a group of", "twelve members of a party of"
    private static bool IsOfGroup(SentenceView view, QuantityMention part, int at)
    {
        var end = view.TokenFrom(part.Span.End);
        return at - end is > 2 and <= Reach
            && view.WordAt(end) is "from" or "in" or "of" or "within"
            && view.WordAt(at - 1) is "of"
            && view.Is(at - 2, WordClass.Gathering);
    }

    // "40 sailors, 12 of whom were", "40 sailors and 12 of them were", "of 40 sailors, 12 were"
    private static bool IsBefore(SentenceView view, QuantityMention whole, QuantityMention part, int at, int behind)
    {
        var (start, end) = (view.TokenFrom(part.Span.Start), view.TokenFrom(part.NumberSpan.End));
        if (start - behind is < 1 or > Reach || whole.Predicate is not { } predicate || view.TokenFrom(predicate.Span.Start) < end)
        {
            return false;
        }

        var isOfThem =
            end + 2 < view.Tokens.Length
            && view.WordAt(end) is "of"
            && view.WordAt(end + 1) is "whom" or "them" or "these" or "those"
            && IsVerb(view, end + 2);
        return view.WordAt(behind) is "," or "and" or "but" or "–" or ";"
            && (
                isOfThem
                || (
                    at > 0
                    && view.WordAt(at - 1) is "of" or "Of"
                    && (at == 1 || view.WordAt(at - 2) is "out" or "Out")
                    && view.WordAt(behind) is ","
                )
            );
    }

    private static bool IsVerb(SentenceView view, int at) =>
        view.Tokens[at].Tag is Tag.Auxiliary or Tag.Modal or Tag.PastVerb || (view.IsVerb(at) && view.Tokens[at].Tag is Tag.Participle);
}
