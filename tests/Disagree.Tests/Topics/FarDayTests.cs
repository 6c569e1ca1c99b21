using Disagree.Articles;
using Disagree.Claims;
using Disagree.Tests.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Two reports of Sunday 10 and Tuesday 12 February 2019.</summary>
public sealed class FarDayTests
{
    [Theory]
    [InlineData("The finance chief, Ivar Holm, will step down on May 15.", "Ivar Holm is leaving on 15 May 2019.")]
    [InlineData(
        "Shareholders have time until June 16 to accept the bid of Arvik Mills.",
        "The bid of Arvik Mills runs out on 16 June 2019."
    )]
    [InlineData("Ida Lund took over the Harbour Party in 2014.", "Ida Lund was elected head of the Harbour Party in 2014.")]
    [InlineData("The union called a general strike for March 27.", "Schools will be closed by the strike on 27 March 2019.")]
    public void A_day_far_from_that_of_the_news_tells_the_event(string one, string other) =>
        Dates(one, other).Should().ContainSingle().Which.Outcome.Should().BeOneOf(Outcome.Agree, Outcome.SingleVoice);

    [Theory]
    [InlineData("The finance chief, Ivar Holm, will step down on May 15.", "Ida Lund will open the new quay on 15 May 2019.")]
    [InlineData("Ivar Holm sold his boat in 2014.", "Ivar Holm broke his leg in 2014.")]
    [InlineData("Ivar Holm sold his boat on Friday.", "Ivar Holm left on Friday.")]
    public void A_day_alone_or_a_year_alone_does_not(string one, string other) => Dates(one, other).Should().BeEmpty();

    [Theory]
    [InlineData("A hearing to recover the money will take place on May 20.", "court hearing")]
    [InlineData("She was found guilty on Friday.", "conviction")]
    [InlineData("The union has called a general strike on Friday.", "strike of workers")]
    public void The_table_knows_the_event(string text, string expected) =>
        Read.Claims(text).Single(c => c.Kind == ClaimKind.Date).Dated!.Event.Should().Be(expected);

    private static List<Verdict> Dates(string one, string other) =>
        [
            .. CrossCheck
                .Default.Run(
                    new Article("a", one) { Id = "a", Published = new DateOnly(2019, 2, 10) },
                    new Article("b", other) { Id = "b", Published = new DateOnly(2019, 2, 12) }
                )
                .Verdicts.Where(v => v.Topic.Kind is ClaimKind.Date && v.Topic.ArticleCount > 1),
        ];
}
