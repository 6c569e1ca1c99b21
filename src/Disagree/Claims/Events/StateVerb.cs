using Disagree.Claims.Clauses;

namespace Disagree.Claims.Events;

/// <summary>
/// Finds the words of a state that has lasted since a day and so began with an event of that day: "has led the club since May", "had been
/// in Oslo since May".
/// </summary>
internal static class StateVerb
{
    private const int FarthestStay = 8;

    /// <summary>The event with which it began, and the token of its verb; null where no such state is told.</summary>
    internal static (string Event, EventKind Kind, int At)? Find(SentenceView view, Clause clause, EventTable table, int from)
    {
        for (var i = from - 1; i >= clause.First; i--)
        {
            if (table.OfState(view, i) is { } began)
            {
                return (began.Event, began.Kind, i);
            }

            // came there on that day
            if (from - i < FarthestStay && view.WordAt(i) is "been" && view.WordAt(i + 1) is "in" or "at")
            {
                return ("visit", EventKind.Again, i);
            }
        }

        return null;
    }
}
