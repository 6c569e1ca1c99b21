using System.Globalization;
using Disagree.Mentions;
using Disagree.Values;
using Disagree.Verdicts;
using Humanizer;
using Humanizer.Localisation;

namespace Disagree.Reports.Text;

/// <summary>Counts, lists, dates, distances in time and kinds in words for people. The words are English; numbers and months follow the culture.</summary>
/// <param name="Culture">How numbers and months are written.</param>
internal sealed record Wording(CultureInfo Culture)
{
    private const int UnitsOfDistance = 2;

    /// <summary>"1 voice", "2 voices", "1,200 articles".</summary>
    internal string Count(int number, string noun) => noun.ToQuantity(number, "N0", Culture);

    /// <summary>"1,200".</summary>
    internal string Number(int number) => number.ToString("N0", Culture);

    /// <summary>"a", "a and b", "a, b and c".</summary>
    internal static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
    };

    /// <inheritdoc cref="PeriodWords.Of(DatePeriod)"/>
    internal string Days(DatePeriod period) => PeriodWords.In(Culture, period);

    /// <summary>How long certainly lies between two periods: "3 days", "1 year and 4 months", "5 hours"; null where their order is not known.</summary>
    internal string? Distance(DatePeriod from, DatePeriod to)
    {
        if (!from.IsBefore(to))
        {
            return null;
        }

        var distance = from.At is { } at && to.At is { } later
            ? later - at
            : TimeSpan.FromDays(to.First!.Value.DayNumber - from.Last!.Value.DayNumber);
        return distance.Humanize(UnitsOfDistance, Culture, TimeUnit.Year, TimeUnit.Minute, " and ");
    }

    /// <summary>"published 9 Feb 2019", "published Feb 2019 (inferred from the text)".</summary>
    internal string Published(Publication publication) => publication.Basis switch
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
    internal static string Humanized(string name) => name.Humanize().Transform(CultureInfo.InvariantCulture, To.LowerCase);
}
