using System.Collections.Frozen;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>Reads from which place a length is the distance: "31 kilometers northeast of the town of Arvik", "9 miles off Arvik".</summary>
internal static class DistanceReader
{
    internal const string Distance = "distance from ";
    private const int Reach = 8;

    internal static bool Is(string? property) => property?.StartsWith(Distance, StringComparison.Ordinal) is true;

    /// <summary>"distance from Arvik"; null where the length is none from a place that is named.</summary>
    internal static string? Of(SentenceView view, QuantityMention mention)
    {
        if (mention.Quantity.Unit.Dimension is not Dimension.Length)
        {
            return null;
        }

        var at = BehindConversion(view, view.TokenFrom(mention.Span.End));
        at += at < view.Tokens.Length && view.WordAt(at) is "away" ? 1 : 0;
        at = BehindRoad(view, at);
        var direction = BehindDirection(view, at);
        if (
            direction >= view.Tokens.Length
            || !(direction > at ? view.WordAt(direction) is "of" or "from" : view.WordAt(direction) is "from" or "off" or "outside")
        )
        {
            return null;
        }

        for (
            var i = direction + 1;
            i < Math.Min(view.Tokens.Length, direction + Reach) && view.Tokens[i].Tag is not Tag.Punctuation && !view.IsVerb(i);
            i++
        )
        {
            if (view.NameAt(i) is { Type: NameType.Place } place)
            {
                return Distance + place.Canonical;
            }
        }

        return null;
    }

    /// <summary>What lies there, where its name stands right before: "at Lowick, 9 miles south of Arvik"; none where no name does.</summary>
    internal static IReadOnlySet<string> Spot(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) - 1 is > 0 and var comma && view.WordAt(comma) is "," && view.NameAt(comma - 1) is { } name
            ? new HashSet<string>(StringComparer.Ordinal) { name.Canonical }
            : FrozenSet<string>.Empty;

    // "31 kilometers (19 miles) northeast"
    private static int BehindConversion(SentenceView view, int at)
    {
        if (at < view.Tokens.Length && view.WordAt(at) is "(")
        {
            for (var i = at + 1; i < Math.Min(view.Tokens.Length, at + Reach); i++)
            {
                if (view.WordAt(i) is ")")
                {
                    return i + 1;
                }
            }
        }

        return at;
    }

    // "up the coast", "by road"
    private static int BehindRoad(SentenceView view, int at)
    {
        var i = at;
        while (i < view.Tokens.Length && (view.WordAt(i) is "up" or "down" or "along" or "by" || view.Tokens[i].Tag is Tag.Determiner))
        {
            i++;
        }

        return i > at && i < view.Tokens.Length && view.WordAt(i) is "coast" or "road" or "river" or "highway" ? i + 1 : at;
    }

    // "to the northeast", "north-west"
    private static int BehindDirection(SentenceView view, int at)
    {
        var i = at;
        while (i < view.Tokens.Length && view.WordAt(i) is "to" or "the" or "due" or "-")
        {
            i++;
        }

        var first = i;
        while (i < view.Tokens.Length && (view.Is(i, WordClass.Compass) || view.Is(i, WordClass.Direction)))
        {
            i += i + 1 < view.Tokens.Length && view.WordAt(i + 1) is "-" ? 2 : 1;
        }

        return i > first ? i : at;
    }
}
