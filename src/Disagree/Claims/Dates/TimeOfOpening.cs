namespace Disagree.Claims.Dates;

/// <summary>Tells times of what a sentence opens with: in "With two more deaths on Friday, 14 have died" not all died that day.</summary>
internal static class TimeOfOpening
{
    /// <summary>Whether the time stands in such an opening, and the amount behind it.</summary>
    internal static bool Is(SentenceView view, int time, int amount)
    {
        if (view.WordAt(0) is not "With")
        {
            return false;
        }

        var isMore = false;
        for (var i = 1; i < amount; i++)
        {
            if (view.WordAt(i) is ",")
            {
                return isMore && time < i;
            }

            isMore |= view.WordAt(i) is "more" or "another" or "new" or "further";
        }

        return false;
    }
}
