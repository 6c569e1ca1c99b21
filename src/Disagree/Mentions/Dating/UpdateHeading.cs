using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>Tells the headings of stacked updates from other words: "UPDATE @ 5:40 p.m.:", "UPDATE (3/9/24):", "9 a.m. Update:".</summary>
internal static class UpdateHeading
{
    // A weekday of a heading is the nearest one: an article is published and then goes on.
    private const int NearestDays = 3;

    /// <summary>Whether a time expression, told by its first token and the one after its last, dates an update.</summary>
    internal static bool Is(string text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        var before = Skip(tokens, 0);
        if (before < first && IsUpdate(text, tokens, before))
        {
            return Skip(tokens, before + 1) == first && Closes(text, tokens, end);
        }

        var after = Skip(tokens, end);
        return before == first && IsUpdate(text, tokens, after) && Closes(text, tokens, after + 1);
    }

    /// <summary>The updates of a document, in the order of the text.</summary>
    internal static IReadOnlyList<Update> Find(Document document, IReadOnlyList<TimeMention> times)
    {
        var updates = new List<Update>();
        var hours = new List<Update>();
        foreach (var time in times)
        {
            if (!time.Period.IsDay || time.Span.Part == Part.Title || document.SentenceAt(time.Span) is not (>= 0 and var at))
            {
                continue;
            }

            var sentence = document.Sentences[at];
            var tokens = document.TokensOf(sentence);
            if (
                time.Span.Start - sentence.Start < 40
                && Is(document.Text, tokens, From(tokens, time.Span.Start), From(tokens, time.Span.End))
            )
            {
                updates.Add(new Update(time.Span, time.Period));
            }
            else if (IsAlone(document.Text, tokens, time))
            {
                hours.Add(new Update(time.Span, time.Period));
            }
        }

        return updates.Count == 0 && IsStack(hours) ? hours : updates;
    }

    // "16:40 BST", with nothing beside it, or "18 May"
    private static bool IsAlone(string text, ReadOnlySpan<Token> tokens, TimeMention time) =>
        (
            time.Type is TimeType.Time
                ? time.Period.At is not null || time.Period.LocalTime is not null
                : time.Type == TimeType.Date && time.Value.Length == 10
        )
        && From(tokens, time.Span.Start) is var first
        && From(tokens, time.Span.End) is var end
        && (DatedBlock.IsLine(text, tokens, first, end) || DatedBlock.IsMarked(text, tokens, first, end));

    // the entries of a page that is written while things happen: several hours, each alone on its line, the latest first
    private static bool IsStack(List<Update> hours) =>
        hours.Count > 1 && hours.Zip(hours.Skip(1)).All(p => p.Second.Period.IsBefore(p.First.Period));

    /// <summary>The day of a heading: of a bare weekday the one nearest to the day of writing.</summary>
    internal static CalendarSpan Nearest(CalendarSpan day, bool isWeekday, DateOnly writing) =>
        isWeekday && writing.DayNumber - day.First.DayNumber > NearestDays
            ? day.Shift(1) is { } && Calendar.AddDays(day.First, 7) is { } next
                ? day with
                {
                    First = next,
                }
                : day
            : day;

    private static int From(ReadOnlySpan<Token> tokens, int start)
    {
        var i = 0;
        while (i < tokens.Length && tokens[i].Start < start)
        {
            i++;
        }

        return i;
    }

    private static bool IsUpdate(string text, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].Of(text).Equals("update", StringComparison.OrdinalIgnoreCase);

    private static bool Closes(string text, ReadOnlySpan<Token> tokens, int at)
    {
        at = at < tokens.Length && tokens[at].Of(text) is ")" or "]" ? at + 1 : at;
        return at >= tokens.Length || tokens[at].Of(text) is ":" or "*" or "**" or "-" or "–" or "—" or "--" || at + 1 == tokens.Length;
    }

    private static int Skip(ReadOnlySpan<Token> tokens, int at)
    {
        for (var left = 3; left > 0 && at < tokens.Length && tokens[at].Tag is Tag.Punctuation or Tag.Symbol; left--)
        {
            at++;
        }

        return at;
    }
}
