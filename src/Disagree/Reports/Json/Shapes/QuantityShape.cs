using System.ComponentModel;
using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Reports.Json.Shapes;

/// <summary>An amount at its place.</summary>
[Description("An amount at its place.")]
internal sealed record QuantityShape(
    [property: Description("Which text start and end count in.")] Part Part,
    [property: Description("The first UTF-16 code unit of hedge, number, unit and counted words.")] int Start,
    [property: Description("The code unit after the last.")] int End,
    [property: Description("Exactly those words.")] string Text,
    [property: Description("The first code unit of the number alone.")] int NumberStart,
    [property: Description("The code unit after its last.")] int NumberEnd,
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
    [property: Description(
        "Of whom or what the amount is said: the subject of its clause, or the noun it is attached to; null where the words do not say."
    )]
        string? Subject,
    [property: Description("What is said of it, where a claim was made of it; null of the value of a figure, which its claim names.")]
        string? Property,
    [property: Description("The rule that found it.")] string Rule
)
{
    internal static QuantityShape Of(QuantityMention found, Document document, string? property)
    {
        var (span, quantity, interval) = (found.Span, found.Quantity, found.Quantity.Interval);
        return new(
            span.Part,
            span.Start,
            span.End,
            document.Quote(span),
            found.NumberSpan.Start,
            found.NumberSpan.End,
            ValueShape.Plain(interval.Low),
            ValueShape.Plain(interval.High),
            interval.LowInclusive,
            interval.HighInclusive,
            quantity.IsApproximate,
            quantity.Bound,
            quantity.Trend is Values.Trend.None ? null : quantity.Trend,
            quantity.Unit.Code,
            quantity.Unit.Dimension,
            found.Counted?.Phrase,
            found.Counted?.Lemma,
            found.Subject is { } subject ? document.Quote(subject) : null,
            property,
            found.Rule
        );
    }
}
