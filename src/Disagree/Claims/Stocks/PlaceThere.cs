using Disagree.Lexicons;
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

            // a slum outside Bergen, a mine near the town of Bergen
            if (IsBeside(view, view.TokenFrom(name.Span.Start), words))
            {
                return (null, false);
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
            if (words.IsAbode(view.LemmaAt(i)) || (i > 0 && view.WordAt(i) is "rise" or "rises" && view.WordAt(i - 1) is "-"))
            {
                return (null, false);
            }
        }

        return (only, true);
    }

    // behind a preposition that leaves open whether it is the town: "near Bergen", "off the town of Bergen", "a road to Bergen"
    private static bool IsBeside(SentenceView view, int name, StockWords words)
    {
        var at = IsOfTown(view, name, words) ? name - 2 : name;
        while (at > 0 && view.Tokens[at - 1].Tag is Tag.Determiner or Tag.Adjective)
        {
            at--;
        }

        return at > 0 && view.Tokens[at - 1].Tag is Tag.Preposition && view.WordAt(at - 1) is not ("in" or "In" or "at" or "At");
    }

    // "the town of Bergen", not "miles of Bergen"
    private static bool IsOfTown(SentenceView view, int name, StockWords words) =>
        name > 1 && view.WordAt(name - 1) is "of" && words.IsHome(view.LemmaAt(name - 2));
}
