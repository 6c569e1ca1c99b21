using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>A pet name may be short for another article's full name; two given names are not.</summary>
public sealed class ShortNameTests
{
    [Theory]
    [InlineData("Tomi", Outcome.Agree)]
    [InlineData("Tommie", Outcome.Agree)]
    [InlineData("Rosie", Outcome.Differ)]
    public void A_pet_name_and_a_full_name_agree(string name, Outcome expected) =>
        CrossCheck
            .Default.Run(
                new Article("one", "Ivar Holm pleaded guilty in Lowick on Monday. His wife, Tommasina Holm, was in court.")
                {
                    Published = new DateOnly(2021, 6, 9),
                },
                new Article("two", $"Ivar Holm pleaded guilty in Lowick on Monday. His wife, {name}, was in court.")
                {
                    Published = new DateOnly(2021, 6, 9),
                }
            )
            .Verdicts.Should()
            .Contain(v => v.Topic.Question == "Ivar Holm: wife")
            .Which.Outcome.Should()
            .Be(expected);
}
