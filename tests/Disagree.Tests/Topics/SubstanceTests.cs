using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Topics;

/// <summary>Whether what was weighed or filled is one thing.</summary>
public sealed class SubstanceTests
{
    [Theory]
    [InlineData(
        "A pipeline near Arvik spilled 126,000 gallons of diesel.",
        "Some 21,000 gallons of diesel leaked from a pipeline near Arvik.",
        true
    )]
    [InlineData("A pipeline near Arvik spilled 3,000 barrels of diesel.", "A pipeline near Arvik leaked 21,000 gallons of diesel.", true)]
    [InlineData("Police in Arvik seized 40 kilos of resin.", "Customs officers in Arvik confiscated 60 kilos of resin.", true)]
    [InlineData("Police in Arvik seized 40 kilos of resin.", "Police in Arvik seized 60 kilos of silver.", false)]
    [InlineData("A pipeline near Arvik spilled 126,000 gallons of diesel.", "Crews near Arvik skimmed 21,000 gallons of diesel.", false)]
    public void Amounts_of_one_stuff_of_which_one_deed_is_told_answer_one_question(string one, string other, bool isOne) =>
        CrossCheck
            .Default.Run(Post("a", one), Post("b", other))
            .Verdicts.Any(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount == 2)
            .Should()
            .Be(isOne);

    private static Article Post(string id, string text) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, 10) };
}
