using Disagree.Articles;
using Disagree.Mentions;

namespace Disagree.Tests.Dating;

/// <summary>An article that goes on: what stands below the heading of an update was written at its time.</summary>
public class UpdateTests
{
    private static readonly DateOnly Tuesday = new(2024, 3, 12);

    [Theory]
    [InlineData("UPDATE @ 5:40 p.m.:", "2024-03-12T17:40")]
    [InlineData("UPDATE 1:50PM WEDNESDAY: The school is open.", "2024-03-13T13:50")]
    [InlineData("(7:50 p.m.) UPDATE: A boy was hurt.", "2024-03-12T19:50")]
    [InlineData("9 a.m. update: A boy was hurt.", "2024-03-12T09:00")]
    [InlineData("UPDATE (3/13/24): A boy was hurt.", "2024-03-13")]
    public void A_heading_tells_its_time(string heading, string time) =>
        Read(heading).Updates.Select(u => u.Period.ToString()).Should().Equal(time);

    [Theory]
    [InlineData("Update: On Monday a boy was hurt.")]
    [InlineData("The next update is due at 5 p.m. today.")]
    [InlineData("At 5 p.m. they will update the list.")]
    public void A_sentence_is_no_heading(string sentence) => Read(sentence).Updates.Should().BeEmpty();

    [Theory]
    [InlineData(
        "Latest news\n10 March, 9:15\nThe ship left yesterday.\n6 March\nThe ship came on Monday.",
        "2024-03-10",
        "2024-03-09",
        "2024-03-06",
        "2024-03-04"
    )]
    [InlineData(
        "**UPDATE 10 March** The ship left yesterday.\n**28 December** The ship came on Monday.\nIt is gone since Monday.",
        "2024-03-10",
        "2024-03-09",
        "2023-12-28",
        "2023-12-25",
        "2024-03-04"
    )]
    [InlineData(
        "**9 March** The ship left yesterday.\n4 March: The ship came the day before.\n• 2 March – It is due on Sunday.",
        "2024-03-09",
        "2024-03-08",
        "2024-03-04",
        "2024-03-03",
        "2024-03-02",
        "2024-03-03"
    )]
    [InlineData(
        "Latest news\n12:15 a.m.\nFive are missing today.\n11:40 p.m.\nThree are missing. It began yesterday.\n9.30 p.m.\nAll is quiet today.",
        "2024-03-12",
        "2024-03-12",
        "2024-03-11",
        "2024-03-10",
        "2024-03-11",
        "2024-03-11"
    )]
    [InlineData(
        "Latest news\n08.15 GMT\nFive are missing today.\n23.40 GMT\nAll is quiet today.",
        "2024-03-12",
        "2024-03-12",
        "2024-03-12",
        "2024-03-12"
    )]
    [InlineData("Calendar\n18 March\nThe choir sings. It sang yesterday.", "2024-03-18", "2024-03-11")]
    public void A_date_alone_on_its_line_or_in_bold_rules_what_stands_below_or_behind_it(string text, params string[] days) =>
        Read(text).Times.Select(t => t.Value[..10]).Should().Equal(days);

    [Fact]
    public void Dates_alone_on_their_lines_are_headings_where_the_latest_comes_first() =>
        Read("9 March\nThree boys are missing.\n6 March\nFive boys are missing.")
            .Updates.Select(u => u.Period.ToString())
            .Should()
            .Equal("2024-03-09", "2024-03-06");

    [Theory]
    [InlineData("18:40\n\nThree boys are missing.\n\n9:15\n\nFive boys are missing.", "2024-03-12T18:40", "2024-03-12T09:15")]
    [InlineData("6:40 p.m.\n\nThree boys are missing.\n\n9:15 a.m.\n\nFive boys are missing.", "2024-03-12T18:40", "2024-03-12T09:15")]
    public void Hours_alone_on_their_lines_are_headings_where_the_latest_comes_first(string text, params string[] times) =>
        Read(text).Updates.Select(u => u.Period.ToString()).Should().Equal(times);

    [Theory]
    [InlineData("18:40\n\nThree boys are missing.")]
    [InlineData("9:15\n\nDoors open.\n\n18:40\n\nThe play begins.")]
    public void Other_hours_are_none(string text) => Read(text).Updates.Should().BeEmpty();

    [Fact]
    public void What_stands_below_is_as_of_the_heading_above()
    {
        var mentions = Read(
            "Two boys were hurt.\n\nUPDATE 6 p.m.: Three boys were hurt.\n\nFour were hurt yesterday.\n\nUPDATE 3 p.m. WEDNESDAY: They were hurt yesterday."
        );
        var lines = mentions.Document.Sentences.Select(s => mentions.WrittenAt(s.Span).ToString()).ToList();
        lines[0].Should().Be("2024-03-12");
        lines[^1].Should().Be("2024-03-13T15:00");
        lines.Should().Contain("2024-03-12T18:00");
        mentions.Times.Where(t => t.Rule == "today and its neighbours").Select(t => t.Value).Should().Equal("2024-03-11", "2024-03-12");
    }

    [Theory]
    [InlineData("By 9 p.m., the fire had killed 12 people.", "2024-03-12T21:00")]
    [InlineData("As of Monday, the fire had killed 12 people.", "2024-03-11")]
    [InlineData("The fire killed 12 people.", "2024-03-12")]
    public void A_claim_holds_as_of_the_time_that_its_sentence_names(string text, string asOf)
    {
        var claims = CrossCheck.Default.ExtractClaims(CrossCheck.Default.FindMentions(CrossCheck.Default.Read(Written(text))));
        claims.Where(c => c.Kind == Disagree.Claims.ClaimKind.Number).Select(c => c.AsOf.ToString()).Should().Equal(asOf);
    }

    private static Article Written(string text) => new("Test", text) { Published = Tuesday };

    private static ArticleMentions Read(string text) => CrossCheck.Default.FindMentions(CrossCheck.Default.Read(Written(text)))[0];
}
