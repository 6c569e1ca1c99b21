namespace Disagree.Claims.Events;

/// <summary>Finds what two commas enclose before a verb: "the pump, which is old, broke down".</summary>
internal static class Aside
{
    private const int Longest = 16;

    /// <summary>The token before what is enclosed up to a comma; -1 where only that one comma stands there.</summary>
    internal static int Before(SentenceView view, int comma)
    {
        for (var i = comma - 2; i > 0 && comma - i <= Longest; i--)
        {
            if (view.WordAt(i) is "," && !view.IsInTime(i))
            {
                return i - 1;
            }
        }

        return -1;
    }
}
