using System.ComponentModel;
using System.Text.Json.Serialization;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Reports.Json.Shapes;

/// <summary>The value of a claim.</summary>
[JsonConverter(typeof(ValueShapeConverter))]
[Description("The value of a claim, in canonical words and in the fields of its kind.")]
internal abstract record ValueShape
{
    // Dividing by one with 28 places takes off the zeros that a decimal remembers: 2.50 is written 2.5.
    private const decimal OneWithAllPlaces = 1.0000000000000000000000000000m;

    internal static ValueShape Of(Claim claim) =>
        claim.Value switch
        {
            NumberValue number => NumberShape.Of(number),
            DateValue date => DateShape.Of(date, claim.Mention as TimeMention),
            var name => new NameShape(name.Text, (name as NameValue)?.Type ?? NameType.Other, (name as NameValue)?.Name ?? name.Text),
        };

    internal static decimal? Plain(decimal? number) => number / OneWithAllPlaces;
}

/// <summary>An amount.</summary>
[Description("An amount: the numbers that its words allow, in the unit as written.")]
internal sealed record NumberShape(
    [property: Description("In canonical words.")] string Text,
    [property: Description("The lower end; null where there is none.")] decimal? Low,
    [property: Description("The upper end; null where there is none.")] decimal? High,
    [property: Description("Whether low itself is allowed.")] bool LowInclusive,
    [property: Description("Whether high itself is allowed.")] bool HighInclusive,
    [property: Description("Whether the words say that the number is not exact.")] bool Approximate,
    [property: Description("How the words bound the number.")] Bound Bound,
    [property: Description("Which way the words say that it moved; null where they do not.")] Trend? Trend,
    [property: Description("UCUM code, ISO 4217 code, \"percent\", \"person\", or \"1\" for things counted.")] string Unit,
    [property: Description("What is measured.")] Dimension Dimension,
    [property: Description("The words that name what is counted; null where they do not say.")] string? Counted,
    [property: Description("Their head noun in the singular.")] string? CountedLemma,
    [property:
        Description("How many base units of the dimension (m, m2, kg, s, K …) one unit is; absent where it is 1."),
        JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)
    ]
        decimal? UnitFactor = null,
    [property:
        Description("Added after multiplying, for temperatures; absent where it is 0."),
        JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)
    ]
        decimal? UnitOffset = null
) : ValueShape
{
    internal static NumberShape Of(NumberValue value)
    {
        var (quantity, interval) = (value.Quantity, value.Quantity.Interval);
        return new(
            value.Text,
            Plain(interval.Low),
            Plain(interval.High),
            interval.LowInclusive,
            interval.HighInclusive,
            quantity.IsApproximate,
            quantity.Bound,
            quantity.Trend is Values.Trend.None ? null : quantity.Trend,
            quantity.Unit.Code,
            quantity.Unit.Dimension,
            value.Counted?.Phrase,
            value.Counted?.Lemma,
            quantity.Unit.Factor is 1 ? null : Plain(quantity.Unit.Factor),
            quantity.Unit.Offset is 0 ? null : Plain(quantity.Unit.Offset)
        );
    }
}

/// <summary>A time.</summary>
[Description("A time, normalised after ISO-TimeML.")]
internal sealed record DateShape(
    [property: Description("In canonical words.")] string Text,
    [property: Description("The TIMEX3 type; null for claims made elsewhere.")] TimeType? Type,
    [property: Description("The TIMEX3 value.")] string Value,
    [property: Description("The TIMEX3 mod; null where there is none.")] string? Mod,
    [property: Description("The first day that is possible; null where open.")] DateOnly? First,
    [property: Description("The last day that is possible; null where open.")] DateOnly? Last,
    [property: Description("The instant, where it is known.")] DateTimeOffset? At = null,
    [property:
        Description("The time of the day by a clock whose zone is not known."),
        JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)
    ]
        TimeOnly? LocalTime = null
) : ValueShape
{
    internal static DateShape Of(DateValue date, TimeMention? mention) =>
        new(date.Text, mention?.Type, date.Timex, mention?.Mod, date.Period.First, date.Period.Last, date.Period.At, date.Period.LocalTime);
}

/// <summary>A name, or a role.</summary>
[Description("A name, or a role.")]
internal sealed record NameShape(
    [property: Description("In canonical words.")] string Text,
    [property: Description("What it names; other for roles.")] NameType Type,
    [property: Description("The fullest form known.")] string Canonical
) : ValueShape;
