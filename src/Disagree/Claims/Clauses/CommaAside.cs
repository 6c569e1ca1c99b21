namespace Disagree.Claims.Clauses;

/// <summary>What stands between two commas behind a name: "Ruth Keller|, the mayor,| resigned".</summary>
internal static class CommaAside
{
    /// <summary>The comma that opens what another closes: the nearest before it; -1 where none is so near.</summary>
    internal static int Opening(SentenceView view, int closing, int reach)
    {
        for (var i = closing - 1; i >= Math.Max(1, closing - reach); i--)
        {
            if (view.WordAt(i) is ",")
            {
                return i;
            }
        }

        return -1;
    }
}
