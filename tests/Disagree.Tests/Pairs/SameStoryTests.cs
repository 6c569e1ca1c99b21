using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Pairs;

/// <summary>Dates in two reports of one story, both of Tuesday 14 May 2024: they name the same people, and share few other words.</summary>
public sealed class SameStoryTests
{
    private const string Here = "Paul Marlow runs Arvik Mills in Lowick, Ruth Keller said. ";
    private const string There = "Ruth Keller spoke with Paul Marlow of Arvik Mills in Lowick. ";

    [Theory]
    [InlineData("The weavers walked off the job on Monday.", "The stoppage, which began on 13 May, goes on.", "Agree")]
    [InlineData("The blaze broke out on Sunday.", "A blaze hit the mill. It started on 11 May.", "Differ")]
    [InlineData("The first case was reported on 29 April.", "The first patient fell ill on 29 April.", "Agree")]
    [InlineData("An appeal hearing is set for July.", "Marlow faces an appeal hearing in August.", "Differ")]
    [InlineData("The mill was last inspected in May 2021.", "It had last been inspected in May 2020.", "Differ")]
    [InlineData("The Stone Gap Fire of 2018 burned the wood.", "The 2017 Stone Gap Fire was worse.", "Differ")]
    [InlineData("It was widened in 2012, when Marlow bought it.", "Paul Marlow acquired the mill 12 years ago.", "Agree")]
    [InlineData("A man who broke in was today found guilty.", "Jurors returned their verdict on 14 May.", "Agree")]
    [InlineData("The theft came to light in June 2019.", "The theft was discovered in the summer of 2019.", "Agree")]
    [InlineData("The leak was noticed on 30 April.", "Engineers found the hole on 30 April.", "Agree")]
    [InlineData("Marlow took over in 2015.", "Paul Marlow came to Lowick in 2015.", "Agree")]
    [InlineData("The alarm went off at 3:22 a.m.", "Officers were called at 3:22 a.m.", "Agree")]
    [InlineData("A vaccination campaign starts on 27 May.", "The campaign gets under way on 28 May.", "Differ")]
    [InlineData("Radio contact was lost at 6:47 p.m.", "The plane dropped off radar at 6:41 p.m.", "Differ")]
    [InlineData("The rate is at its lowest since May 2018.", "It is the lowest rate since July 2018.", "Differ")]
    [InlineData("The mill was last inspected in May 2021.", "The last inspection, in July 2021, took an hour.", "Differ")]
    [InlineData("The first patient fell ill on 29 April.", "The earliest known case dates to 27 April.", "Differ")]
    [InlineData("Paul Marlow has run Arvik Mills since 2015.", "Paul Marlow took over in 2014.", "Differ")]
    [InlineData("The pilot sent a mayday signal at 9:12 p.m.", "The crew declared a mayday at 9:12 p.m.", "Agree")]
    [InlineData("The plant, commissioned in 2015, is quiet.", "The plant opened in 2014.", "Differ")]
    [InlineData("An aide to Lowick Mayor Ruth Keller pleaded guilty on Monday.", "Her aide pleaded guilty on Sunday.", "Differ")]
    [InlineData("Paul Marlow took the helm in 2015.", "Paul Marlow, who has run Arvik Mills for nine years, stays.", "Agree")]
    [InlineData("Ruth Keller has been mayor since 2015.", "Ruth Keller, mayor for seven years, stays.", "Differ")]
    [InlineData("The dam was last inspected in March 2023.", "The dam had not been inspected for 14 months.", "Agree")]
    [InlineData("Marlow was freed on Monday, a day after the police arrested him.", "Paul Marlow was arrested on Sunday.", "Agree")]
    [InlineData("A week after he quit, Paul Marlow on Monday spoke.", "Paul Marlow resigned on 6 May.", "Agree")]
    [InlineData("The panel will submit its report within 30 days.", "The panel is due to report by 12 June.", "Agree")]
    [InlineData("The bar stays shut for 30 days. It will reopen in 30 days.", "The bar reopens on 13 June.", "Agree")]
    [InlineData("The carnival takes place on 25 May.", "The carnival was postponed to 1 June.", "Differ")]
    [InlineData("The painting was stolen in 1990.", "The theft of the painting in 1990 was never solved.", "Agree")]
    [InlineData("The Vale flood in 2013 killed nine.", "In June 2013 the Vale burst its banks.", "Agree")]
    [InlineData("Paul Marlow was led away in handcuffs on Monday.", "Paul Marlow was arrested on Sunday.", "Differ")]
    [InlineData("Paul Marlow tendered his resignation on Monday.", "Paul Marlow called it quits on Sunday.", "Differ")]
    [InlineData("The editor, Paul Marlow, was relieved of his duties on Monday.", "Paul Marlow was sacked on Monday.", "Agree")]
    [InlineData("The run-off was held on Sunday.", "Visitors described the vote on 12 May as calm.", "Agree")]
    public void One_event_is_dated_in_other_words(string one, string other, string outcome) =>
        Dates(one, other).Should().ContainSingle().Which.Should().StartWith(outcome);

