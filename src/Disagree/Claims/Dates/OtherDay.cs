namespace Disagree.Claims.Dates;

/// <summary>Tells the times in a clause that are not when its deed was: a wrong one, one planned before, one of something else.</summary>
internal static class OtherDay
{
    internal static bool Is(SentenceView view, int from, int to) =>
        DeniedDay.Is(view, from) || FormerPlan.Is(view, from, to) || TimeOfOffence.Is(view, from) || TimeOfComparison.Is(view, from, to);
}
