using System.Globalization;
using Disagree.Mentions;
using Disagree.Values;
using Disagree.Verdicts;
using Humanizer;

namespace Disagree.Reports.Text;

/// <summary>Counts, lists, dates and kinds in words for people, in the invariant culture.</summary>
internal static class Wording
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>"1 voice", "2 voices", "1,200 articles".</summary>
    internal static string Count(int number, string noun) =>
        noun.ToQuantity(number, "N0", Culture);

    /// <summary>"a", "a and b", "a, b and c".</summary>
    internal static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
    };

    /// <summary>"9 Feb 2019", "Feb 2019", "9–10 Feb 2019", "since 9 Feb 2019", "an unknown day".</summary>
    internal static string Days(DatePeriod period)
    {
        if (period.At is { } at)
        {
            return at.ToString("d MMM yyyy HH:mm zzz", Culture);
        }

        return (period.First, period.Last) switch
        {
            (null, null) => "an unknown day",
            ({ } first, null) => $"{Day(first)} or later",
            (null, { } last) => $"{Day(last)} or earlier",
            ({ } first, { } last) when first == last => Day(first),
            ({ } first, { } last) => Range(first, last),
        };
    }

    /// <summary>"published 9 Feb 2019", "published Feb 2019 (inferred from the text)".</summary>
    internal static string Published(Publication publication) => publication.Basis switch
    {
        PublicationBasis.Unknown => "no date",
        PublicationBasis.Given => Days(publication.Period),
        PublicationBasis.Dateline => $"{Days(publication.Period)} (by its date line)",
        _ => $"{Days(publication.Period)} (inferred from the text)",
    };

    internal static string Outcome(Outcome outcome) => outcome switch
    {
        Verdicts.Outcome.Differ => "differ",
        Verdicts.Outcome.OutOfDate => "out of date",
        Verdicts.Outcome.Agree => "agree",
        _ => "single voice",
    };

    /// <summary>"other measure" for OtherMeasure.</summary>
    internal static string Words(Enum value) => Humanized(value.ToString());

    /// <summary>"ranges overlap" for "rangesOverlap".</summary>
    internal static string Humanized(string name) => name.Humanize().Transform(Culture, To.LowerCase);

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", Culture);

    private static string Range(DateOnly first, DateOnly last)
    {
        var wholeMonths = first.Day == 1 && last.AddDays(1).Day == 1;
        return (first.Year == last.Year, first.Month == last.Month) switch
        {
            (true, true) => wholeMonths ? first.ToString("MMM yyyy", Culture) : $"{first.Day.ToString(Culture)}–{Day(last)}",
            (true, false) when wholeMonths && first.Month == 1 && last.Month == 12 => first.Year.ToString(Culture),
            (true, false) => wholeMonths ? $"{first.ToString("MMM", Culture)}–{last.ToString("MMM yyyy", Culture)}" : $"{first.ToString("d MMM", Culture)} – {Day(last)}",
            _ => wholeMonths ? $"{first.ToString("MMM yyyy", Culture)} – {last.ToString("MMM yyyy", Culture)}" : $"{Day(first)} – {Day(last)}",
        };
    }
}
