using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>
/// Dates of a story that lies years back: "In March 2014 the town flooded. In June it was rebuilt", "The next day, he died".
/// </summary>
internal static class Narrative
{
    /// <summary>How the names of the rules end that read a date of a story.</summary>
    internal const string Suffix = " in a story";

    // A year behind, "in June" may as well mean the last one.
    private const int LeastYears = 2;

    // What news tells of in so many days it dates without a year.
    private const int LongPast = 90;

    // What comes later is told with its year, or is of the year of the news.
    private const int LongStory = 62;

    // "In June", "By the end of June", "On the night of June 5"
    private const int Opening = 6;

    /// <summary>The first such date of the story after the time it named last; null where the words tell of the present.</summary>
    internal static CalendarSpan? Span(in TimeScene scene, int at, int end, Func<int, CalendarSpan?> inYear)
    {
        if (
            scene.IsNote
            || scene.Anchors.Story is not { } story
            || scene.Writing.Year - story.First.Year < LeastYears
            || !(IsOpening(scene, at) || IsCoordinate(scene, at))
            || TenseReader.Of(scene, at, end) == Tense.Future
        )
        {
            return null;
        }

        return InYear(story, inYear);
    }

    /// <summary>
    /// The day that a line names without its year behind one of years ago, "By 3 May 2014 they were inside. … It ended on 9 June": that of the
    /// story, where it would else be long past anyway.
    /// </summary>
    internal static CalendarSpan? Day(in TimeScene scene, int at, int end, Func<int, CalendarSpan?> inYear) =>
        !scene.IsNote
        && scene.Anchors.StoryOfLine is { } story
        && scene.Writing.Year - story.First.Year >= LeastYears
        && (scene.Anchors.Named(CalendarGrain.Year) is not { } year || year.First.Year == story.First.Year)
        && (
            inYear(scene.Writing.Year) is { } ofNow && ofNow.First > scene.Writing
                ? inYear(scene.Writing.Year - 1)
                : inYear(scene.Writing.Year)
        )
            is { } near
        && scene.Writing.DayNumber - near.Last.DayNumber > LongPast
        && TenseReader.Of(scene, at, end) == Tense.Past
        && InYear(story, inYear) is { } day
        && day.First.DayNumber - story.First.DayNumber <= LongStory
            ? day
            : null;

    private static CalendarSpan? InYear(CalendarSpan story, Func<int, CalendarSpan?> inYear)
    {
        return inYear(story.First.Year) is { } same && same.First >= story.First ? same
            : story.Grain == CalendarGrain.Year ? null
            : inYear(story.First.Year + 1);
    }

    /// <summary>Whether "the next day" counts from the time that the story named last.</summary>
    internal static bool IsNext(in TimeScene scene, int start, int at, in TimeWord toward) =>
        toward.Toward == Toward.Next
        && scene.Is(start, "the")
        && (
            scene.Kind(at) == TimeWordKind.Part
            || (scene.Kind(at) == TimeWordKind.Unit && !scene.Text(at).EndsWith("s", StringComparison.Ordinal))
        )
        && scene.Anchors.Last is not null
        && TenseReader.Of(scene, start, at + 1) == Tense.Past;

    /// <summary>Whether a date with its year begins or goes on with a story.</summary>
    internal static bool Begins(in TimeScene scene, in TimeReading reading) =>
        reading is { Literal: null, Span.Grain: CalendarGrain.Day or CalendarGrain.Month } && reading.IsAbsolute
        || (reading is { Span.Grain: CalendarGrain.Year, IsAbsolute: true } && scene.Is(0, "in") && reading.First == 1);

    private static bool IsOpening(in TimeScene scene, int at) =>
        at is > 0 and <= Opening && scene.Tokens[0].Tag == Lexicons.Tag.Preposition;

    // "passed in December 2012 and signed in January"
    private static bool IsCoordinate(in TimeScene scene, int at)
    {
        for (var i = at - 1; scene.Anchors.IsStoryHere && i > 0 && at - i <= Opening; i--)
        {
            if (scene.Is(i, ','))
            {
                return false;
            }

            if (scene.Is(i, "and"))
            {
                return true;
            }
        }

        return false;
    }
}
