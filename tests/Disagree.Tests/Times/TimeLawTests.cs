using Disagree.Articles;
using Disagree.Languages;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Tests.Times;

/// <summary>What holds for every text, however strange, and every day of publication.</summary>
public class TimeLawTests
{
    private static readonly string[] Signs = ["-", "/", ":", ".", ",", "'", "’", "(", ")", "–", "+", "$", "%", "½", "\n"];

    private static readonly string[] Numbers =
    [
        "0",
        "1",
        "2",
        "3",
        "12",
        "24",
        "29",
        "30",
        "31",
        "60",
        "99",
        "100",
        "1000",
        "1989",
        "2019",
        "9999",
        "99999",
        "2000000000",
        "1.5",
        "02.30.2019",
        "20190230",
        "999999999999",
        "3.14.15",
    ];

    private static readonly string[] Words =
    [
        .. new[] { "times", "holidays", "timezones", "tense" }.SelectMany(t => Lexicon.English[t].Rows).SelectMany(r => r.Alternatives(0)),
        .. Lexicon.English["numbers"].Rows.Select(r => r[0]),
        .. Signs,
        .. Numbers,
        "of",
        "in",
        "to",
        "from",
        "and",
        "or",
        "by",
        "until",
        "the",
        "th",
        "s",
        "ended",
        "leading up to",
    ];

    public static TheoryData<DateOnly> Days =>
        [
            new DateOnly(2024, 2, 29),
            DateOnly.MinValue,
            DateOnly.MaxValue,
            new DateOnly(1, 1, 3),
            new DateOnly(9999, 12, 28),
            new DateOnly(2019, 12, 31),
        ];

    [Theory]
    [MemberData(nameof(Days))]
    public void No_row_of_words_of_time_makes_it_throw_and_every_span_lies_in_the_text(DateOnly published)
    {
        var random = new Random(published.DayNumber);
        for (var i = 0; i < 1500; i++)
        {
            var text = string.Join(
                random.Next(4) == 0 ? "" : " ",
                Enumerable.Range(0, random.Next(1, 14)).Select(_ => Words[random.Next(Words.Length)])
            );
            foreach (var found in TimeReader.Find(text, published))
            {
                found.Span.Start.Should().BeInRange(0, text.Length - 1);
                found.Span.End.Should().BeInRange(found.Span.Start + 1, text.Length);
                found.Value.Should().NotBeNullOrEmpty(text);
            }
        }
    }

    [Fact]
    public void An_undated_text_of_such_words_is_dated_without_a_throw()
    {
        var random = new Random(7);
        for (var i = 0; i < 1500; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 40)).Select(_ => Words[random.Next(Words.Length)]));
            var document = Language.English.Read(new Article("Test", text));
            Language.English.FindMentions(document).Publication.Period.ToString().Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Mentions_stand_in_the_order_of_the_text_and_do_not_overlap()
    {
        var random = new Random(11);
        for (var i = 0; i < 800; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 20).Select(_ => Words[random.Next(Words.Length)]));
            var spans = TimeReader.Find(text).Select(t => t.Span).ToList();
            spans.Zip(spans.Skip(1), (a, b) => a.End <= b.Start).Should().NotContain(false, text);
        }
    }

    [Fact]
    public void A_wide_publication_never_makes_a_date_more_precise()
    {
        foreach (
            var text in new[]
            {
                "Fires broke out on Saturday.",
                "He left last week.",
                "They met three days ago.",
                "It began in October.",
                "Rain will come tomorrow.",
            }
        )
        {
            var month = TimeReader.Find(text, DatePeriod.Month(2024, 3))[0].Period;
            foreach (var day in Enumerable.Range(1, 31))
            {
                var exact = TimeReader.Find(text, new DateOnly(2024, 3, day))[0].Period;
                (month.First <= exact.First && exact.Last <= month.Last).Should().BeTrue($"{text} on {day} March");
            }
        }
    }

    [Theory]
    [InlineData("the week of ")]
    [InlineData("two days after ")]
    [InlineData("the two days after the ")]
    [InlineData("the night of the ")]
    [InlineData("the end of the end of ")]
    [InlineData("the last Monday of the ")]
    [InlineData("the year ended the quarter ended ")]
    [InlineData("Monday, Monday ")]
    [InlineData("1 hour 2 minutes and ")]
    [InlineData("one-two-three-")]
    public void A_long_row_of_one_phrase_ends_in_time(string phrase)
    {
        var text = string.Concat(Enumerable.Repeat(phrase, 8_000));
        FluentActions.Invoking(() => TimeReader.Find(text)).Should().NotThrow();
    }
}
