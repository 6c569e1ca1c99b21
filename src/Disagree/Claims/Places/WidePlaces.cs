using System.Collections.Frozen;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>Tells which places the lexicon has as parts of others, Romania of Europe, and which are named together.</summary>
internal sealed class WidePlaces
{
    private const int Deepest = 8;
    private readonly FrozenSet<string> regions;
    private readonly FrozenDictionary<string, string> within;

    internal WidePlaces(Lexicon lexicon)
    {
        var rows = lexicon["places"].Rows;
        regions = rows.Where(r => r[1] is "region").Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        within = rows.Where(r => r[2].Length > 0)
            .DistinctBy(r => r[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(r => r[0], r => r[2], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether one of the two holds the other: none is a sum of both.</summary>
    internal bool AreNested(string one, string other) =>
        regions.Contains(one) != regions.Contains(other) || Holds(one, other) || Holds(other, one);

    /// <summary>Whether the first holds the second.</summary>
    internal bool Holds(string outer, string inner)
    {
        for (var step = 0; step < Deepest && within.TryGetValue(inner, out var next); step++)
        {
            inner = next;
            if (string.Equals(inner, outer, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The places beside which a claim's own is named: Texas of "in Ohio and Texas"; none where it is named alone.</summary>
    internal static IReadOnlyList<string> Beside(SentenceView view, string place)
    {
        var names = view.Names.FindAll(n => n.Type is NameType.Place);
        for (var i = 0; i < names.Count; i++)
        {
            if (!string.Equals(names[i].Canonical, place, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var (first, last) = (i, i);
            while (first > 0 && Joins(view, names[first - 1], names[first]))
            {
                first--;
            }

            while (last + 1 < names.Count && Joins(view, names[last], names[last + 1]))
            {
                last++;
            }

            // "in Seren, Ohio" names one place
            if (last > first && view.WordAt(view.TokenFrom(names[last].Span.Start) - 1) is "and")
            {
                return
                [
                    .. names[first..(last + 1)]
                        .Select(n => n.Canonical)
                        .Where(n => !string.Equals(n, place, StringComparison.OrdinalIgnoreCase)),
                ];
            }
        }

        return [];
    }

    private static bool Joins(SentenceView view, NameMention one, NameMention next)
    {
        var (from, to) = (view.TokenFrom(one.Span.End), view.TokenFrom(next.Span.Start));
        for (var i = from; i < to; i++)
        {
            if (view.WordAt(i) is not ("," or "and"))
            {
                return false;
            }
        }

        return to > from;
    }
}
