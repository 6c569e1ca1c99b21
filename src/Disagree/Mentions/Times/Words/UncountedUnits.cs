using Disagree.Lexicons;

namespace Disagree.Mentions.Times.Words;

/// <summary>Many units that nobody counted: "thousands of years", "tens of thousands of hours", "dozens of weekends".</summary>
internal static class UncountedUnits
{
    internal static bool TryRead(in TimeScene scene, int at, out UnitCount amount)
    {
        var end = at;
        while (IsMany(scene, end) && scene.Is(end + 1, "of"))
        {
            end += 2;
        }

        amount = new UnitCount(double.NaN, end);
        return end > at && scene.Kind(end) == TimeWordKind.Unit && scene.Text(end).EndsWith("s", StringComparison.Ordinal);
    }

    private static bool IsMany(in TimeScene scene, int i) =>
        scene.Is(i, "tens")
        || (
            i < scene.Count
            && scene.Words.Number(scene.Tokens[i]).Kind is NumberKind.Hundred or NumberKind.Scale or NumberKind.Multiple
            && scene.Text(i).EndsWith("s", StringComparison.Ordinal)
        );
}
