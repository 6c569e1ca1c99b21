using Disagree.Claims.Events;
using Disagree.Lexicons;
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
        : happened is { Event: "deal", Verb: >= 0, Whom.Count: > 0 } && IsTakingOver(view, happened.Verb)
            ? happened with
            {
                Event = "taking office",
                Kind = EventKind.Once,
            }
        : happened;

    // "took over in 2018", "took over.", not "took over the mill"
    private static bool IsTakingOver(SentenceView view, int verb) =>
        view.LemmaAt(verb) is "take"
        && verb + 1 < view.Tokens.Length
        && view.WordAt(verb + 1) is "over"
        && (verb + 2 >= view.Tokens.Length || view.IsInTime(verb + 2) || view.Tokens[verb + 2].Tag is Tag.Preposition or Tag.Punctuation);
}
