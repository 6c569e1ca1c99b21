using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Finds the words of a state that has lasted since a day and so began with an event of that day: "has led the club since May", "had been
/// in Oslo since May".
/// </summary>
internal static class StateVerb
{
    private const int FarthestStay = 8;
    private const int LongestBare = 3;

    /// <summary>The event with which it began, and the token of its verb; null where no such state is told.</summary>
    internal static (string Event, EventKind Kind, int At)? Find(SentenceView view, Clause clause, EventTable table, int from)
    {
        var since = from > 0 && view.WordAt(from - 1) is "since" or "for" ? from - 1 : from;
        for (var i = since - 1; i >= Math.Max(clause.First, since - LongestBare); i--)
        {
            if (
                table.OfBareState(view, i, since) is { } bare
                && i > 0
                && (view.WordAt(i - 1) is "," || (view.IsNoun(i - 1) && view.Tokens[i].Tag is Tag.Preposition))
            )
            {
                return (bare.Event, bare.Kind, i);
            }
        }

        for (var i = from - 1; i >= clause.First; i--)
        {
            // "the pump has not worked since May"
            if (view.LemmaAt(i) is "work" or "function" or "operate" && view.IsVerb(i) && Negation.Is(view, i))
            {
                return ("breakdown", EventKind.Again, i);
            }

            if (table.OfState(view, i) is { } began)
            {
                return (began.Event, began.Kind, i);
            }

            // came there on that day
            if (from - i < FarthestStay && view.WordAt(i) is "been" && view.WordAt(i + 1) is "in" or "at" && !Negation.Is(view, i))
            {
                return ("visit", EventKind.Again, i);
            }
        }

        return null;
    }
}
