using Disagree.Articles;
using Disagree.Languages;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Tests.Dating;

public class PublicationTests
{
    private const string Flood = "The levee gave way on Saturday, and water ran through the lower town.";

    [Theory]
    [InlineData("March 9, 2024\nThe levee gave way at dawn.", "2024-03-09", PublicationBasis.Dateline)]
    [InlineData("Published: Sunday, 10 March 2024\nThe levee gave way at dawn.", "2024-03-10", PublicationBasis.Dateline)]
    [InlineData("OSIJEK, March 9, 2024 (Agency) - The levee gave way at dawn.", "2024-03-09", PublicationBasis.Dateline)]
    [InlineData("The levee gave way at dawn. It was built in 2011 by the town.", "2011-01-01/..", PublicationBasis.Inferred)]
    [InlineData("The levee gave way at dawn. A new one will be built in 2031.", "../2031-12-31", PublicationBasis.Inferred)]
    [InlineData("The levee was built in 2011. A new one will be built in 2031.", "2011-01-01/2031-12-31", PublicationBasis.Inferred)]
    [InlineData("The levee gave way at dawn. The town had hoped that it would last until 2031.", "unknown", PublicationBasis.Unknown)]
    [InlineData("Losses doubled in the quarter from a year ago.", "unknown", PublicationBasis.Unknown)]
    [InlineData("The levee gave way on Saturday.", "unknown", PublicationBasis.Unknown)]
    [InlineData("OSIJEK (March 9, 2024) - The levee gave way at dawn.", "2024-03-09", PublicationBasis.Dateline)]
    [InlineData(
        "Levee gives way in lower town Posted: Sunday, March 10, 2024 6:39 AM\nThe levee gave way at dawn.",
        "2024-03-10T06:39",
        PublicationBasis.Dateline
    )]
    [InlineData("The levee gave way in May 2011 and has leaked since. It may break again.", "2011-05-01/..", PublicationBasis.Inferred)]
    [InlineData("The levee was rebuilt in 2011 and will last for decades.", "2011-01-01/..", PublicationBasis.Inferred)]
    [InlineData("The levee has leaked since 2011 and will break again.", "2011-01-01/..", PublicationBasis.Inferred)]
    [InlineData("The levee gave way at dawn. A new one is now expected to open in 2031.", "../2031-12-31", PublicationBasis.Inferred)]
    [InlineData("The levee gave way at dawn. The town plans to finish a new one by 2031.", "../2031-12-31", PublicationBasis.Inferred)]
    [InlineData(
        "The levee gave way at dawn. A new one is expected to open in 2031 rather than 2029.",
        "../2031-12-31",
        PublicationBasis.Inferred
    )]
    [InlineData("The levee gave way at dawn. The town planned to finish a new one by 2031.", "unknown", PublicationBasis.Unknown)]
    [InlineData(
        "The levee gave way at dawn.\nWater in the lower town — Ana Doe (@anadoe) March 10, 2024\nCopyright 2024 Town Press. All rights reserved.",
        "2024-03-10/2025-01-31",
        PublicationBasis.Inferred
    )]
    [InlineData("The levee held on Saturday, as it did on March 9, 2019.", "2019-03-09/..", PublicationBasis.Inferred)]
    public void An_article_without_a_date_is_dated_as_far_as_its_text_goes(string text, string period, PublicationBasis basis)
    {
        var publication = Language.English.Date([Language.English.Read(new Article("Test", text))])[0];
        publication.Period.ToString().Should().Be(period);
        publication.Basis.Should().Be(basis);
    }

    [Fact]
    public void A_date_in_the_address_counts()
    {
        var article = new Article("Test", Flood) { Url = "https://news.example/2024/03/10/levee" };
        Language.English.Date([Language.English.Read(article)])[0].Period.Should().Be(DatePeriod.Day(new DateOnly(2024, 3, 10)));
    }

