using System.Globalization;
using Disagree.Articles;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Reports.Json.Shapes;
using Disagree.Values;

namespace Disagree.Reports.Json;

/// <summary>Makes a claim of its JSON: what can be shown of it comes back, what only comparing needs does not.</summary>
internal static class ClaimReader
{
    internal static Claim Read(ClaimShape shape, ArticleMentions article, string place)
    {
        var span = Span(shape.Part, shape.Start, shape.End, place);
        var value = Value(shape.Value, span, $"{place}.value");
        return new Claim(article.Document.Article, span, shape.Quote, value)
        {
            Sentence = Span(shape.Part, shape.Sentence.Start, shape.Sentence.End, $"{place}.sentence"),
            Subject = shape.Subject,
            Property = shape.Property,
            Place = shape.Place,
            Derivation = shape.Derivation,
            AsOf = ArticleReader.Period(shape.AsOf.First, shape.AsOf.Last, shape.AsOf.At, shape.AsOf.LocalTime, $"{place}.asOf"),
            Period = shape.Period is { } days
                ? ArticleReader.Period(days.First, days.Last, days.At, days.LocalTime, $"{place}.period")
                : null,
            AttributedTo = shape.AttributedTo,
            IsQuoted = shape.Marks.Contains(Mark.Quoted),
            Modality = shape.Modality,
            Publication = article.Publication,
            Mention = shape.Rule is { } rule ? Mention(shape.Value, value, span, rule) : null,
        };
    }

    private static TextSpan Span(Part part, int start, int end, string place) =>
        start < 0 ? throw JsonInput.Problem($"{place}.start", "0 or more", $"{start}")
        : end < start ? throw JsonInput.Problem($"{place}.end", $"{start} or more", $"{end}")
        : new TextSpan(part, start, end);

    private static ClaimValue Value(ValueShape shape, TextSpan span, string place) =>
        shape switch
        {
            NumberShape number => new NumberValue(
                Quantity(number, place),
                number.Counted is { } counted ? new CountedNoun(span, counted, number.CountedLemma ?? "", [], false) : null,
                number.Text
            ),
            DateShape date => new DateValue(
                ArticleReader.Period(date.First, date.Last, date.At, date.LocalTime, place),
                date.Value,
                date.Text
            ),
            NameShape name => new NameValue(name.Canonical, name.Type),
            _ => throw JsonInput.Problem(place, "an amount, a time or a name", "another value"),
        };

    private static Quantity Quantity(NumberShape number, string place)
    {
        if (number.Low > number.High)
        {
            throw JsonInput.Problem(
                $"{place}.high",
                string.Create(CultureInfo.InvariantCulture, $"{number.Low} or more"),
                string.Create(CultureInfo.InvariantCulture, $"{number.High}")
            );
        }

        return new Quantity(
            Interval.Of(number.Low, number.LowInclusive, number.High, number.HighInclusive),
            new Unit(number.Unit, number.Dimension, number.UnitFactor ?? 1, number.UnitOffset ?? 0)
        )
        {
            IsApproximate = number.Approximate,
            Trend = number.Trend ?? Trend.None,
        };
    }

    private static Mention Mention(ValueShape shape, ClaimValue value, TextSpan span, string rule) =>
        (shape, value) switch
        {
            (DateShape { Type: { } type } date, DateValue time) => new TimeMention(span, type, date.Value, rule)
            {
                Mod = date.Mod,
                Period = time.Period,
            },
            (_, NumberValue number) => new QuantityMention(span, span, number.Quantity, rule) { Counted = number.Counted },
            _ => new NameMention(span, (value as NameValue)?.Type ?? NameType.Other, value.Text, 0, rule),
        };
}
