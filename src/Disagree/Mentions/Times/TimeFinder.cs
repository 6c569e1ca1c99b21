using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Dating;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>Goes through one document and turns what the rules read into mentions.</summary>
internal sealed class TimeFinder(TimeWords words, Document document, TimelessTokens timeless)
{
    // Any day serves where the readings that depend on it are thrown away.
    internal static readonly DateOnly SomeDay = new(2000, 6, 14);
    private const int LongestHeading = 6;
    private readonly TimeAnchors anchors = new();
    private readonly SentenceMarker marker = new(words);
    private readonly TimeMentionMaker maker = new(document);

    internal delegate void Found(in TimeScene scene, in Sentence sentence, in TimeReading reading);

    /// <summary>Reads against a known day of writing.</summary>
    internal List<TimeMention> Find(DateOnly writing)
    {
        var found = new List<TimeMention>();
        Read(
            writing,
            (in TimeScene scene, in Sentence sentence, in TimeReading reading) =>
                found.Add(maker.Mention(scene, sentence, reading, reading.Value, reading.Period, writing))
        );
        return found;
    }

    /// <summary>Reads against the first and the last possible day of writing: what differs is told as a period.</summary>
    internal List<TimeMention> Find(DateOnly first, DateOnly last)
    {
        var late = new Dictionary<TextSpan, TimeReading>();
        Read(last, (in TimeScene _, in Sentence sentence, in TimeReading reading) => late[maker.Span(sentence, reading)] = reading);
        var found = new List<TimeMention>();
        Read(
            first,
            (in TimeScene scene, in Sentence sentence, in TimeReading reading) =>
            {
                var other = late.GetValueOrDefault(maker.Span(sentence, reading), reading);
                found.Add(
                    string.Equals(reading.Value, other.Value, StringComparison.Ordinal)
                        ? maker.Mention(scene, sentence, reading, reading.Value, Union(reading.Period, other.Period), last)
                        : maker.Mention(scene, sentence, reading, reading.Unanchored ?? "XXXX", Union(reading.Period, other.Period), last)
                );
            }
        );
        return found;
    }

    /// <summary>Reads where nothing is known of the day of writing.</summary>
    internal List<TimeMention> FindUnanchored()
    {
        var found = new List<TimeMention>();
        Read(
            SomeDay,
            (in TimeScene scene, in Sentence sentence, in TimeReading reading) =>
                found.Add(
                    reading.Unanchored is { } pattern
                        ? maker.Mention(scene, sentence, reading, pattern, DatePeriod.Unknown, null)
                        : maker.Mention(scene, sentence, reading, reading.Value, Absolute(reading), null)
                )
        );
        return found;
    }

    // Without a day of writing only a named span of the calendar has days.
    private static DatePeriod Absolute(in TimeReading reading) => reading.Span is not null ? reading.Period : DatePeriod.Unknown;

    private static DatePeriod Union(DatePeriod a, DatePeriod b) =>
        a == b ? a
        : a.IsUnknown || b.IsUnknown ? DatePeriod.Unknown
        : DatePeriod.Between(
            a.First is { } x && b.First is { } y ? (x < y ? x : y) : null,
            a.Last is { } z && b.Last is { } w ? (z > w ? z : w) : null
        );

    /// <summary>Calls back for each time expression in the order of the text.</summary>
    internal void Read(DateOnly writing, Found found)
    {
        anchors.Clear();
        var now = writing;
        var (marked, markedLine) = (writing, -2);
        var hours = new HourStack();
        foreach (var sentence in document.Sentences)
        {
            anchors.Begin(sentence.Line);
            var tokens = document.TokensOf(sentence);
            var text = document.TextOf(sentence.Part);
            var isTimeless = timeless.Of(sentence);
            if (!isTimeless.Contains(false))
            {
                continue;
            }

            if (!marker.Mark(text, tokens))
            {
                isTimeless.Fill(true);
                continue;
            }

            isTimeless[..marker.First].Fill(true);

            var scene = new TimeScene(words, text, tokens, marker.Marks, sentence.Line == markedLine ? marked : now, anchors);
            for (var i = marker.First; i < tokens.Length; i++)
            {
                anchors.AreAsked = false;
                if (isTimeless[i] || !marker.CanBegin(text, tokens, i) || !TimeGrammar.TryRead(scene, i, out var reading))
                {
                    isTimeless[i] = !anchors.AreAsked;
                    continue;
                }

                if (reading is { Span: null, Literal: null })
                {
                    i = reading.End - 1;
                    continue;
                }

                if (
                    reading.Span is { Grain: CalendarGrain.Day } day
                    && i < LongestHeading
                    && UpdateHeading.Is(text, tokens, reading.First, reading.End)
                )
                {
                    day = reading.IsFloating
                        ? day with
                        {
                            First = writing,
                        }
                        : UpdateHeading.Nearest(
                            day,
                            reading.Unanchored?.StartsWith("XXXX-WXX-", StringComparison.Ordinal) == true,
                            writing
                        );
                    reading = reading.On(day);
                    now = day.First;
                    scene = scene.WrittenOn(now);
                }
                else if (
                    i < LongestHeading
                    && IsHeading(sentence, text, tokens, reading, out var rulesAll)
                    && (DatedBlock.Day(reading, writing) ?? Hour(reading, rulesAll, hours, now)) is { } block
                )
                {
                    reading = reading.On(block);
                    (now, marked, markedLine) = rulesAll ? (block.First, marked, markedLine) : (now, block.First, sentence.Line);
                    scene = scene.WrittenOn(block.First);
                }

                found(scene, sentence, reading);
                scene = StoryLine.SpeechDay(scene, reading) is { } spoken ? scene.WrittenOn(spoken) : scene;
                StoryLine.Follow(scene, reading, writing);
                i = reading.End - 1;
            }
        }
    }

    // A line of its own rules what stands below it, a date in bold only its line.
    private bool IsHeading(in Sentence sentence, string text, ReadOnlySpan<Token> tokens, in TimeReading reading, out bool rulesAll)
    {
        rulesAll = DatedBlock.IsLine(text, tokens, reading.First, reading.End) && sentence != document.Sentences[^1];
        return sentence.Part != Part.Title && (rulesAll || DatedBlock.IsMarked(text, tokens, reading.First, reading.End));
    }

    // "23:40" below "0:15"
    private static CalendarSpan? Hour(in TimeReading reading, bool rulesAll, HourStack hours, DateOnly now) =>
        rulesAll && reading is { IsFloating: true, Minute: { } minute } && Calendar.AddDays(now, hours.Turn(minute)) is { } day
            ? new CalendarSpan(day, CalendarGrain.Day)
            : null;
}
