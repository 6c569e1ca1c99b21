using Disagree.Lexicons;
using Disagree.Mentions.Times.Days;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Clocks;

/// <summary>
/// The day of a clock time that the same sentence names farther on: "around 7:20 a.m. on a farm by the lake on Saturday".
/// </summary>
internal static class DayBehind
{
    // Farther on, a day belongs to something else.
    private const int Reach = 14;

    /// <summary>The day; null where none stands in the same clause, or only that on which somebody spoke.</summary>
    internal static CalendarSpan? Of(in TimeScene scene, int end)
    {
        for (var i = end; i < scene.Count && i - end < Reach && !IsBoundary(scene, i); i++)
        {
            if (scene.Kind(i) is TimeWordKind.Clock or TimeWordKind.Meridiem)
            {
                return null;
            }

            if (
                scene.Kind(i) is TimeWordKind.Weekday or TimeWordKind.Month or TimeWordKind.MonthDoubtful or TimeWordKind.Day
                && DateReader.TryRead(scene, i, out var day)
                && day is { Literal: null, Type: TimeType.Date, Span: { Grain: CalendarGrain.Day } span }
            )
            {
                return TenseReader.Shown(scene, i, day.End) == Tense.Told ? null : span;
            }
        }

        return null;
    }

    private static bool IsBoundary(in TimeScene scene, int i) =>
        scene.Tokens[i].Tag is Tag.Conjunction or Tag.Pronoun
        || (scene.Tokens[i].Tag == Tag.Punctuation && !scene.Is(i, '.'))
        || scene.Text(i)
            is "before"
                or "after"
                or "until"
                or "since"
                or "from"
                or "to"
                or "following"
                or "when"
                or "while"
                or "who"
                or "that";
}
