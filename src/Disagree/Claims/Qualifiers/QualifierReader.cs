using Disagree.Claims.Clauses;
using Disagree.Claims.Figures;
using Disagree.Claims.Votes;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Qualifiers;

/// <summary>Reads what qualifies the measure of which an amount is the value; of a class the words nearest to the amount tell it.</summary>
internal sealed class QualifierReader(QualifierTable table)
{
    /// <summary>The qualifiers in the order of their classes; none where nothing is told.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="mention">The amount.</param>
    /// <param name="figure">The figure of which it is a value; null where it is of none.</param>
    /// <param name="isForeseen">Whether a table foresees what is said of it.</param>
    /// <param name="clause">The clause in which it stands.</param>
    /// <param name="time">When the amount held; null where the words do not say.</param>
    internal IReadOnlyList<Qualifier> Of(
        SentenceView view,
        QuantityMention mention,
        Figure? figure,
        bool isForeseen,
        Clause clause,
        TimeMention? time
    )
    {
        var room = QualifierRoom.Of(view, mention, clause);
        var found = new SortedList<string, (Qualifier Qualifier, int Distance)>(StringComparer.Ordinal);
        for (var i = room.First; i < room.Last; i++)
        {
            var longest = i;
            foreach (var phrase in table.From(view, i))
            {
                var until = End(view, i, phrase.Words);
                if (
                    until > i
                    && until >= longest
                    && phrase.IsOf(mention.Quantity.Unit.Dimension, figure, isForeseen)
                    && room.Holds(view, phrase.Place, i, until)
                    && !(phrase.Means.Class is VoteRound.Class && room.IsOfOther(view, i))
                    && Class(view, room, phrase, i, until) is { } kind
                )
                {
                    longest = until;
                    var distance = room.Distance(i, until);
                    if (!(found.TryGetValue(kind, out var nearest) && nearest.Distance <= distance))
                    {
                        found[kind] = (phrase.Means with { Class = kind }, distance);
                    }
                }
            }

            i = Math.Max(i, longest - 1);
        }

        // aftershocks of "felt nine aftershocks; officials have logged 120"
        if (
            mention is { Counted: { } counted, Quantity.Unit.Dimension: Dimension.Count }
            && counted.Span.Start <= mention.NumberSpan.Start
            && table.OfNoun(counted.Lemma) is { } left
            && left.IsOf(mention.Quantity.Unit.Dimension, figure, isForeseen)
        )
        {
            found.TryAdd(left.Means.Class, (left.Means, 0));
        }

        if (
            mention.Quantity.Unit.Dimension is Dimension.Ratio
            && !found.ContainsKey(BaseReader.Class)
            && BaseReader.Of(view, room, time) is { } before
        )
        {
            found[BaseReader.Class] = (before, 0);
        }

        if (figure is not null && RegionReader.Of(view, room, figure) is { } region)
        {
            found[RegionReader.Class] = (region, 0);
        }

        return found.Count == 0 ? [] : [.. found.Values.Select(f => f.Qualifier)];
    }

    /// <summary>What a whole sentence tells in one respect, wherever it stands in it; null where it tells nothing, or two of it.</summary>
    internal Qualifier? InSentence(SentenceView view, Figure? figure, string kind)
    {
        Qualifier? found = null;
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            foreach (var phrase in table.From(view, i))
            {
                if (
                    string.Equals(phrase.Means.Class, kind, StringComparison.Ordinal)
                    && phrase.IsOf(Dimension.Ratio, figure, isForeseen: true)
                    && End(view, i, phrase.Words) > i
                )
                {
                    if (found is { } other && other != phrase.Means)
                    {
                        return null;
                    }

                    found = phrase.Means;
                }
            }
        }

        return found;
    }

    // of "the north tower" in which respect, and of what: another north tells nothing of it; null where no noun is told
    private static string? Class(SentenceView view, QualifierRoom room, QualifierPhrase phrase, int from, int until) =>
        phrase.Place is not QualifierPlace.Kind ? phrase.Means.Class
        : QualifiedNoun.Of(view, from, until, room.Amount.First) is { } noun ? $"{phrase.Means.Class}: {noun}"
        : null;

    // where the words of a phrase end of which the first stands at a token, with hyphens between them or none; that token itself where the
    // others do not follow
    private static int End(SentenceView view, int from, string[] words)
    {
        var at = from + 1;
        foreach (var word in words.AsSpan(1))
        {
            at += at < view.Tokens.Length && view.WordAt(at) is "-" ? 1 : 0;
            if (at >= view.Tokens.Length || !view.WordAt(at).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return from;
            }

            at++;
        }

        return at;
    }
}
