using Disagree.Claims;
using Disagree.Claims.Events;
using Disagree.Values;
using static Disagree.Topics.Dates.DateAnswer;

namespace Disagree.Topics.Dates;

/// <summary>
/// Tells one event by its day. On the days of the news much happens; where two reports of one story name the same other day, and a name or
/// a thing beside it, they mean one event, whatever verbs they have for it: "leaves on 15 September", "will step down on Sept. 15".
/// </summary>
internal static class FarDay
{
    private const int DaysOfNews = 4;
    private const int DaysOfYear = 366;
    private const int DaysOfMonth = 32;
    private const int Two = 2;

    /// <summary>Whether the two give one such day, or one year long past, and share the words that show that they mean the same.</summary>
    internal static bool IsOne(Claim a, Claim b, ConceptTable concepts)
    {
        var (one, other) = (Period(a), Period(b));
        return one.Overlaps(other) && IsFar(one, a) && IsFar(other, b) && IsOne(one, a, other, b, concepts);
    }

    private static bool IsOne(DatePeriod one, Claim a, DatePeriod other, Claim b, ConceptTable concepts)
    {
        var names = a.Event.Names.Count(b.Event.Names.Contains);
        var things = a.Event.Things.Count(t => b.Event.Things.Contains(t) && !concepts.IsWithin(t, "person"));
        var isEvent = a.Dated is { Kind: not EventKind.Unknown } && DatedEvent.AreOfOneKind(a.Dated, b.Dated);
        var isDeed = string.Equals(a.Property, b.Property, StringComparison.Ordinal) || DatedEvent.AreOfOneKind(a.Dated, b.Dated);
        return one.First == other.First && one.Last == other.Last
            ? one.IsDay
                ? isEvent || names + things > 0
                : names > 0 && names + things + (isDeed ? 1 : 0) >= Two
            : (one.IsDay || other.IsDay) && one.Days + other.Days <= DaysOfMonth && isDeed && names + things >= Two;
    }

    /// <summary>The term by which claims of one such day or year find each other; null where the day is one of the news.</summary>
    internal static string? TermOf(Claim claim) =>
        Period(claim) is { First: { } first } period && IsFar(period, claim)
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"on {(period.IsDay ? first.DayNumber : first.Year)}")
            : null;

    // a day, a month or a year, and not that of the article
    private static bool IsFar(DatePeriod period, Claim claim) =>
        period.Days is <= DaysOfYear
        && claim.Publication?.Period is { First: { } from, Last: { } to }
        && claim.Value is DateValue { Clock: null }
        && (period.First!.Value.DayNumber - to.DayNumber > DaysOfNews || from.DayNumber - period.Last!.Value.DayNumber > DaysOfNews);
}
