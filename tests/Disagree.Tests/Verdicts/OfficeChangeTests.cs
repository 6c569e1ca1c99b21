using Disagree.Articles;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>Where a later article says that somebody has left his office, what the earlier one calls him is out of date.</summary>
public sealed class OfficeChangeTests
{
    private const string Minister = "Transport Minister Paul Marlow said the weir was safe.";

    [Theory]
    [InlineData("Paul Marlow, the transport minister, resigned on Friday after letters came to light.")]
    [InlineData("Transport Minister Paul Marlow stepped down on Friday.")]
    [InlineData("Paul Marlow has resigned as transport minister.")]
    [InlineData("The president dismissed Transport Minister Paul Marlow on Friday.")]
    [InlineData("The president has relieved transport minister Paul Marlow of his duties.")]
    [InlineData("Transport Minister Paul Marlow was sacked on Friday.")]
    [InlineData("The prime minister accepted the resignation of Transport Minister Paul Marlow on Monday.")]
    [InlineData("Paul Marlow's resignation as transport minister took effect on Monday.")]
    [InlineData("Transport Minister Paul Marlow was arrested on Friday, a day after resigning.")]
    [InlineData("Paul Marlow, who had the road plan drawn up, quit on Friday.")]
    public void Who_has_left_holds_it_no_more(string later) => Of(Minister, later, "role of Paul Marlow").Should().Be(Outcome.OutOfDate);

    [Theory]
    [InlineData("The opposition called on Transport Minister Paul Marlow to resign.")]
    [InlineData("There were calls for the resignation of Transport Minister Paul Marlow.")]
    [InlineData("Transport Minister Paul Marlow has not resigned.")]
    [InlineData("Transport Minister Paul Marlow will step down in October.")]
    [InlineData("Transport Minister Paul Marlow denied that he had resigned.")]
    [InlineData("If Transport Minister Paul Marlow resigned, the coalition would fall.")]
    [InlineData("Transport Minister Paul Marlow sacked the head of the road office, Jan Vek.")]
    [InlineData("Transport Minister Paul Marlow said the head of the road office had resigned.")]
    [InlineData("Transport Minister Paul Marlow resigned from a charity in 2016.")]
    [InlineData("Paul Marlow, the transport minister, who resigned as mayor of Oslo in 2012, visited the weir.")]
    [InlineData("An aide to Transport Minister Paul Marlow resigned on Friday.")]
    [InlineData("The court dismissed Transport Minister Paul Marlow's appeal.")]
    [InlineData("Transport Minister Paul Marlow quit smoking.")]
    [InlineData("Transport Minister Paul Marlow was forced out of his home by the flood.")]
    [InlineData("Transport Minister Paul Marlow steps down in October.")]
    public void Who_is_only_asked_to_or_left_something_else_holds_it_still(string later) =>
        Of(Minister, later, "role of Paul Marlow").Should().Be(Outcome.Agree);

    [Theory]
    [InlineData("The president sacked the transport minister, Paul Marlow, and named Ruth Keller in his place.")]
    [InlineData("Transport Minister Paul Marlow was sacked on Friday. He has been replaced by Ruth Keller.")]
    [InlineData("The transport minister, Paul Marlow, has been fired. Ruth Keller, a former judge, takes his place.")]
    [InlineData("The president has suspended the transport minister, Paul Marlow. Ruth Keller takes his place.")]
    [InlineData("Transport Minister Paul Marlow quit on Friday. His deputy, Ruth Keller, is acting minister.")]
    [InlineData("Ruth Keller succeeds Paul Marlow as transport minister.")]
    public void Who_comes_into_the_place_holds_it_now(string later) =>
        Of(Minister, later, "transport minister: who").Should().Be(Outcome.OutOfDate);

    [Theory]
    [InlineData("Marlow replaced his lawyer, Jan Vek, with Ruth Keller, a former judge.")]
    [InlineData("Marlow fired his lawyer, Jan Vek, and hired Ruth Keller.")]
    public void A_lawyer_too_may_be_replaced(string later) =>
        Of("Paul Marlow left. Marlow's lawyer, Jan Vek, said so.", "Paul Marlow left. " + later, "Paul Marlow: lawyer")
            .Should()
            .Be(Outcome.OutOfDate);

    private static Outcome Of(string earlier, string later, string question) =>
        CrossCheck
            .Default.Run(
                new Article("Harbour Post", earlier) { Id = "a", Published = new DateOnly(2019, 2, 5) },
                new Article("Lowick Herald", later) { Id = "b", Published = new DateOnly(2019, 2, 12) }
            )
            .Verdicts.Single(v => v.Topic.Question.StartsWith(question, StringComparison.Ordinal))
            .Outcome;
}
