using Disagree.Claims.Events;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells the making of a thing from its handover: of a year a ship's delivery is that of its building. Who "took over", and nothing beside,
/// bought nothing.
/// </summary>
internal static class Making
{
    private const int DaysOfMonth = 31;

    /// <summary>The event that such a period dates.</summary>
    internal static DatedEvent Of(SentenceView view, DatedEvent happened, DatePeriod period) =>
        happened.Event is "handover" && period is { Days: > DaysOfMonth } ? happened with { Event = "building" }
        : happened is { Event: "deal", Verb: >= 0, Whom.Count: > 0, Deed.Thing.Count: 0 } && view.LemmaAt(happened.Verb) is "take"
            ? happened with
            {
                Event = "taking office",
                Kind = EventKind.Once,
            }
        : happened;
}
