using Disagree.Claims;
using Disagree.Claims.Casts;

namespace Disagree.Topics.Gates;

/// <summary>
/// Which articles tell one story by way of a third: the one names the mayor and the ship, the other the owner and the harbour, and a third
/// names them all.
/// </summary>
internal sealed class Stories
{
    // among more articles there are many stories, and a look back on the year names something of each
    private const int MostArticles = 60;
    private const int DaysOfOneEvent = 31;
    private const int DaysOfOneStory = 120;

    private readonly Dictionary<Cast, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly bool[,] isOne;

    private Stories(IReadOnlyList<Claim> first)
    {
        isOne = new bool[first.Count, first.Count];
        for (var i = 0; i < first.Count; i++)
        {
            numbers[first[i].Cast!] = i;
            for (var j = 0; j < i; j++)
            {
                isOne[i, j] = isOne[j, i] = Cast.TellOneStory(first[i].Cast, first[j].Cast, AreWithin(DaysOfOneEvent, first[i], first[j]));
            }
        }
    }

    /// <summary>Of no articles: none is a third for any two.</summary>
    internal static Stories None { get; } = new([]);

    /// <summary>Those of the articles that hold the claims; none where there are too few for a third, or too many for one story.</summary>
    internal static Stories Of(IReadOnlyList<Claim> claims)
    {
        var first = new Dictionary<Cast, Claim>(ReferenceEqualityComparer.Instance);
        foreach (var claim in claims)
        {
            if (claim.Cast is { } cast && first.TryAdd(cast, claim) && first.Count > MostArticles)
            {
                return None;
            }
        }

        return first.Count > 2 ? new([.. first.Values]) : None;
    }

    /// <summary>
    /// Whether the articles of two claims tell one story: by the names of both, however long after each other, or by a third.
    /// </summary>
    internal bool AreOne(Claim a, Claim b) => Cast.AreOne(a.Cast, b.Cast) || ShareThird(a, b);

    /// <summary>Whether there is an article that tells one story with each of the two.</summary>
    internal bool ShareThird(Claim a, Claim b)
    {
        if (
            a.Cast is not { } one
            || b.Cast is not { } other
            || !numbers.TryGetValue(one, out var i)
            || !numbers.TryGetValue(other, out var j)
            || !AreWithin(DaysOfOneStory, a, b)
        )
        {
            return false;
        }

        for (var third = 0; third < numbers.Count; third++)
        {
            if (third != i && third != j && isOne[i, third] && isOne[third, j])
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreWithin(int days, Claim a, Claim b) =>
        a.Publication?.Period is { IsUnknown: false } one
        && b.Publication?.Period is { IsUnknown: false } other
        && DaysApart.Of(one, other) <= days;
}
