using System.Text.Json;
using Disagree.Articles;
using Disagree.Mentions;
using Disagree.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disagree.Tests.Laws;

/// <summary>What holds for every text, however strange.</summary>
public sealed class AnyTextTests
{
    // Words that wake the rules, and characters that break careless ones.
    private static readonly string[] Pieces =
    [
        "At least",
        "about",
        "12",
        "1,200",
        "3.5",
        "million",
        "twelve",
        "dozens of",
        "between 10 and",
        "%",
        "$",
        "€5bn",
        "people",
        "soldiers",
        "were killed",
        "injured",
        "no",
        "none of",
        "Saturday",
        "last week",
        "May 3, 2019",
        "2019-02-30",
        "at 4 am",
        "in 1999",
        "yesterday",
        "the 1980s",
        "three days ago",
        "Q3",
        "Jane Doe",
        "Col. Sample",
        "the U.S.",
        "SDF",
        "(SDF)",
        "Sample Democratic Union",
        "said",
        "according to",
        "“",
        "”",
        "\"",
        "'s",
        ".",
        ",",
        "!",
        "-",
        "–",
        "\n",
        "\n\n",
        "\t",
        "\0",
        "\ud83d",
        "\ude00",
        "😀",
        "\u202E",
        "\u0301",
        "ﬁ",
        "İ",
        "99999999999999999999999999999999",
        "0.000000000000000000000000000001",
        "1/0",
        "²",
        "½",
        "٣",
        "Ⅻ",
        "http://example.org",
        "a@b",
        new string('9', 300),
        new string('x', 400),
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(p => string.Join(' ', p)),
            Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)),
            ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")
        )
        .ToArbitrary();

    [Fact]
    public void No_text_makes_the_reader_throw_and_every_span_cuts_its_words() =>
        Check(
            300,
            text =>
            {
                var check = CrossCheck.Default;
                var found = check.FindMentions(
                    check.Read(new Article("Sample", text) { Title = text, Published = new DateOnly(2019, 2, 10) })
                );
                foreach (var mention in Mentions(found[0]))
                {
                    var part = found[0].Document.TextOf(mention.Span.Part);
                    if (mention.Span.Start < 0 || mention.Span.Start >= mention.Span.End || mention.Span.End > part.Length)
                    {
                        return false;
                    }
                }

                return check
                    .ExtractClaims(found)
                    .All(c => string.Equals(c.Quote, found[0].Document.Quote(c.Span), StringComparison.Ordinal));
            }
        );

    [Fact]
    public void No_two_texts_make_the_comparison_throw_and_their_order_makes_no_difference() =>
        Check(
            150,
            text =>
            {
                var one = new Article("One", text) { Published = new DateOnly(2019, 2, 10) };
                var other = new Article("Other", "At least 12 people were killed on Saturday. " + text);
                var report = CrossCheck.Default.Run(one, other).ToJson(new ReportOptions { All = true });
                using var parsed = JsonDocument.Parse(report);
                return string.Equals(
                    report,
                    CrossCheck.Default.Run(other, one).ToJson(new ReportOptions { All = true }),
                    StringComparison.Ordinal
                );
            }
        );

    [Fact]
    public void Reading_keeps_the_length_and_every_sentence_lies_in_order() =>
        Check(
            300,
            text =>
            {
                var document = CrossCheck.Default.Read(new Article("Sample", text))[0];
                var end = 0;
                foreach (var sentence in document.Sentences)
                {
                    if (sentence.Start < end || sentence.End <= sentence.Start)
                    {
                        return false;
                    }

                    end = sentence.End;
                }

                return document.Text.Length == text.Length && end <= text.Length;
            }
        );

    [Fact]
    public void A_report_for_reading_holds_no_control_character() =>
        Check(
            100,
            text =>
                CrossCheck
                    .Default.Run(
                        new Article(text, "Nine people were killed. " + text),
                        new Article("Other", "Ten people were killed. " + text) { Title = text }
                    )
                    .ToText(new ReportOptions { All = true, Explain = true })
                    .All(c => c == '\n' || !char.IsControl(c))
        );

    private static void Check(int times, Func<string, bool> law) => Prop.ForAll(Texts, law).Check(Seeded.Quick(times));

    private static IEnumerable<Mention> Mentions(ArticleMentions found) =>
        [.. found.Quantities, .. found.Times, .. found.Names, .. found.Roles, .. found.Attributions];
}
