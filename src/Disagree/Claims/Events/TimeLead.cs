namespace Disagree.Claims.Events;

/// <summary>Tells the word before a time that makes it the end of a way: "was postponed to Monday", and not "was postponed on Monday".</summary>
internal static class TimeLead
{
    internal static bool IsTo(SentenceView view, int from) =>
        from > 0 && view.WordAt(from - 1) is "to" or "until" or "till" or "for" or "from" or "forward" or "back";
}
