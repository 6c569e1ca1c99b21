using System.Globalization;
using Disagree.Mentions;
using Disagree.Values;
using Disagree.Verdicts;
using Humanizer;
using Humanizer.Localisation;

namespace Disagree.Reports.Text;

/// <summary>
/// Counts, lists, dates, distances in time and kinds in words for people. The words are English; numbers and months follow the culture.
/// </summary>
/// <param name="Culture">How numbers and months are written.</param>
internal sealed record Wording(CultureInfo Culture)
{
    private const int UnitsOfDistance = 2;

    /// <summary>What a report is about.</summary>
    internal const string Title = "Where the sources agree, differ, or are out of date";

    /// <summary>"1 voice", "2 voices", "1,200 articles".</summary>
    internal string Count(int number, string noun) => noun.ToQuantity(number, "N0", Culture);

    /// <summary>"1,200".</summary>
    internal string Number(int number) => number.ToString("N0", Culture);

    /// <summary>"a", "a and b", "a, b and c".</summary>
    internal static string List(IReadOnlyList<string> items) =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
        };

    /// <inheritdoc cref="PeriodWords.Of(DatePeriod)"/>
    internal string Days(DatePeriod period) => PeriodWords.In(Culture, period);

    /// <summary>
    /// How long certainly lies between two periods: "3 days", "1 year and 4 months", "5 hours"; null where their order is not known.
    /// </summary>
    internal string? Distance(DatePeriod from, DatePeriod to)
    {
        if (!from.IsBefore(to))
        {
            return null;
        }

        return Span(
            from.At is { } at && to.At is { } later
                ? later - at
                : TimeSpan.FromDays(to.First!.Value.DayNumber - from.Last!.Value.DayNumber)
                    + ((to.LocalTime?.ToTimeSpan() - from.LocalTime?.ToTimeSpan()) ?? TimeSpan.Zero)
        );
    }

    /// <summary>"3 hours", "2 days", "1 year and 4 months".</summary>
    internal string Span(TimeSpan span) => span.Humanize(UnitsOfDistance, Culture, TimeUnit.Year, TimeUnit.Minute, " and ");

    /// <summary>"published 9 Feb 2019", "published Feb 2019 (inferred from the text)".</summary>
    internal string Published(Publication publication) =>
        publication.Basis switch
        {
            PublicationBasis.Unknown => "no date",
            PublicationBasis.Given => Days(publication.Period),
            PublicationBasis.Dateline => $"{Days(publication.Period)} (by its date line)",
            _ => $"{Days(publication.Period)} (inferred from the text)",
        };

    /// <summary>"never", "2 days, once", "2 days (the middle of 3 times); 1 week at most": how late a source was.</summary>
    internal string Lag(SourceLag lag) =>
        lag.Behind.Count switch
        {
            0 => "never",
            1 => $"{Span(lag.Behind[0])}, once",
            var count when lag.Behind[0] == lag.Behind[^1] => $"{Span(lag.Behind[0])}, {Count(count, "time")}",
            var count => $"{Span(lag.Behind[count / 2])} (the middle of {Count(count, "time")}); {Span(lag.Behind[^1])} at most",
        };

    /// <summary>What stands before a position that nobody holds now: "was ", and "expected " where it was only ever said to come.</summary>
    internal static string Held(Position position) =>
        position.IsCurrent ? ""
        : position.Claims.All(c => c.IsAhead) ? "expected "
        : "was ";

    internal static string Outcome(Outcome outcome) =>
        outcome switch
        {
            Verdicts.Outcome.Differ => "differ",
            Verdicts.Outcome.OutOfDate => "out of date",
            Verdicts.Outcome.Agree => "agree",
            _ => "single voice",
        };

    /// <summary>The outcome as a sentence: "The sources differ".</summary>
    internal static string Heading(Outcome outcome) =>
        outcome switch
        {
            Verdicts.Outcome.Differ => "The sources differ",
            Verdicts.Outcome.OutOfDate => "Out of date",
            Verdicts.Outcome.Agree => "The sources agree",
            _ => "One voice only",
        };

    /// <summary>"other measure" for OtherMeasure.</summary>
    internal static string Words(Enum value) =>
        string.Concat(
            value
                .ToString()
                .Select(
                    (c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()
                )
        );
}
