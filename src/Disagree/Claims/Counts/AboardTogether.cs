using Disagree.Claims.Properties;
using Disagree.Mentions;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells the crew who are named beside the passengers: "with 80 passengers and six crew" has six aboard, whatever else is said behind them.
/// </summary>
internal static class AboardTogether
{
    /// <summary>Whether passengers, or the crew, are counted, whom everybody who tells of a ship counts apart.</summary>
    internal static bool IsRole(Claim claim) => claim is { Property: PropertyReader.Travelled, Population.Kind: "passenger" or "crew" };

    /// <summary>What is said of them; null where the amount before is not of those aboard, or nothing links the two.</summary>
    internal static string? Of(SentenceView view, QuantityMention mention, List<Claim> before)
    {
        if (
            mention.Counted is not { IsPeople: true } counted
            || counted.Span.Start < mention.NumberSpan.End
            || !view.IsPersonNoun(view.TokenFrom(counted.Span.End) - 1)
            || before.FindLast(c => !c.Quote.Contains(" of them ", StringComparison.Ordinal)) is not { } last
            || !IsRole(last)
            || !view.Sentence.Span.Contains(last.Span)
        )
        {
            return null;
        }

        // "with 80 passengers, three of them babies, and six crew"
        var (from, to) = (view.TokenFrom(before[^1].Span.End), view.TokenFrom(mention.Span.Start));
        return
            (to == from + 1 && view.WordAt(from) is "and" or "," or "plus")
            || (to == from + 2 && view.WordAt(from) is "," && view.WordAt(from + 1) is "and")
            ? PropertyReader.Travelled
            : null;
    }
}
