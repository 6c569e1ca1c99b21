using System.Globalization;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Days;

/// <summary>Tells the year of a day by which an event is known: "the Sept. 11 attacks", "the Jan. 6 riot".</summary>
internal static class KnownEvent
{
    /// <summary>The day, where the event behind it had come about when the sentence was written; else null.</summary>
    internal static DateOnly? Day(in TimeScene scene, int behind, int month, int day)
    {
        if (scene.At(behind) is not { Kind: TimeWordKind.EventOfDay } word)
        {
            return null;
        }

        foreach (var range in word.Text.AsSpan().Split(' '))
        {
            if (
                DateOnly.TryParseExact(
                    word.Text.AsSpan()[range],
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var known
                )
                && known.Month == month
                && known.Day == day
                && known <= scene.Writing
            )
            {
                return known;
            }
        }

        return null;
    }
}
