namespace Disagree.Claims.Events;

/// <summary>
/// Tells those who were killed on a day after that of the event reported: "two weeks after that Monday nine were killed at the mill"; of
/// "nine have been killed" all are meant until then.
/// </summary>
internal static class LaterDeed
{
    private const int Reach = 4;
    private const int Opening = 2;

    /// <summary>Whether the amount is of them.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="after">The token of "after", behind a stretch of time.</param>
    /// <param name="amount">The token of the amount.</param>
    internal static bool Is(SentenceView view, int after, int amount) =>
        after <= Opening
        && view.WordAt(after + 1) is "that"
        && view.IsInTime(after + 2)
        && Behind(view, amount) is { } verb
        && view.LemmaAt(verb) is "kill" or "murder" or "shoot";

    // "killed" of "nine people were killed"
    private static int? Behind(SentenceView view, int amount)
    {
        for (var i = amount + 1; i + 1 < Math.Min(view.Tokens.Length, amount + Reach); i++)
        {
            if (view.WordAt(i) is "were" or "was")
            {
                return i + 1;
            }
        }

        return null;
    }
}
