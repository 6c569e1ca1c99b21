using Disagree.Articles;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Tests.Topics;

/// <summary>Figures of several firms or spans, and amounts of which no like word is said, are not set against each other.</summary>
public sealed class FirmGateTests
{
    [Theory]
    [InlineData(
        "Quarnex Corp. posted a profit of $40 million. Tarlian Foods lost $9 million. Revenue fell to $90 million.",
        "Quarnex Corp. posted a profit of $40 million. Revenue rose to $400 million."
    )]
    [InlineData(
        "At Quarnex, profit rose to $40 million. Revenue rose 3% to $400 million.",
        "At Tarlian, profit rose to $9 million. Revenue rose 9% to $90 million."
    )]
    [InlineData(
        "In the nine months, Quarnex earned $40 million. Revenue rose 14% to $400 million.",
        "In the quarter, Quarnex earned $9 million. Revenue rose 12% to $100 million."
    )]
    [InlineData(
        "Quarnex Corp.'s paper division lost $40 million in the third quarter.",
        "Quarnex Corp. lost $90 million in the third quarter."
    )]
    [InlineData("Sales of Quarnex rose 9% in May.", "Quarnex's sales to farmers rose 6% in May.")]
    [InlineData("Quarnex lost $70 million. Its rivals fared better.", "Not including special items, Quarnex lost a net $62 million.")]
    public void Figures_of_two_firms_or_two_spans_stay_apart(string one, string other) => StayApart(one, other);

    [Theory]
    [InlineData("Net for the year-earlier quarter included a gain of $20 million.", "The latest quarter included a gain of $26 million.")]
    [InlineData("The dividend had been eight cents a share.", "Quarnex raised its dividend 50% to 12 cents a share.")]
    [InlineData("Quarnex raised its dividend to seven cents a share.", "Quarnex earned $60 million, or 44 cents a share.")]
    [InlineData("Quarnex has 70 million shares outstanding.", "Quarnex will have 95 million shares outstanding in May.")]
    [InlineData("Lowick Mills owned 17% of Tarlian Foods.", "The Holm group controls 35% of Tarlian Foods.")]
    [InlineData("Quarnex owns 17% of Tarlian Foods.", "Quarnex owns 35% of Lowick Steel.")]
    [InlineData("Holders of the 8% bonds of Quarnex agreed.", "The holders have 71% of the bonds of Quarnex.")]
    public void What_is_of_another_time_or_kind_stays_apart(string one, string other) => StayApart(one, other);

    [Theory]
    [InlineData("Quarnex closed at $61, down $3, a sharp decline.", "Rental income of Quarnex declined to $80 million.")]
    [InlineData("Among clerks in Lowick, the rate was 11 percent.", "The unemployment rate was 6 percent.")]
    [InlineData("Police found it in Lowick, 40 miles east of Denver.", "The march began in Arvik, 15 miles northeast of Denver.")]
    [InlineData("Quarnex bought three new 620 tractors.", "Quarnex has 70 tractors.")]
    public void Amounts_that_share_only_a_general_word_stay_apart(string one, string other) => StayApart(one, other);

    [Theory]
    [InlineData(
        "Quarnex Corp. reported its results on Thursday. Revenue rose to $4.1 billion in the third quarter.",
        "Quarnex Corp. posted third-quarter revenue of $4.4 billion, ahead of rival Tarlian Foods, which had revenue of $2 billion."
    )]
    [InlineData(
        "Quarnex Corp. lost $40 million in the second quarter. Tarlian Foods earned $9 million.",
        "Quarnex Corp. lost $48 million in the second quarter, while Tarlian Foods earned $9 million."
    )]
    [InlineData(
        "At Quarnex, profit fell to $40 million in the third quarter. At Tarlian, it rose.",
        "Quarnex's third-quarter profit fell to $48 million."
    )]
    [InlineData(
        "In the first nine months Quarnex earned $40 million. Revenue rose to $90 million.",
        "In the first nine months Quarnex earned $40 million on revenue of $99 million."
    )]
    [InlineData("Quarnex net rose to $40 million.", "Quarnex's net profit rose to $43 million.")]
    [InlineData("Quarnex earned $40 million, or 19 cents a share.", "Quarnex earned $40 million, or 23 cents a share.")]
    [InlineData("Quarnex raised its dividend 20% to 9 cents a share.", "Quarnex raised its dividend to 12 cents a share.")]
    [InlineData("Quarnex shares closed at $17.50 on Friday.", "Quarnex shares fell to $19.50 on Friday.")]
    [InlineData("Quarnex owns 17% of Tarlian Foods.", "Quarnex holds 25% of Tarlian Foods.")]
    [InlineData("The shed is in Lowick, 40 miles east of Denver.", "The shed stands in Lowick, 15 miles east of Denver.")]
    public void Rival_figures_of_one_firm_differ(string one, string other) =>
        Between(one, other).Should().ContainSingle(v => v.Outcome == Outcome.Differ);

    private static void StayApart(string one, string other)
    {
        Between(one, other).Should().NotContain(v => v.Outcome == Outcome.Differ || v.Outcome == Outcome.OutOfDate);
        Between(other, one).Should().NotContain(v => v.Outcome == Outcome.Differ || v.Outcome == Outcome.OutOfDate);
    }

    private static IEnumerable<Verdict> Between(string one, string other) =>
        CrossCheck
            .Default.Run(
                new Article("one", one) { Published = new DateOnly(2021, 10, 28) },
                new Article("two", other) { Published = new DateOnly(2021, 10, 28) }
            )
            .Verdicts.Where(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount == 2);
}
