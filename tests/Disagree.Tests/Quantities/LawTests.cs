using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Quantities;
using Disagree.Tests.Laws;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Disagree.Tests.Quantities;

public sealed class LawTests
{
    private static readonly string[] Pieces =
    [
        "5",
        "12,000",
        "3.5",
        "one",
        "twenty",
        "hundred",
        "million",
        "dozen",
        "half",
        "a",
        "third",
        "of",
        "and",
        "to",
        "from",
        "between",
        "-",
        "–",
        "/",
        "%",
        "$",
        "€",
        "km",
        "miles",
        "\"",
        "about",
        "more than",
        "at least",
        "or",
        "up",
        "rose",
        "killed",
        "people",
        "(",
        ")",
        ",",
        ".",
        "x10^6",
        "e9",
        "^-1",
        "minus",
        "point",
        "lakh",
        "sextillion",
        "quintillion",
        "crore",
        "per",
        "year",
        "old",
        "no",
        "nobody",
        "the",
        "US",
        "RM",
        "Jan",
        "2019",
        "½",
        "°C",
        "'",
        "\uD800",
        "\0",
        "99999999999999999999999999",
        "999999999999999999999999999999999999",
        "ft",
        "in",
        "below zero",
        "+/-",
    ];

    [Fact]
    public void No_text_makes_it_throw_and_every_span_lies_in_the_text()
    {
        var text = Gen.Elements(Pieces).ArrayOf().Select(p => string.Join(' ', p)).Or(Gen.Elements(Pieces).ArrayOf().Select(string.Concat));
        Prop.ForAll(Arb.From(text), Holds).Check(Seeded.Quick(3000));
    }

    [Theory]
    [InlineData("999999999999999999999999999 +/- 99999999999999999999999999 %")]
    [InlineData("79228162514264337593543950335 km +/- 79228162514264337593543950335 km")]
    public void However_large_a_number_and_its_slack_are_they_are_read(string text) => Holds(text).Should().BeTrue();

    private static bool Holds(string text)
    {
        var document = new DocumentReader(Lexicon.English).Read(new Article("", text));
        return Recognizer
            .Find(document)
            .All(m =>
                m.Span.Start >= 0
                && m.Span.End <= text.Length
                && m.Span.Start < m.Span.End
                && m.NumberSpan.Length > 0
                && (m.Quantity.Interval.Low is not { } low || m.Quantity.Interval.High is not { } high || low <= high)
            );
    }

    private static readonly QuantityRecognizer Recognizer = new(Lexicon.English);

    [Fact]
    public void Mentions_come_in_the_order_of_the_text_and_do_not_overlap_in_their_numbers()
    {
        var found = Found.In("Between 3 and 5 boats, two dozen cars, $4 million and 61 percent of 900 voters were lost in 20 minutes.");
        found.Zip(found.Skip(1)).Should().OnlyContain(p => p.First.NumberSpan.End <= p.Second.NumberSpan.Start);
    }
}
