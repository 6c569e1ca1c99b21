using Disagree.Articles;
using Disagree.Languages;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Tests.Quantities;

/// <summary>The marks of thousands and of decimals that other countries write.</summary>
public sealed class NumberMarksTests
{
    [Theory]
    [InlineData("The quake killed 1'200 people.", 1200)]
    [InlineData("The quake killed 12’000 people.", 12000)]
    [InlineData("He paid 1'250'000 francs for it.", 1250000)]
    [InlineData("He paid 1'250.50 francs for it.", 1250.5)]
    [InlineData("He paid 1,5 million euros for it.", 1500000)]
    [InlineData("Prices rose 2,5 percent.", 2.5)]
    [InlineData("Prices rose 2,5% in May.", 2.5)]
    [InlineData("He paid EUR 1.200.000 for it.", 1200000)]
    [InlineData("The quake killed 2.500 soldiers.", 2500)]
    [InlineData("12.000 people fled.", 12000)]
    [InlineData("The quake killed 12.345 people.", 12345)]
    [InlineData("The storm destroyed 2.500 homes.", 2500)]
    [InlineData("More than 12.000 people fled.", 12000)]
    [InlineData("The quake killed 1.2 million people.", 1200000)]
    [InlineData("The quake killed 1.250 million people.", 1250000)]
    [InlineData("Between 000 and 1,005 people fled.", 0)]
    [InlineData("Between 0 and 1,005 people fled.", 0)]
    [InlineData("A family has 2.5 children.", 2.5)]
    [InlineData("There are 2.125 children per family.", 2.125)]
    [InlineData("She won 9.500 points.", 9.5)]
    [InlineData("A litre is 1.559 euros.", 1.559)]
    public void They_are_read_as_their_writers_mean_them(string text, double value) =>
        Found(text).Should().ContainSingle().Which.Should().Be((decimal)value);

    [Theory]
    [InlineData("He is 6'1\" tall.", 1200)]
    [InlineData("He won sets 1,2 and 3.", 1.2)]
    [InlineData("The quake killed 1,20 people.", 1.2)]
    [InlineData("In the '90s 200 people fled.", 90200)]
    public void Other_marks_join_nothing(string text, double wrong) => Found(text).Should().NotContain((decimal)wrong);

    private static IEnumerable<decimal?> Found(string text) =>
        Language
            .English.FindMentions(
                Language.English.Read(new Article("Post", text)),
                new Publication(DatePeriod.Unknown, PublicationBasis.Unknown)
            )
            .Quantities.Select(q => q.Quantity.Interval.Low);
}
