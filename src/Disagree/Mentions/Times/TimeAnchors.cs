using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>The times that an article named last, to which "the same day", "two days later" and "a year earlier" refer.</summary>
internal sealed class TimeAnchors
{
    // How many sentences back a named time still rules.
    private const int Reach = 3;
    private const int FiguresReach = 8;

    // The day of the event rules longer: how the event went is told over some paragraphs.
    private const int EventReach = 8;
    private const int StoryReach = 5;
    private readonly (CalendarSpan Span, int Sentence)?[] named = new (CalendarSpan, int)?[(int)CalendarGrain.Millennium + 1];
    private readonly DateOnly?[] weekdays = new DateOnly?[8];
    private (CalendarSpan Span, int Sentence, int Line)? story;
    private (CalendarSpan Span, int Sentence)? happened;
    private (int Minute, int Sentence)? clock;
    private int toldIn = -1;
    private int newest = -1;

    private int sentence;
    private int line;

    /// <summary>
    /// Whether a rule has asked for them or for the day of writing since this was last set to false: what it read may depend on them.
    /// </summary>
    internal bool AreAsked { get; set; }

    /// <summary>The minute of the day of the clock time that the sentence being read named last.</summary>
    internal int? SameSentenceMinute => clock is { } c && c.Sentence == sentence ? c.Minute : null;

    /// <summary>A day named in the sentence being read.</summary>
    internal CalendarSpan? SameSentenceDay => named[(int)CalendarGrain.Day] is { } n && n.Sentence == sentence ? n.Span : null;

    /// <summary>
    /// The day on which something happened last, else the day named last: a day on which somebody only spoke of it is passed over.
    /// </summary>
    internal CalendarSpan? EventDay => happened is { } h && sentence - h.Sentence <= EventReach ? h.Span : Named(CalendarGrain.Day);

    /// <summary>Whether the event was told to be of the night of its day.</summary>
    internal bool IsEventNight { get; private set; }

    /// <summary>The day named in the sentence being read, or that of the event where the sentence names only the day of speaking.</summary>
    internal CalendarSpan? SameSentenceEventDay => toldIn == sentence ? EventDay : SameSentenceDay;

    /// <summary>The time named last, of whatever grain.</summary>
    internal CalendarSpan? Last => newest >= 0 ? Named((CalendarGrain)newest) : null;

    /// <summary>The span of that grain named last, within reach.</summary>
    internal CalendarSpan? Named(CalendarGrain grain) =>
        named[(int)grain] is { } n && sentence - n.Sentence <= (grain == CalendarGrain.Quarter ? FiguresReach : Reach) ? n.Span : null;

    /// <summary>The time with its year that the sentence being read or the one before named last, from which a story goes on.</summary>
    internal CalendarSpan? Story => story is { } s && sentence - s.Sentence <= 1 ? s.Span : null;

    /// <summary>The time with its year that the line being read named last, within some sentences.</summary>
    internal CalendarSpan? StoryOfLine => story is { } s && s.Line == line && sentence - s.Sentence <= StoryReach ? s.Span : null;

    /// <summary>Whether the sentence being read names it.</summary>
    internal bool IsStoryHere => story is { } s && sentence == s.Sentence;

    /// <summary>The quarter of a business year that the article spoke of last.</summary>
    internal CalendarSpan? FiscalQuarter { get; set; }

    /// <summary>Remembers a time from which a story goes on.</summary>
    internal void Tell(CalendarSpan span) => story = (span, sentence, line);

    /// <summary>Remembers a span as the one named last.</summary>
    internal void Name(CalendarSpan span)
    {
        named[(int)span.Grain] = (span, sentence);
        newest = (int)span.Grain;
        if (span.Grain == CalendarGrain.Day)
        {
            weekdays[Calendar.Weekday(span.First)] = span.First;
        }
    }

    /// <summary>Remembers a time of day.</summary>
    internal void Strike(int minute) => clock = (minute, sentence);

    /// <summary>Remembers a day on which something happened.</summary>
    /// <param name="day">The day.</param>
    /// <param name="isNight">Whether it was the night of that day, whose small hours are those of the next.</param>
    internal void Happen(CalendarSpan day, bool isNight)
    {
        happened = (day, sentence);
        IsEventNight = isNight;
        toldIn = -1;
    }

    /// <summary>Remembers that the event is still being told of.</summary>
    internal void GoOn() => happened = happened is { } h ? (h.Span, sentence) : null;

    /// <summary>Remembers that the sentence being read names a day of speaking.</summary>
    internal void Speak() => toldIn = sentence;

    /// <summary>The day named last, however far back, that fell on a weekday.</summary>
    internal DateOnly? Weekday(int weekday) => weekdays[weekday];

    /// <summary>The next sentence begins, on that line.</summary>
    internal void Begin(int on)
    {
        sentence++;
        line = on;
    }

    internal void Clear()
    {
        Array.Clear(named);
        Array.Clear(weekdays);
        newest = -1;
        story = null;
        clock = null;
        happened = null;
        IsEventNight = false;
        toldIn = -1;
        FiscalQuarter = null;
        sentence = 0;
    }
}
