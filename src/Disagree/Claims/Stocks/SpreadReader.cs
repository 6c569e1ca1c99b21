using Disagree.Mentions;

namespace Disagree.Claims.Stocks;

/// <summary>
/// Reads over how many towns or countries something is spread: "branches in nine states", "shops spread over nine states".
/// </summary>
internal sealed class SpreadReader(StockWords words)
{
    /// <summary>What has so many floors; null where nothing is spread over them.</summary>
    internal StockHolder? OfFloors(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.NumberSpan.Start) - 1;
        return
            at > 1
            && mention.Counted is { } counted
            && words.IsFloor(view.WordAt(view.TokenFrom(mention.Span.End) - 1).ToString(), counted.Lemma)
            && view.WordAt(at) is "over" or "across" or "on"
            && words.IsSpread(view.LemmaAt(at - 1))
            ? HolderOfVerb.Of(view, mention, at - 1)
            : null;
    }

    /// <summary>What is there; null where the amount is of no such places.</summary>
    internal StockHolder? Of(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.NumberSpan.Start) - 1;
        if (
            at < 1
            || mention.Counted is not { IsPeople: false } counted
            || !words.IsHome(counted.Lemma)
            || view.WordAt(at) is not ("in" or "across" or "over" or "throughout")
        )
        {
            return null;
        }

        var isSpread = words.IsSpread(view.LemmaAt(at - 1));
        at -= isSpread ? 1 : 0;
        return at > 0 && view.IsNoun(at - 1) && (isSpread || !IsCounted(view, mention, at - 1)) ? HolderPhrase.Before(view, at) : null;
    }

    // "90 cottages in three valleys burned" tells where they did
    private static bool IsCounted(SentenceView view, QuantityMention mention, int noun)
    {
        foreach (var other in view.Quantities)
        {
            if (other != mention && other.Span.Start <= view.Tokens[noun].Start && view.Tokens[noun].Start < other.Span.End)
            {
                return true;
            }
        }

        return false;
    }
}
