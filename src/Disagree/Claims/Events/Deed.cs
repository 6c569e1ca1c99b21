namespace Disagree.Claims.Events;

/// <summary>What a verb says was done: by whom and to what, in the words beside it, and whether it was done at all.</summary>
/// <param name="Doer">The words for who does it; none where nobody is named.</param>
/// <param name="Thing">The words for what it is done to; none where it is done to nothing.</param>
/// <param name="IsDenied">Whether it is said that it was not done: "did not resign", "denied that she had resigned".</param>
/// <param name="Sides">Which of two ways of deciding a thing it tells.</param>
internal sealed record Deed(IReadOnlyList<string> Doer, IReadOnlyList<string> Thing, bool IsDenied, IReadOnlyList<DeedSide> Sides)
{
    /// <summary>The sides of this that the other has against it; null where the two do not contradict each other.</summary>
    internal DeedSide? Against(Deed other)
    {
        foreach (var side in Sides)
        {
            foreach (var opposite in other.Sides)
            {
                if (side.IsAgainst(opposite))
                {
                    return side;
                }
            }
        }

        return null;
    }

    /// <summary>Whether one says that it was done, or done one way, and the other that it was not, or the other way.</summary>
    internal bool IsOpposedTo(Deed other) => IsDenied != other.IsDenied || (!IsDenied && Against(other) is not null);

    /// <summary>Whether both are said of one thing, or where there is none of one doer: "the bill" is "the water bill".</summary>
    internal bool IsOfOneThing(Deed other) =>
        Thing.Count > 0 || other.Thing.Count > 0
            ? AreOne(Thing, other.Thing) && (Doer.Count == 0 || other.Doer.Count == 0 || AreOne(Doer, other.Doer))
            : AreOne(Doer, other.Doer);

    private static bool AreOne(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count > 0 && other.Count > 0 && (one.All(other.Contains) || other.All(one.Contains));
}
