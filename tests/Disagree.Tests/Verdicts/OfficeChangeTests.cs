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
    [InlineData("Transport Minister Paul Marlow resigned, effective immediately.")]
    [InlineData("After calls for him to quit, Transport Minister Paul Marlow resigned on Monday.")]
    [InlineData("After days of pressure, Transport Minister Paul Marlow stepped aside on Monday.")]
    [InlineData("Transport Minister Paul Marlow, who had rejected demands to go, resigned on Monday.")]
    [InlineData("Transport Minister Paul Marlow, under fire over the weir, stood down on Monday.")]
    [InlineData("Transport Minister Paul Marlow resigned before lawmakers could vote on whether to remove him.")]
    [InlineData("Transport Minister Paul Marlow was forced to resign on Friday.")]
    [InlineData("Transport Minister Paul Marlow handed in his resignation on Friday.")]
    [InlineData("Transport Minister Paul Marlow left office on Friday.")]
    [InlineData("Transport Minister Paul Marlow lost his job on Friday.")]
    [InlineData("Transport Minister Paul Marlow, sacked on Friday, blamed his party.")]
    [InlineData("Paul Marlow gave up his post as transport minister on Friday.")]
    [InlineData("Paul Marlow has been stripped of his post as transport minister.")]
    [InlineData("Paul Marlow is no longer transport minister.")]
    [InlineData("The president fired Paul Marlow as transport minister.")]
    [InlineData("Transport Minister Paul Marlow resigned on Friday. Jan Vek stays on as his deputy.")]
    [InlineData("The government said on Monday that it had dismissed Transport Minister Paul Marlow.")]
    [InlineData("Transport Minister Paul Marlow, who joined the cabinet in 2010, left the government on Friday.")]
    [InlineData("The council removed Transport Minister Paul Marlow from office on Friday.")]
    [InlineData("Transport Minister Paul Marlow resigned on Friday but remains on the board of the port.")]
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
    [InlineData("The opposition demanded that Transport Minister Paul Marlow quit.")]
    [InlineData("The opposition wants Transport Minister Paul Marlow sacked over the weir.")]
    [InlineData("Should Transport Minister Paul Marlow resign, Ruth Keller would take over.")]
    [InlineData("Had Transport Minister Paul Marlow resigned, the weir would be open.")]
    [InlineData("Rumours that Transport Minister Paul Marlow had resigned were false.")]
    [InlineData("The president refused to accept the resignation of Transport Minister Paul Marlow.")]
    [InlineData("The resignation of Transport Minister Paul Marlow would topple the coalition.")]
    [InlineData("Transport Minister Paul Marlow was not fired.")]
    [InlineData("Transport Minister Paul Marlow was dismissed as a liar by the opposition.")]
    [InlineData("Transport Minister Paul Marlow resigned as a director of Arvik Mills.")]
    [InlineData("Transport Minister Paul Marlow was removed from the hall by guards.")]
    [InlineData("Transport Minister Paul Marlow was relieved that nobody was hurt.")]
    [InlineData("Transport Minister Paul Marlow stood down the rescue teams.")]
    [InlineData("Transport Minister Paul Marlow stepped down off the train.")]
    [InlineData("Transport Minister Paul Marlow left his office at nine.")]
    [InlineData("Transport Minister Paul Marlow left Oslo on Friday.")]
    [InlineData("Transport Minister Paul Marlow lost his temper.")]
    [InlineData("Transport Minister Paul Marlow handed in his resignation on Friday. He stays on as caretaker.")]
    [InlineData("Transport Minister Paul Marlow resigned on Friday but remains in office for now.")]
    [InlineData("Transport Minister Paul Marlow lost power at his home.")]
    [InlineData("Transport Minister Paul Marlow left the post office in Lowick.")]
    [InlineData("Transport Minister Paul Marlow's resignation takes effect in October.")]
    [InlineData("A clerk sacked by Transport Minister Paul Marlow has sued.")]
    [InlineData("Transport Minister Paul Marlow bowed out of the race for governor.")]
    [InlineData("A suit by Transport Minister Paul Marlow was dismissed on Friday.")]
    [InlineData("Transport Minister Paul Marlow's dismissal of the port chief angered the union.")]
    [InlineData("The port chief hit a reporter. Transport Minister Paul Marlow announced his dismissal on Friday.")]
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
    [InlineData("Ruth Keller took over the talks with the union.")]
    [InlineData("Ruth Keller took charge of the rescue.")]
    [InlineData("Ruth Keller was acting under pressure.")]
    [InlineData("Ruth Keller, acting on his behalf, signed the lease.")]
    [InlineData("Panic took over, Ruth Keller said.")]
    [InlineData("Ruth Keller will take over in October.")]
    [InlineData("Ruth Keller takes her role seriously.")]
    [InlineData("Ruth Keller took her seat in the front row.")]
    public void Who_takes_over_something_else_does_not(string next) =>
        Run(Minister, "Transport Minister Paul Marlow quit on Friday. " + next)
            .Verdicts.Should()
            .NotContain(v => v.Topic.Question.StartsWith("transport minister: who", StringComparison.Ordinal));

    [Theory]
    [InlineData("Captain Paul Osten was replaced after 60 minutes.", Outcome.Agree)]
    [InlineData("Paul Osten, captain of the Arvik Rovers, was replaced by Jan Vek at half-time.", Outcome.Agree)]
    [InlineData("Paul Osten, captain of the Arvik Rovers, was dismissed for 40.", Outcome.Agree)]
    [InlineData("Paul Osten, captain of the Arvik Rovers, was taken off after 70 minutes.", Outcome.Agree)]
    [InlineData("Paul Osten has been sacked as captain of the Arvik Rovers.", Outcome.OutOfDate)]
    [InlineData("Paul Osten stepped down as captain of the Arvik Rovers on Sunday.", Outcome.OutOfDate)]
    public void Who_is_taken_off_the_field_stays_captain(string later, Outcome expected) =>
        Run("Paul Osten, captain of the Arvik Rovers, said the team was ready.", later)
            .Verdicts.Where(v => v.Topic.Question.StartsWith("role of Paul Osten", StringComparison.Ordinal))
            .Should()
            .OnlyContain(v => v.Outcome == expected);

    [Theory]
    [InlineData("Marlow replaced his lawyer, Jan Vek, with Ruth Keller, a former judge.")]
    [InlineData("Marlow fired his lawyer, Jan Vek, and hired Ruth Keller.")]
    public void A_lawyer_too_may_be_replaced(string later) =>
        Of("Paul Marlow left. Marlow's lawyer, Jan Vek, said so.", "Paul Marlow left. " + later, "Paul Marlow: lawyer")
            .Should()
            .Be(Outcome.OutOfDate);

    private static Outcome Of(string earlier, string later, string question) =>
        Run(earlier, later).Verdicts.Single(v => v.Topic.Question.StartsWith(question, StringComparison.Ordinal)).Outcome;

    private static Disagree.Reports.Report Run(string earlier, string later) =>
        CrossCheck.Default.Run(
            new Article("Harbour Post", earlier) { Id = "a", Published = new DateOnly(2019, 2, 5) },
            new Article("Lowick Herald", later) { Id = "b", Published = new DateOnly(2019, 2, 12) }
        );
}
