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
    [InlineData("Comments: 3")]
    [InlineData("Views: 1,204")]
    [InlineData("Photo: 3")]
    public void A_line_of_the_page_is_no_figure(string line) =>
        Read.Numbers($"The gale left the harbour in ruins.\n\n{line}\n").Should().BeEmpty();

    [Theory]
    [InlineData("He told them: 40 people are dead.", "killed: 40 people")]
    [InlineData("The minister has a number for the dead: 40 sailors drowned.", "killed: 40 people")]
    public void What_follows_the_colon_of_a_sentence_speaks_for_itself(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);
}
