using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Counts;

/// <summary>Reads the parts of a whole that are told apart by where they are: "12 in the hall and 10 in the yard" of 22.</summary>
internal static class PlacedPart
{
    /// <summary>Whether a place stands right behind a number without a noun of its own: "12 in the hall".</summary>
    internal static bool Is(SentenceView view, QuantityMention part) =>
        (part.Counted is null || part.Counted.Span.End <= part.NumberSpan.Start)
        && view.TokenFrom(part.NumberSpan.End) is var at
        && at + 1 < view.Tokens.Length
        && (view.Is(at, WordClass.Where) || view.WordAt(at) is "on" or "aboard" or "off")
        && !view.IsInTime(at + 1)
        && !view.IsInNumber(at + 1);

    /// <summary>Whether nothing but the place of the one, a comma and "and" stand between two parts.</summary>
    internal static bool Joins(SentenceView view, QuantityMention one, QuantityMention next)
    {
        var (from, to) = (view.TokenFrom(one.NumberSpan.End), view.TokenFrom(next.Span.Start));
        for (var i = from; i < to - 1; i++)
        {
            if (view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal || view.IsVerb(i) || view.WordAt(i) is ";" or ":" or "who")
            {
                return false;
            }
        }

        return to > from + 1 && view.WordAt(to - 1) is "," or "and";
    }

    /// <summary>The part as a count of its place; where that has no name, of nothing but some of the whole.</summary>
    internal static Claim Marked(Claim claim) => claim with { IsPart = claim.Place is null, IsOfPlaceList = true };
}
