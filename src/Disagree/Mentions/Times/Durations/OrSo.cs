using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Durations;

/// <summary>What softens a length behind it: "a week [or so]", "a year [or two]", "three days [or more]".</summary>
internal static class OrSo
{
    private const int MostUnits = 6;

    /// <summary>Reads it behind a length of so many units.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="at">Where "or" must stand.</param>
    /// <param name="amount">How many units the length has.</param>
    /// <param name="end">The token after it, or <paramref name="at"/>.</param>
    /// <param name="mod">The TIMEX3 modifier; null where nothing stands there.</param>
    internal static bool TryRead(in TimeScene scene, int at, double amount, out int end, out string? mod)
    {
        mod =
            !scene.Is(at, "or") ? null
            : scene.Is(at + 1, "so") ? "APPROX"
            : scene.Is(at + 1, "more") || scene.Is(at + 1, "longer") ? "EQUAL_OR_MORE"
            : scene.Is(at + 1, "less") ? "EQUAL_OR_LESS"
            : amount == 1 && IsFew(scene, at + 1) ? "APPROX"
            : null;
        end = mod is null ? at : at + 2;
        return mod is not null;
    }

    /// <summary>The most units that "a week or two" may mean: two; one where no number stands behind "or".</summary>
    internal static double Most(in TimeScene scene, int at) => IsFew(scene, at + 1) ? scene.Words.Number(scene.Tokens[at + 1]).Value : 1;

    // "a day or two", and not "a day or two weeks", "a year or two-thirds"
    private static bool IsFew(in TimeScene scene, int at) =>
        at < scene.Count
        && scene.Words.Number(scene.Tokens[at]) is { Kind: NumberKind.Unit, Value: > 1 and <= MostUnits }
        && scene.Kind(at + 1) is not (TimeWordKind.Unit or TimeWordKind.Filler)
        && !scene.IsHyphen(at + 1)
        && !(at + 1 < scene.Count && scene.Words.Number(scene.Tokens[at + 1]).Kind != NumberKind.None);
}
