using Disagree.Articles;
using Disagree.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace Disagree.Tests.Claims;

/// <summary>Whatever two articles hold, they are compared without an error, and every claim cuts its quote.</summary>
public sealed class HostileClaimsTests
{
    private static readonly string[] Pieces =
    [
        "the",
        "a",
        "of",
        "in",
        "on",
        "at",
        "by",
        "to",
        "for",
        "with",
        "and",
        "or",
        ",",
        ".",
        ";",
        ":",
        "-",
        "–",
        "(",
        ")",
        "“",
        "”",
        "\"",
        "'",
        "’s",
        "was",
        "were",
        "is",
        "has",
        "have",
        "had",
        "be",
        "been",
        "said",
        "who",
        "which",
        "that",
        "when",
        "after",
        "before",
        "since",
        "as",
        "its",
        "their",
        "not",
        "no",
        "12",
        "1,200",
        "$4 million",
        "40 percent",
        "%",
        "nine",
        "2019",
        "Monday",
        "May",
        "3 p.m.",
        "years old",
        "-year-old",
        "killed",
        "dead",
        "died",
        "votes",
        "seats",
        "lead",
        "fined",
        "sentence",
        "jailed",
        "cost",
        "deal",
        "worth",
        "depth",
        "rain",
        "strike",
        "fire",
        "Ruth Keller",
        "Oslo",
        "Northwind",
        "police",
        "people",
        "number",
        "toll",
        "rose",
        "from",
        "including",
        "each",
        "more",
        "\n",
    ];

    [Fact]
    public void Articles_of_broken_pieces_are_compared() =>
        Prop.ForAll(
                Texts(),
                Texts(),
                (one, other) =>
                {
                    var report = CrossCheck.Default.Run(
                        new Article("a", one) { Id = "a", Published = new DateOnly(2019, 2, 10) },
                        new Article("b", other) { Id = "b", Published = new DateOnly(2019, 2, 11) }
                    );
                    return report.Verdicts.SelectMany(v => v.Topic.Claims).All(c => c.Quote.Length == c.Span.Length);
                }
            )
            .Check(Seeded.Quick());

    [Theory]
    [InlineData("On Monday police said")]
    [InlineData("On Monday it said .")]
    public void What_is_said_may_be_cut_off(string text) =>
        CrossCheck.Default.Run(new Article("a", text) { Id = "a" }, new Article("b", text) { Id = "b" }).Should().NotBeNull();

    private static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Select(p => string.Join(' ', p.Take(24))).ToArbitrary();
}
