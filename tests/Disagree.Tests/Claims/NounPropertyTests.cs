using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>A noun tells what is said of those counted only where no verb says something else of them.</summary>
public sealed class NounPropertyTests
{
    [Theory]
    [InlineData("The dairy has 300 staff.", "employed: 300 people")]
    [InlineData("There were 300 employees.", "employed: 300 people")]
    [InlineData("With 300 staff, the dairy is the largest in the valley.", "employed: 300 people")]
    [InlineData("Lowick: 300 refugees", "displaced: 300 people")]
    [InlineData("The council counted 300 refugees.", "displaced: 300 people")]
    [InlineData("The guards recorded 12 survivors.", "rescued: 12 people")]
    [InlineData("The gale left 12 casualties.", "casualties: 12 casualties")]
    [InlineData("Some 104 survivors were brought to Lowick.", "rescued: about 104 people")]
    [InlineData("Rangers made 12 arrests.", "arrested: 12 arrests")]
    [InlineData("Sixteen deaths were linked to the fever.", "killed: 16 deaths")]
    [InlineData("News of the 12 arrests spread.", "arrested: 12 arrests")]
    public void A_noun_tells_where_the_verb_says_nothing_of_its_own(string text, string said) => Read.Numbers(text).Should().Be(said);

    [Theory]
    [InlineData("The mayor thanked 300 staff.", "thank: 300 people")]
    [InlineData("Mayor thanks 300 staff", "thank: 300 people")]
    [InlineData("Some 300 staff were thanked by the mayor.", "thank: about 300 people")]
    [InlineData("The 300 staff whom the mayor thanked went home.", "thank: 300 people")]
    [InlineData("The mayor spoke to 300 employees.", "speak: 300 people")]
    [InlineData("A painter sketched 15 prisoners.", "sketch: 15 people")]
    [InlineData("Nine hostages sang on the square.", "sing: 9 people")]
    [InlineData("The duke flurmed 20 refugees.", "flurm: 20 people")]
    [InlineData("The mayor thanked 12 wounded soldiers.", "thank: 12 people")]
    [InlineData("The judge overturned 12 convictions.", "overturn: 12 convictions")]
    [InlineData("Twelve convictions were overturned.", "overturn: 12 convictions")]
    [InlineData("The union bought 300 doses.", "buy: 300 doses")]
    public void A_deed_of_another_kind_is_what_is_said(string text, string said) => Read.Numbers(text).Should().Be(said);

    [Theory]
    [InlineData("The two wounded guards were named on Monday.", "injured: 2 people")]
    [InlineData("Three of the 15 workers were hurt.", "injured: 3 people; in all: 15 people")]
    public void Of_a_known_group_the_words_before_the_noun_tell(string text, string said) => Read.Numbers(text).Should().Be(said);

    [Theory]
    [InlineData("The scandal hurt two parties.", "injure: 2 parties")]
    [InlineData("The levy wounded three firms.", "injure: 3 firms")]
    [InlineData("The drought killed 40 horses.", "killed: 40 horses")]
    [InlineData("The blast hurt two families.", "injured: 2 people")]
    public void What_is_neither_hurt_nor_killed_is_so_in_a_figure_of_speech(string text, string said) =>
        Read.Numbers(text).Should().Be(said);

    [Theory]
    [InlineData("Brandt is survived by his daughter, Emily Brandt.")]
    [InlineData("Keller's wife, Ruth, survived.")]
    [InlineData("Ida Brandt survived the crash.")]
    public void Who_survived_is_not_hurt_for_that(string text) => Read.Claims(text).Should().NotContain(c => c.Property == "injured");

    [Theory]
    [InlineData("Half the 90 huts in Lowick were destroyed.", "destroyed: about 45 huts")]
    [InlineData("Half of the 90 huts in Lowick were destroyed.", "destroyed: about 45 huts")]
    public void A_fraction_of_a_counted_whole_is_a_count(string text, string said)
    {
        Read.Numbers(text).Should().Contain(said);
        Read.Numbers(text).Should().NotContain("destroyed: 90 huts");
    }

    [Fact]
    public void Two_speakers_in_like_sentences_are_two_voices() =>
        Questions("The mayor said 40 people were killed in Kivu.", "The governor said 40 people were killed in Kivu.")
            .Should()
            .Contain("people: how many killed: Agree");

    [Theory]
    [InlineData("The bank photographed 15 workers.", "The mayor thanked 300 staff.")]
    [InlineData("The mayor met with 300 staff.", "The dairy employs 400 staff.")]
    [InlineData("The union bought 300 doses.", "The union administered 200 doses.")]
    [InlineData("Two of the 15 workers were hurt.", "The mine has 300 workers.")]
    [InlineData("Some 90 survivors were brought to Lowick.", "The boat carried up to 400 people.")]
    public void Claims_of_two_deeds_are_kept_apart(string one, string other) => Questions(one, other).Should().BeEmpty();

    [Fact]
    public void Claims_of_one_deed_are_set_side_by_side() =>
        Questions("The mayor thanked 300 staff.", "The mayor thanked 250 staff.").Should().Equal("staff: how many thanked: Differ");

    private static IEnumerable<string> Questions(params string[] texts) =>
        CrossCheck
            .Default.Run(texts.Select((t, i) => new Article($"Post {i}", t) { Id = $"a{i}", Published = new DateOnly(2019, 2, 10) }))
            .Verdicts.Where(v => v.Topic.Kind is ClaimKind.Number && v.Topic.ArticleCount > 1)
            .Select(v => $"{v.Topic.Question}: {v.Outcome}");
}
