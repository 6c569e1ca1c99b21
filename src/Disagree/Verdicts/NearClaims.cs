using Disagree.Claims;

namespace Disagree.Verdicts;

/// <summary>
/// The answers of an article with which one of another is compared: all of them, and of very many those nearest in value. A table of a
/// thousand figures is so set beside another without comparing each figure with each.
/// </summary>
internal sealed class NearClaims
{
    /// <summary>Of so few answers each is compared with each.</summary>
    internal const int Few = 60;

    private const int Nearest = 8;
    private readonly List<Claim> all;
    private readonly List<Claim>? sorted;

    internal NearClaims(List<Claim> all)
    {
        this.all = all;
        sorted = all.Count > Few ? [.. all.Order(ByValue.Instance)] : null;
    }

    /// <summary>Whether they are so many that not all of them are compared.</summary>
    internal bool AreMany => sorted is not null;

    /// <summary>Those to compare with a claim: all in their order, or the nearest first.</summary>
    internal List<Claim> Of(Claim claim) => sorted is null ? all : [.. Around(At(sorted, claim), sorted.Count).Select(i => sorted[i])];

    /// <summary>Where a claim stands, or would stand, among claims sorted by value.</summary>
    internal static int At(List<Claim> sorted, Claim claim)
    {
        int low = 0,
            high = sorted.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = ByValue.Instance.Compare(sorted[middle], claim) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The places around one, the nearest first.</summary>
    internal static IEnumerable<int> Around(int place, int count)
    {
        for (var step = 0; step < Nearest; step++)
        {
            if (place + step < count)
            {
                yield return place + step;
            }

            if (place - step - 1 >= 0)
            {
                yield return place - step - 1;
            }
        }
    }
}
