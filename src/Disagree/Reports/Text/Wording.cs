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

    /// <inheritdoc cref="PeriodWords.Of"/>
    internal static string Days(DatePeriod period) => PeriodWords.Of(period);

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
}
