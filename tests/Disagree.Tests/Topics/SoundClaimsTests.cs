using Disagree.Articles;
using Disagree.Claims;
using Disagree.Languages;
using Disagree.Topics;
using Disagree.Values;

namespace Disagree.Tests.Topics;

/// <summary>A claim made by hand that lacks what every claim has is refused by its number, with any number of threads in the same words.</summary>
public sealed class SoundClaimsTests
{
    private static readonly Claim Sound = new(
        new Article("Register", "") { Id = "register" },
        default,
        "row 118",
        new NumberValue(new Quantity(Interval.Exactly(17), Unit.Person))
    )
    {
        Property = "killed",
    };

    public static TheoryData<Claim?, string> Unsound { get; } =
        new()
        {
            { null, "Expected claims but found null at 1." },
            { Sound with { Article = null! }, "Claim 1 (“row 118”): expected Article but found null." },
            { Sound with { Value = null! }, "Claim 1 (“row 118”): expected Value but found null." },
            { Sound with { Property = null! }, "Claim 1 (“row 118”): expected Property but found null." },
            { Sound with { Event = null! }, "Claim 1 (“row 118”): expected Event but found null." },
            { Sound with { Quote = null! }, "Claim 1 (“”): expected Quote but found null." },
            {
                Sound with
                {
                    Value = Sound.Value with { Kind = ClaimKind.Date },
                },
                "Claim 1 (“row 118”): expected a value of kind Number but found Date."
            },
        };

    [Theory]
    [MemberData(nameof(Unsound), DisableDiscoveryEnumeration = true)]
    public void An_unsound_claim_is_named(Claim? claim, string message)
    {
        foreach (var threads in new[] { 1, 4 })
        {
            var check = new CrossCheck(Language.English, Tolerance.Default) { Threads = threads };

            Action[] steps =
            [
                () => check.AlignTopics([Sound, claim!]),
                () => check.Judge(new Alignment([new Topic(ClaimKind.Number, "people: how many killed", [Sound, claim!])], []), []),
            ];

            foreach (var step in steps)
            {
                step.Should().Throw<ArgumentException>().WithMessage(message + " (Parameter 'claims')");
            }
        }
    }
}
