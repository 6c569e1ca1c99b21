using Disagree.Mentions.Times;

namespace Disagree.Mentions.Dating;

/// <summary>
/// Tells dates that are printed on what an article holds: "Posted: May 3, 2019 4:15 PM", "(Published Friday, May 3, 2019)", "— Ana Doe
/// (@anadoe) May 3, 2019".
/// </summary>
internal static class Stamp
{
    private const int LongestSender = 6;

    internal static StampKind Of(in TimeScene scene, int first) =>
        IsLabelled(scene, first) ? StampKind.Label
        : IsSent(scene, first - 1) ? StampKind.Sender
        : StampKind.None;

    private static bool IsLabelled(in TimeScene scene, int first)
    {
        var before = scene.Is(first - 1, "on") ? first - 2 : first - 1;
        return IsLabel(scene.Text(scene.Is(before, ':') ? before - 1 : before));
    }

    /// <summary>Whether a word says that what stands behind it is a date of publication.</summary>
    internal static bool IsLabel(ReadOnlySpan<char> word) =>
        word.Equals("published", StringComparison.OrdinalIgnoreCase)
        || word.Equals("posted", StringComparison.OrdinalIgnoreCase)
        || word.Equals("updated", StringComparison.OrdinalIgnoreCase)
        || word.Equals("created", StringComparison.OrdinalIgnoreCase);

    // "(@anadoe)"
    private static bool IsSent(in TimeScene scene, int close)
    {
        if (!scene.Is(close, ')'))
        {
            return false;
        }

        for (var i = close - 1; i >= 0 && close - i <= LongestSender; i--)
        {
            if (scene.Is(i, '('))
            {
                return scene.Text(i + 1) is ['@', ..];
            }
        }

        return false;
    }
}