    [Fact]
    public void Two_articles_with_one_sentence_were_written_in_one_week()
    {
        var near = new Article("Near", Flood) { Id = "near", Published = new DateOnly(2024, 3, 10) };
        var far = new Article("Far", "Farmers mourn.\n" + Flood) { Id = "far", Published = DatePeriod.Month(2024, 3) };
        var narrowed = Language.English.Date([Language.English.Read(near), Language.English.Read(far)])[1];
        narrowed.Period.Should().Be(DatePeriod.Between(new DateOnly(2024, 3, 9), new DateOnly(2024, 3, 15)));
        narrowed.Anchor.Should().Be(new DateOnly(2024, 3, 10));
        narrowed.Basis.Should().Be(PublicationBasis.Inferred);
        narrowed.Evidence.Should().Contain("near").And.Contain("on Saturday");
    }

    [Fact]
    public void A_month_alone_leaves_a_weekday_open()
    {
        var found = Times.TimeReader.Find("The levee gave way on Saturday.", DatePeriod.Month(2024, 3))[0];
        found.Value.Should().Be("XXXX-WXX-6");
        found.Period.Should().Be(DatePeriod.Between(new DateOnly(2024, 2, 24), new DateOnly(2024, 3, 30)));
    }

    [Fact]
    public void The_day_of_a_picture_fixes_the_weekdays_of_the_text()
    {
        var text =
            "Rescuers reach the lower town\n"
            + "Rescuers reached the lower town on Sunday, a spokesman said.\nVolunteers hand out soup in the lower town, March 10, 2024. /Town Photo\nThe levee gave way on Saturday, he said.";
        var document = Language.English.Read(new Article("Test", text));
        var found = Language.English.FindMentions(document);
        found.Publication.Period.Should().Be(DatePeriod.Between(new DateOnly(2024, 3, 10), new DateOnly(2024, 3, 16)));
        found.Times.Single(t => text[t.Span.Start..t.Span.End] is "Saturday").Period.Should().Be(DatePeriod.Day(new DateOnly(2024, 3, 9)));
    }

    private const string Canal = "Ruth Keller and Paul Marlow of the Northwind Line ";

    [Theory]
    [InlineData(
        "In May 2018 Northwind was sold. At Lowick, Ruth Keller met Paul Marlow for the Line on 9 March this year.",
        "2019-03-09/2019-12-31"
    )]
    [InlineData(
        "The lock was shut on 9 March, Ruth Keller of Northwind told Paul Marlow in Lowick. It opened on 11 March.",
        "2019-03-11/2019-06-09"
    )]
    public void The_days_of_another_article_tell_the_year_of_one_that_leaves_it_out(string text, string period) =>
        BesideDated(text).Should().Be(period);

    [Theory]
    [InlineData("The lock was shut on 9 March, Ruth Keller of Northwind told Paul Marlow in Lowick.", "unknown")]
    [InlineData("The lock was shut on 9 March and opened on 11 March, the mayor said.", "unknown")]
    [InlineData("The lock, Ruth Keller of Northwind told Paul Marlow in Lowick, opens on 9 March and is shut on 11 March.", "unknown")]
    [InlineData("In May 2020 Northwind was sold. The lock in Lowick shut on 9 March, Ruth Keller told Paul Marlow.", "2020-05-01/..")]
    [InlineData(
        "The lock was shut on 9 March, Ruth Keller of Northwind told Paul Marlow in Lowick. It opened on 11 March and broke on 2 May.",
        "unknown"
    )]
    public void Days_of_other_stories_and_too_few_of_them_do_not(string text, string period) => BesideDated(text).Should().Be(period);

    private static string BesideDated(string text)
    {
        var dated = new Article("Dated", "On Saturday " + Canal + "shut the lock in Lowick. They opened it on Monday.")
        {
            Id = "dated",
            Published = new DateOnly(2019, 3, 12),
        };
        var undated = new Article("Undated", text) { Id = "undated" };
        return Language.English.Date([Language.English.Read(dated), Language.English.Read(undated)])[1].Period.ToString();
    }
}
