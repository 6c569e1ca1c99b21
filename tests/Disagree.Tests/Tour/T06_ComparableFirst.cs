using Disagree.Articles;
using Disagree.Claims;
using Disagree.Topics;

namespace Disagree.Tests.Tour;

/// <summary>
/// Whether two claims answer one question is decided before their values are looked at; where they do not, the reason is kept. Only a
/// telling number that two articles of one story share says by itself that they speak of one thing.
/// </summary>
public sealed class T06_ComparableFirst
{
    [Fact]
    public void Two_wordings_of_one_question_are_one_topic_however_far_apart_their_numbers()
    {
        var topics = Align("At least 12 sailors were killed in the blast.", "The blast killed 400 sailors.").Topics;
        topics.Where(t => t.Kind == ClaimKind.Number).Should().ContainSingle().Which.ArticleCount.Should().Be(2);
    }

    [Fact]
    public void Equal_numbers_do_not_make_one_question()
    {
        var alignment = Align("Around 400 civilians were killed.", "Around 400 civilians were evacuated.");
        alignment.Topics.Where(t => t.Kind == ClaimKind.Number && t.ArticleCount > 1).Should().BeEmpty();
        alignment.NotCompared.Should().ContainSingle().Which.Reason.Should().Be(NotComparedReason.OtherMeasure);
    }

    [Fact]
    public void A_telling_number_is_of_one_thing_in_one_story() =>
        Align("The ferry Marlow sold 184 tickets in Arvik.", "There were 184 passengers on the Marlow, which sank off Arvik.")
            .Topics.Where(t => t.Kind == ClaimKind.Number)
            .Should()
            .ContainSingle()
            .Which.ArticleCount.Should()
            .Be(2);

    [Fact]
    public void Fighters_are_not_civilians() =>
        Align("Around 400 fighters were killed.", "Around 400 civilians were killed.")
            .NotCompared.Should()
            .ContainSingle()
            .Which.Reason.Should()
            .Be(NotComparedReason.OtherPopulation);

    [Fact]
    public void A_forecast_is_not_set_beside_a_count() =>
        Align("The flood killed nine people.", "The flood could kill 900 people.")
            .Topics.Where(t => t.Kind == ClaimKind.Number && t.ArticleCount > 1)
            .Should()
            .BeEmpty();

    private static Alignment Align(params string[] texts)
    {
        var check = CrossCheck.Default;
        var articles = texts.Select((t, i) => new Article($"Paper {i + 1}", t) { Published = new DateOnly(2019, 2, 13) });
        return check.AlignTopics(check.ExtractClaims(check.FindMentions(check.Read(articles))));
    }
}
