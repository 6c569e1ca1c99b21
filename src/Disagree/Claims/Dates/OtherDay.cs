namespace Disagree.Claims.Dates;

/// <summary>Tells the times in a clause that are no time of what its verb tells: a wrong one, one planned before, one of something else.</summary>
internal static class OtherDay
{
    internal static bool Is(SentenceView view, int from, int to) =>
        DeniedDay.Is(view, from) || FormerPlan.Is(view, from, to) || TimeOfOffence.Is(view, from) || TimeOfComparison.Is(view, from);
}
