namespace Disagree.Tests.Claims;

/// <summary>Lists of figures, as relief agencies and boxes of key figures write them.</summary>
public sealed class FigureLabelTests
{
    [Theory]
    [InlineData("Dead: 12", "killed: 12 people")]
    [InlineData("Number of dead: 12", "killed: 12 people")]
    [InlineData("Total deaths: 40", "killed: 40 people")]
    [InlineData("Confirmed cases: 40", "infected: 40 people")]
    [InlineData("Displaced: 900", "displaced: 900 people")]
    [InlineData("Arrested: 12", "arrested: 12 people")]
    [InlineData("People evacuated: some 3,000", "evacuated: about 3,000 people")]
    [InlineData("Homes damaged: 300", "damaged: 300")]
    [InlineData("Number of people aboard: 120", "travelled: 120 people")]
    [InlineData("Deaths: 12, injured: 40.", "killed: 12 people; injured: 40 people")]
    [InlineData("Huts destroyed: 40; people displaced: about 4,000", "destroyed: 40; displaced: about 4,000 people")]
    [InlineData("Palestinians killed: 40", "killed: 40 people")]
    [InlineData("Destroyed: 984 huts, 33 shops", "destroyed: 984 huts; destroyed: 33 shops")]
    [InlineData("Job cuts planned: 400", "lost jobs: 400")]
    [InlineData("Mills to close: 4", "closed: 4")]
    [InlineData("Hamlets audited: 4", "audit: 4")]
    [InlineData("Arvik gale: 40 dead, 130 hurt", "killed: 40 people; injured: 130 people")]
    public void A_label_tells_what_its_figure_counts(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("- Missing: 5", "missing: 5 people")]
    [InlineData("• Missing: 5", "missing: 5 people")]
    [InlineData("* Cases, cumulative: 387", "infected: 387 people")]
    [InlineData("– Missing: 5", "missing: 5 people")]
    public void An_item_of_a_list_is_read_without_its_mark(string item, string expected) =>
        Read.Numbers($"The gale left the harbour in ruins.\n\n{item}\n").Should().Be(expected);

    [Theory]
    [InlineData("Redundancies: 40", "lost jobs: 40 people")]
    [InlineData("Redundancies – 40", "lost jobs: 40 people")]
    [InlineData("Jobs lost – 40", "lost jobs: 40 people")]
    [InlineData("Weavers laid off: 40", "lost jobs: 40 people")]
    [InlineData("Huts destroyed so far: 40", "destroyed: 40")]
    [InlineData("Huts destroyed (total): 40", "destroyed: 40")]
    [InlineData("Huts in the valley destroyed: 40", "destroyed: 40")]
    [InlineData("Injured 16", "injured: 16 people")]
    [InlineData("Arrests 40, injuries 12", "arrested: 40 people; injured: 12 people")]
    [InlineData("40 rescued", "rescued: 40 people")]
    [InlineData("• 31 dead", "killed: 31 people")]
    [InlineData("31: pilgrims hurt in the crush", "injured: 31 people")]
    [InlineData("31 – the number of huts destroyed", "destroyed: 31")]
    [InlineData("Total cost: 40 million euros", "cost: €40 million")]
    [InlineData("Cost to date: 40 million euros", "cost: €40 million")]
    [InlineData("Damage – 40 million euros", "damage: €40 million")]
    [InlineData("Inflation, May: 4 percent", "inflation: 4 percent")]
    public void A_label_tells_it_before_a_dash_behind_its_figure_or_with_no_sign_at_all(string line, string expected) =>
        Read.Numbers($"The gale left the harbour in ruins.\n\n{line}\n").Should().Be(expected);

    [Theory]
    [InlineData("Comments: 3")]
    [InlineData("Views: 1,204")]
    [InlineData("Photo: 3")]
    [InlineData("Comments 3")]
    [InlineData("Shares 12")]
    [InlineData("40 comments")]
    [InlineData("Page 3")]
    [InlineData("5 min read")]
    public void A_line_of_the_page_is_no_figure(string line) =>
        Read.Numbers($"The gale left the harbour in ruins.\n\n{line}\n").Should().BeEmpty();

    [Theory]
    [InlineData("He told them: 40 people are dead.", "killed: 40 people")]
    [InlineData("The minister has a number for the dead: 40 sailors drowned.", "killed: 40 people")]
    public void What_follows_the_colon_of_a_sentence_speaks_for_itself(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);
}
