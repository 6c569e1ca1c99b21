using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>Counts of women, men or children beside counts of people of any kind.</summary>
public sealed class PartOfPeopleTests
{
    [Theory]
    [InlineData("Two women were killed when a wall collapsed in Arvik.", "Five people were killed when a wall collapsed in Arvik.")]
    [InlineData("Eleven people were injured in the fire in Arvik.", "Four children were injured in the fire in Arvik.")]
    [InlineData("Police in Arvik arrested three men.", "Police in Arvik arrested seven people.")]
    public void Fewer_women_men_or_children_may_be_among_more_people(string one, string other) =>
        Of(one, other).Should().Be((Outcome.Agree, RelationReason.PartOfWhole));

    [Theory]
    [InlineData("Five women were killed when a wall collapsed in Arvik.", "Two people were killed when a wall collapsed in Arvik.")]
    [InlineData("Two women were killed when a wall collapsed in Arvik.", "Five women were killed when a wall collapsed in Arvik.")]
    [InlineData("Six miners were killed when a wall collapsed in Arvik.", "Seven people were killed when a wall collapsed in Arvik.")]
    public void More_of_them_or_a_calling_that_stands_for_all_is_another_number(string one, string other) =>
        Of(one, other).Should().Be((Outcome.Differ, RelationReason.Disjoint));

    private static (Outcome, RelationReason) Of(string one, string other)
    {
        var verdict = CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Single(v => v.Topic.Claims.Any(c => c.Property is "killed" or "injured" or "arrested"));
        return (verdict.Outcome, verdict.Relations.Single().Reason);
    }

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2025, 3, 4) };
}
