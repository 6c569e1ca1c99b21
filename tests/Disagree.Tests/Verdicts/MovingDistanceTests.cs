using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>How far something that moves is from a place is another number an hour later, and no conflict.</summary>
public sealed class MovingDistanceTests
{
    [Theory]
    [InlineData("The storm was 400 km off Bergen on Monday.", "The storm was 150 km off Bergen on Tuesday.", Outcome.OutOfDate)]
    [InlineData("Hurricane Ana was about 400 km off Bergen.", "By Tuesday Hurricane Ana was 150 km off Bergen.", Outcome.OutOfDate)]
    [InlineData("The ferry was drifting 9 miles off Bergen.", "The ferry is drifting 4 miles off Bergen.", Outcome.OutOfDate)]
    [InlineData("The convoy is 60 km from Bergen.", "The convoy was 20 km from Bergen on Tuesday.", Outcome.OutOfDate)]
    [InlineData("The ferry sank 9 miles off Bergen.", "The ferry sank 4 miles off Bergen.", Outcome.Differ)]
    [InlineData("The ferry was 9 miles off Bergen when it sank.", "The ferry was 4 miles off Bergen when it sank.", Outcome.Differ)]
    [InlineData("The centre of the quake was 60 km from Bergen.", "The centre of the quake was 20 km from Bergen.", Outcome.Differ)]
    [InlineData("The village is 60 km from Bergen.", "The village is 20 km from Bergen.", Outcome.Differ)]
    public void A_later_distance_of_what_moves_takes_the_place_of_the_earlier(string earlier, string later, Outcome outcome) =>
        CrossCheck
            .Default.Run(Post("a", earlier, 11), Post("b", later, 12))
            .Verdicts.Should()
            .ContainSingle(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount == 2)
            .Which.Outcome.Should()
            .Be(outcome);

    private static Article Post(string id, string text, int day) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, day) };
}
