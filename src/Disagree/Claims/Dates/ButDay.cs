using Disagree.Claims.Events;

namespace Disagree.Claims.Dates;

/// <summary>Tells the day on which something was after all: Tuesday of "did not begin on Monday but on Tuesday".</summary>
internal static class ButDay
{
    /// <summary>The event, denied no more where the time that begins at a token is such a day.</summary>
    internal static DatedEvent Of(SentenceView view, DatedEvent happened, int from)
    {
        var at = from - 1;
        at -= at > 0 && view.WordAt(at) is "on" or "in" or "at" or "until" ? 1 : 0;
        return at > 0 && view.WordAt(at) is "but" && happened.Deed is { IsDenied: true } deed
            ? happened with
            {
                Deed = deed with { IsDenied = false },
            }
            : happened;
    }
}
