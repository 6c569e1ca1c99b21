using Disagree.Claims;
using Disagree.Lexicons;
using Disagree.Tests.Verdicts;
using Disagree.Topics;
using Disagree.Values;

namespace Disagree.Tests.Topics;

public sealed class GateTests
{
    private static readonly TopicAligner Aligner = new(Lexicon.English);

    [Theory]
    [InlineData("killed", "person", null, null, "killed", "person", null, null, null)]
    [InlineData("killed", "insurgent", "IS", null, "killed", "insurgent", null, null, null)]
    [InlineData("killed", "person", null, null, "killed", "child", null, null, null)]
    [InlineData("killed", "person", null, null, "evacuated", "person", null, null, NotComparedReason.OtherMeasure)]
    [InlineData("killed", "combatant", "IS", null, "killed", "combatant", "SDF", null, NotComparedReason.OtherPopulation)]
    [InlineData("killed", "civilian", null, null, "killed", "soldier", null, null, NotComparedReason.OtherPopulation)]
    [InlineData("killed", "person", null, "Homs", "killed", "person", null, "Raqqa", NotComparedReason.OtherPlace)]
    [InlineData("killed", "person", null, "Homs", "killed", "person", null, null, null)]
    [InlineData("killed", "person", null, "NE Homs", "killed", "person", null, "Homs", null)]
    [InlineData("killed", "person", null, "Homs Central Hospital", "killed", "person", null, "Homs", null)]
    [InlineData("killed", "person", null, "New Homs", "killed", "person", null, "Homs", NotComparedReason.OtherPlace)]
    [InlineData("killed", "person", null, "Elm Hollow", "killed", "person", null, "Redbank County", null)]
    [InlineData("killed", "person", null, "Homs", "killed", "person", null, "Redbank County", NotComparedReason.OtherPlace)]
    [InlineData("travelled", "person", null, "Norway", "travelled", "person", null, "Kuwait", NotComparedReason.OtherPlace)]
    [InlineData("travelled", "person", null, "Norway", "travelled", "person", null, null, null)]
    public void Claims_answer_one_question_only_where_property_people_and_place_allow(
        string property,
        string kind,
        string? group,
        string? place,
        string otherProperty,
        string otherKind,
        string? otherGroup,
        string? otherPlace,
        NotComparedReason? reason
    )
    {
        var alignment = Aligner.Align([
            Given.Number("a", Interval.Exactly(1), property, kind: kind, group: group, place: place),
            Given.Number("b", Interval.Exactly(900), otherProperty, kind: otherKind, group: otherGroup, place: otherPlace),
        ]);
        alignment.Topics.Should().HaveCount(reason is null ? 1 : 2);
        if (reason is not null)
        {
            alignment.NotCompared.Should().OnlyContain(n => n.Reason == reason);
        }
    }

    [Fact]
    public void A_part_is_not_compared_with_another_articles_whole()
    {
        var alignment = Aligner.Align([
            Given.Number("a", Interval.Exactly(12)),
            Given.Number("a", Interval.Exactly(3), kind: "child"),
            Given.Number("b", Interval.Exactly(12)),
        ]);
        alignment
            .Topics.Should()
            .ContainSingle(t => t.ArticleCount == 2)
            .Which.Claims.Should()
            .OnlyContain(c => c.Population!.Kind == "person");
    }

    [Fact]
    public void Closeness_of_values_never_decides_what_is_compared()
    {
        Claim[] claims =
        [
            Given.Number("a", Interval.Exactly(12)),
            Given.Number("b", Interval.Exactly(12), "injured"),
            Given.Number("c", Interval.Exactly(90_000)),
        ];
        Aligner
            .Align(claims)
            .Topics.Should()
            .ContainSingle(t => t.ArticleCount == 2)
            .Which.Claims.Select(c => c.Article.Id)
            .Should()
            .Equal("a", "c");
    }
}
