using Disagree.Lexicons;
using Disagree.Tests.Verdicts;
using Disagree.Topics;
using Disagree.Values;

namespace Disagree.Tests.Topics;

public sealed class PlaceTreeTests
{
    [Theory]
    [InlineData("Seren", "Orlane", true)]
    [InlineData("seren", "ORLANE", true)]
    [InlineData("Orlane", "Seren", true)]
    [InlineData("North Seren", "Seren", true)]
    [InlineData("Seren", "Tarlo", false)]
    public void Places_that_articles_put_into_each_other_are_followed_to_an_end(string inner, string outer, bool isWithin)
    {
        var claim = Given.Number("a", Interval.Exactly(1)) with
        {
            PlacesWithin = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Seren"] = "Marn",
                ["Marn"] = "Orlane",
                ["Orlane"] = "Seren",
            },
        };
        new PlaceTree(Lexicon.English).With([claim]).IsWithin(inner, outer).Should().Be(isWithin);
    }
}
