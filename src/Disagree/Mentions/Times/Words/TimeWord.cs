using System.Globalization;
using Disagree.Lexicons;

namespace Disagree.Mentions.Times.Words;

/// <summary>What a phrase means for time.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Count">How many tokens it takes.</param>
/// <param name="Number">
/// Its number: 1 to 7 for a weekday, 1 to 12 for a month, days from today, minutes of a clock, the value of an enumeration.
/// </param>
/// <param name="Text">Its TIMEX3 code: "MO", "START", "P1D"; "" where it has none.</param>
internal readonly record struct TimeWord(TimeWordKind Kind, byte Count, double Number, string Text)
{
    internal TimeUnit Unit => (TimeUnit)(int)Number;

    internal Toward Toward => (Toward)(int)Number;

    internal Away Away => (Away)(int)Number;

    internal int Whole => (int)Number;

    /// <summary>Reads the kind and value columns of a row.</summary>
    /// <exception cref="FormatException">The kind is unknown, or the value is none of that kind.</exception>
    internal static TimeWord Of(LexiconRow row)
    {
        var kind = row.Choice<TimeWordKind>(1);
        return kind switch
        {
            TimeWordKind.Unit or TimeWordKind.UnitShort => new(kind, 0, (int)row.Choice<TimeUnit>(2), ""),
            TimeWordKind.Toward => new(kind, 0, (int)row.Choice<Toward>(2), ""),
            TimeWordKind.After => new(kind, 0, (int)row.Choice<Away>(2), ""),
            TimeWordKind.NamedDay => DateOnly.TryParseExact(
                row[2],
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
                ? new(kind, 0, day.DayNumber, "")
                : throw LexiconTable.Error(row.Table, row.Line, "a day as YYYY-MM-DD", row[2]),
            _ => double.TryParse(row[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? new(kind, 0, number, row[2])
                : new(kind, 0, 0, row[2]),
        };
    }
}
