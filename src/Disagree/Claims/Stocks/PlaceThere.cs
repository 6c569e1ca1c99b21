using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Stocks;

/// <summary>
/// Tells which town "there" is where people are said to live: Arvik of "The church in Arvik is small. Fewer than 900 people live there."
/// </summary>
internal static class PlaceThere
{
    private const string City = "city";

    /// <summary>The one place of the words before; null where they name none or several, or tell of a house or a camp.</summary>
    internal static string? Of(SentenceView view, QuantityMention mention, StockWords words)
    {
        var (place, isClear) = Only(view, mention.Span.Start, null, words);
        return !isClear ? null
            : place is not null ? place
            : view.Before is { } before && Only(before, int.MaxValue, null, words) is (var only, true) ? only
            : null;
    }

    private static (string? Place, bool IsClear) Only(SentenceView view, int end, string? only, StockWords words)
    {
        foreach (var name in view.Names)
        {
            // "about nine miles from Bergen"
            if (view.TokenFrom(name.Span.Start) is > 0 and var at && view.WordAt(at - 1) is "from" or "of" && !IsOfTown(view, at, words))
            {
                continue;
            }

            if (name.Span.End > end || name is not { Type: NameType.Place, Rule: not "demonym" } || !words.MayBe(City, name.Canonical))
            {
                continue;
            }

            if (only is not null && !string.Equals(only, name.Canonical, StringComparison.Ordinal))
            {
                return (null, false);
            }

            only = name.Canonical;
        }

        for (var i = 0; i < view.Tokens.Length && view.Tokens[i].Start < end; i++)
        {
            // who lives in a house of the town is not who lives in the town
            if (words.IsAbode(view.LemmaAt(i)))
            {
                return (null, false);
            }
        }

        return (only, true);
    }

    // "the town of Bergen", not "miles of Bergen"
    private static bool IsOfTown(SentenceView view, int name, StockWords words) =>
        name > 1 && view.WordAt(name - 1) is "of" && words.IsHome(view.LemmaAt(name - 2));
}
