using Disagree.Articles;

namespace Disagree.Mentions;

/// <summary>Which of an article's mentions lie in a sentence.</summary>
internal static class MentionsWithin
{
    /// <summary>Those that lie wholly in the span; the mentions are in the order of the text, so they stand together.</summary>
    internal static List<T> Of<T>(IReadOnlyList<T> all, TextSpan span)
        where T : Mention
    {
        var start = new TextSpan(span.Part, span.Start, 0);
        int low = 0,
            high = all.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = all[middle].Span.CompareTo(start) < 0 ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < all.Count && all[end].Span.Part == span.Part && all[end].Span.Start < span.End)
        {
            end++;
        }

        var found = new List<T>(end - low);
        for (; low < end; low++)
        {
            if (span.Contains(all[low].Span))
            {
                found.Add(all[low]);
            }
        }

        return found;
    }
}
