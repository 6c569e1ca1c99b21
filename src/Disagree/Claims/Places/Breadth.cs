using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>
/// Reads how wide a count reaches where words and not names tell it: "nationwide", "across the country", "worldwide". What is counted in a
/// town is not what is counted nationwide.
/// </summary>
internal static class Breadth
{
    /// <summary>The whole country, whichever it is.</summary>
    internal const string Country = "nationwide";

    /// <summary>All of the world.</summary>
    internal const string World = "worldwide";

    /// <summary>A town or a region, whichever it is.</summary>
    internal const string Part = "local";

    /// <summary>How wide an amount reaches; null where no such word stands by it.</summary>
    internal static string? Of(SentenceView view, QuantityMention amount)
    {
        if (amount.Quantity.Unit.Dimension is not (Dimension.Count or Dimension.Money))
        {
            return null;
        }

        var end = view.TokenFrom(amount.Span.End);
        for (var i = end; i < view.Tokens.Length && !Ends(view, i, amount); i++)
        {
            if (At(view, i) is { } behind)
            {
                return behind;
            }
        }

        // "Nationwide, 9,000 took part"
        for (var i = Opening(view, view.TokenFrom(amount.Span.Start)); i <= 1 && i < view.Tokens.Length; i++)
        {
            if (At(view, i) is { } first)
            {
                return first;
            }
        }

        return null;
    }

    // the words before an amount tell of it where no other stands between
    private static int Opening(SentenceView view, int at)
    {
        foreach (var other in view.Quantities)
        {
            if (view.TokenFrom(other.Span.Start) < at)
            {
                return int.MaxValue;
            }
        }

        return 0;
    }

    private static bool Ends(SentenceView view, int at, QuantityMention amount)
    {
        if (view.Tokens[at].Tag is Tag.Punctuation && view.WordAt(at) is not "-")
        {
            return true;
        }

        foreach (var other in view.Quantities)
        {
            if (other.Span.Start > amount.Span.Start && view.TokenFrom(other.Span.Start) == at)
            {
                return true;
            }
        }

        return false;
    }

    private static string? At(SentenceView view, int at) =>
        view.WordAt(at) switch
        {
            "nationwide" or "Nationwide" or "countrywide" or "Countrywide" or "nationally" or "Nationally" => Country,
            "worldwide" or "Worldwide" or "globally" or "Globally" => World,
            "in" or "In" when IsPart(view, at + 1) => Part,
            "across"
            or "Across"
            or "around"
            or "Around"
            or "throughout"
            or "Throughout" when at + 2 < view.Tokens.Length && view.WordAt(at + 1) is "the" => view.WordAt(at + 2) switch
            {
                "country" or "nation" => Country,
                "world" or "globe" => World,
                _ => IsPart(view, at + 1) ? Part : null,
            },
            _ => null,
        };

    // "in the city", "across the region"; "in the city of Arvik" names it
    private static bool IsPart(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length
        && view.WordAt(at) is "the"
        && view.Is(at + 1, WordClass.TownOrArea)
        && !(at + 2 < view.Tokens.Length && view.WordAt(at + 2) is "of");
}
