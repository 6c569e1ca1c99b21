using System.Collections.Frozen;
using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Reads since when something was not as high or low, good or bad: "the lowest rate since May 2021", "the well is at its lowest since 2021".
/// </summary>
internal static class RecordSince
{
    private const int Farthest = 6;
    private static readonly FrozenSet<string> Nobody = FrozenSet<string>.Empty;

    /// <summary>The event, of which the thing measured is what it is done to; null where no such words stand before the time.</summary>
    internal static DatedEvent? Of(SentenceView view, Clause clause, ConceptTable concepts, int from)
    {
        for (var i = from - 1; i > Math.Max(clause.First, from - Farthest); i--)
        {
            if (IsRank(view, i) && Thing(view, clause, i, from) is >= 0 and var thing)
            {
                var word = view.WordAt(i).ToString().ToLowerInvariant();
                return new DatedEvent($"{word} since", EventKind.Due, i, -1, Nobody, Nobody, Nobody)
                {
                    Patient = FrozenSet.Create(StringComparer.Ordinal, concepts.Thing(view, thing)),
                };
            }
        }

        return null;
    }

    // "lowest", "worst"; "first" and "most" need a deed beside
    private static bool IsRank(SentenceView view, int i) =>
        RecordWords.IsSuperlative(view, i)
        && i > 0
        && (view.Tokens[i - 1].Tag is Tag.Determiner or Tag.Possessive or Tag.Pronoun || view.WordAt(i - 1) is "its" or "their");

    // "rate" of "the lowest rate since", of "the rate fell to its lowest since" and of "the rate is at the lowest level since"
    private static int Thing(SentenceView view, Clause clause, int rank, int from)
    {
        for (var i = from - 1; i > rank; i--)
        {
            if (view.IsNoun(i) && !view.IsInTime(i) && !view.IsLemma(i, WordClass.Height))
            {
                return i;
            }
        }

        for (var i = rank - 1; i > clause.First; i--)
        {
            if (view.IsVerb(i) || view.Is(i, WordClass.FormOfBe))
            {
                return SubjectHead.Before(view, i, clause.First);
            }
        }

        return -1;
    }
}
