using System.Globalization;
using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Topics;

/// <summary>Decides whether two claims answer one question. It never looks at their values.</summary>
internal sealed class Gate(ConceptTable concepts, PlaceTree places)
{
    // An event that an article looks back on from this many days is not the one that it reports.
    private const int BackgroundDays = 14;
    private const int LongPeriodDays = 10;
    private const int OneEventDays = 45;

    /// <summary>Why the two answer different questions; null where they answer one.</summary>
    internal Obstacle? Between(NumberProfile a, NumberProfile b)
    {
        if (!string.Equals(a.Property, b.Property, StringComparison.Ordinal))
        {
            return new(NotComparedReason.OtherMeasure, $"one is about {Shown(a.Property)}, the other about {Shown(b.Property)}");
        }

        if (!string.Equals(a.Unit, b.Unit, StringComparison.Ordinal))
        {
            return new(NotComparedReason.OtherUnit, $"one is in {Shown(a.Unit)}, the other in {Shown(b.Unit)}");
        }

        if (a.Claim.Mold != 0 && a.Claim.Mold == b.Claim.Mold)
        {
            return null;
        }

        if (a.Property.Length == 0 && a.Population.Kind.Length == 0)
        {
            return new(NotComparedReason.OtherMeasure, "neither says what it measures");
        }

        return Population(a, b) ?? Modality(a.Claim, b.Claim) ?? Period(a.Claim, b.Claim) ?? Place(a.Claim, b.Claim) ?? Event(a.Claim, b.Claim);
    }

    private Obstacle? Population(NumberProfile a, NumberProfile b)
    {
        var (one, other) = (a.Population, b.Population);
        if (one.Group is { } group && other.Group is { } otherGroup && !string.Equals(group, otherGroup, StringComparison.OrdinalIgnoreCase))
        {
            return new(NotComparedReason.OtherPopulation, $"one counts {group}, the other {otherGroup}");
        }

        if (string.Equals(one.Kind, other.Kind, StringComparison.Ordinal))
        {
            return null;
        }

        var stands = (concepts.IsWithin(one.Kind, other.Kind) && a.CanStandFor(other.Kind, concepts)) ||
            (concepts.IsWithin(other.Kind, one.Kind) && b.CanStandFor(one.Kind, concepts));
        return stands ? null : new(NotComparedReason.OtherPopulation, $"one counts {Shown(one.Kind)}, the other {Shown(other.Kind)}");
    }

    private static Obstacle? Modality(Claim a, Claim b)
    {
        var ahead = IsAhead(a) != IsAhead(b);
        return ahead ? new(NotComparedReason.Forecast, "one is a plan or a forecast, the other is not") : null;

        static bool IsAhead(Claim c) => c.Modality is Disagree.Claims.Modality.Planned or Disagree.Claims.Modality.Predicted;
    }

    private static Obstacle? Period(Claim a, Claim b)
    {
        if (a.Period is { } one && b.Period is { } other)
        {
            if (!one.Overlaps(other))
            {
                return new(NotComparedReason.OtherPeriod, $"one is about {one}, the other about {other}");
            }

            return IsLong(one) == IsLong(other) ? null : new(NotComparedReason.OtherPeriod, $"one covers {one}, the other {other}");
        }

        return Against(a.Period, a, b) ?? Against(b.Period, b, a);

        static Obstacle? Against(DatePeriod? stated, Claim a, Claim b)
        {
            if (stated is not { } period || a.Measure is Measure.Momentary)
            {
                return null;
            }

            if (IsLong(period))
            {
                return new(NotComparedReason.OtherPeriod, $"one covers {period}, the other does not say what it covers");
            }

            return IsBackground(period, a) && IsBackground(period, b)
                ? new(NotComparedReason.OtherEvent, $"one is about an event of {period}, which is past for both articles")
                : null;
        }
    }

    private static bool IsLong(DatePeriod period) => period.Days is not { } days || days > LongPeriodDays;

    private static bool IsBackground(DatePeriod period, Claim claim) =>
        period.Last is { } last && claim.Publication?.Period.First is { } published && published.DayNumber - last.DayNumber > BackgroundDays;

    // What happens is over after a while: reports far apart in time speak of one event only where a name that few events share is in both.
    private Obstacle? Event(Claim a, Claim b)
    {
        if (a.Measure is Measure.Momentary || (a.Period is not null && b.Period is not null) ||
            a.Publication?.Period is not { IsUnknown: false } one || b.Publication?.Period is not { IsUnknown: false } other || DaysBetween(one, other) <= OneEventDays)
        {
            return null;
        }

        return a.Event.Names.Any(n => b.Event.Names.Contains(n) && !places.IsCountry(n))
            ? null
            : new(NotComparedReason.OtherEvent, $"the articles are of {one} and {other}, and no name shows that they speak of one event");
    }

    private static int DaysBetween(DatePeriod one, DatePeriod other) =>
        one.IsBefore(other) ? other.First!.Value.DayNumber - one.Last!.Value.DayNumber
        : other.IsBefore(one) ? one.First!.Value.DayNumber - other.Last!.Value.DayNumber
        : 0;

    private Obstacle? Place(Claim a, Claim b)
    {
        if (a.Place is not { } one || b.Place is not { } other || string.Equals(one, other, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return places.IsWithin(one, other) || places.IsWithin(other, one)
            ? null
            : new(NotComparedReason.OtherPlace, $"one is about {one}, the other about {other}");
    }

    private static string Shown(string word) => word.Length == 0 ? "an unnamed measure" : string.Create(CultureInfo.InvariantCulture, $"“{word}”");
}

/// <summary>Why two claims do not answer one question.</summary>
internal sealed record Obstacle(NotComparedReason Reason, string Why);
