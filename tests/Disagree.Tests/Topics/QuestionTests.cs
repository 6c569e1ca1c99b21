using Disagree.Articles;

namespace Disagree.Tests.Topics;

/// <summary>How a question is put in a report.</summary>
public sealed class QuestionTests
{
    [Theory]
    [InlineData("The blast killed 12 people.", "A total of 12 people died in the blast.", "people: how many killed")]
    [InlineData(
        "The march through Leth drew 900 people.",
        "About 900 people attended the march through Leth.",
        "people: how many attended"
    )]
    [InlineData("The trawler is 30 miles from Leth.", "The trawler lies 30 miles from Leth.", "trawler: what distance")]
    [InlineData("The shaft is 30 metres deep.", "The shaft is 100 feet deep.", "shaft: what depth")]
    [InlineData("The quake struck at a depth of 30 km.", "The quake was 30 km deep.", "quake: what depth")]
    [InlineData("They built 30 miles of wall.", "They built 30 miles of wall.", "wall: what length")]
    [InlineData(
        "Northwind Motors said sales rose 4 percent.",
        "Northwind Motors said its sales climbed 5 percent.",
        "sales: what percentage of change in revenue"
    )]
    [InlineData("Nora Vance, 34, was hurt in Leth.", "Nora Vance, 34, was treated in Leth.", "age of Nora Vance")]
    public void Of_amounts_it_says_what_is_asked(string one, string other, string expected) => Asked(one, other).Should().Contain(expected);

    [Theory]
    [InlineData("The flood in Leth happened on Monday.", "Monday's flood in Leth was the worst in years.", "the flood: when")]
    [InlineData(
        "Nora Vance resigned from the harbour board on Monday.",
        "Nora Vance resigned on Monday.",
        "Nora Vance resigned from the harbour board: when"
    )]
    public void Of_times_it_says_what_happened(string one, string other, string expected) => Asked(one, other).Should().Contain(expected);

    private static IEnumerable<string> Asked(params string[] texts) =>
        CrossCheck
            .Default.Run([.. texts.Select((t, i) => new Article($"source {i}", t) { Published = new DateOnly(2021, 6, 9) })])
            .Verdicts.Select(v => v.Topic.Question);
}