    [Theory]
    [InlineData("The strike began on Monday.", "The strike ended on Sunday.")]
    [InlineData("An appeal hearing is set for July.", "A bail hearing is set for August.")]
    [InlineData("The blaze broke out on Sunday.", "The blaze was put out on Monday.")]
    [InlineData("The Stone Gap Fire of 2018 burned the wood.", "The 2016 Mill Ridge Fire was worse.")]
    [InlineData("The first round was held on 5 May.", "The second round was held on 12 May.")]
    [InlineData("Marlow was arrested on Sunday.", "Marlow was charged on Monday.")]
    [InlineData("A quake struck the port at 2:17 a.m.", "An aftershock struck the port at 4:40 a.m.")]
    [InlineData("Shops are at their lowest since May 2018.", "The rate is at its highest since July 2018.")]
    [InlineData("The mill was last inspected by the Navy in 2021.", "The last inspection, in 2019, took an hour.")]
    [InlineData("Two people died on Sunday.", "Another person died on Monday.")]
    [InlineData("Paul Marlow had run the mill for nine years.", "Paul Marlow took the helm in 2009.")]
    [InlineData("Marlow was freed on Monday, a day after the police arrested him.", "The police arrested Ruth Keller on Friday.")]
    [InlineData("The mill was inspected by the Navy in 2021.", "The mill was inspected in 2022.")]
    [InlineData("The mill was built in 1998.", "The mill was bought in 2012.")]
    public void Other_events_of_one_story_stay_apart(string one, string other) => Dates(one, other).Should().BeEmpty();

    [Fact]
    public void A_third_article_shows_that_two_tell_one_story()
    {
        const string One = "Ruth Keller runs Arvik Mills. The pump at the mill has been out of order since March.";
        const string Third = "Ruth Keller of Arvik Mills met Paul Marlow of the Tarlo Trust.";
        const string Other = "Paul Marlow of the Tarlo Trust is angry. The pump at the mill broke down in April.";

        Asked(One, Other).Should().BeEmpty();
        Asked(One, Third, Other).Should().Equal("Differ");
    }

    private static IEnumerable<string> Asked(params string[] texts) =>
        CrossCheck
            .Default.Run([.. texts.Select((t, i) => new Article($"{i}", t) { Id = $"{i}", Published = new DateOnly(2024, 5, 14) })])
            .Verdicts.Where(v => v.Topic.Kind is ClaimKind.Date && v.Topic.ArticleCount > 1)
            .Select(v => $"{v.Outcome}");

    private static IEnumerable<string> Dates(string one, string other) =>
        Pair.Of(Here + one, There + other)
            .Where(q => q.EndsWith("when", StringComparison.Ordinal) || q.EndsWith("time", StringComparison.Ordinal));
}
