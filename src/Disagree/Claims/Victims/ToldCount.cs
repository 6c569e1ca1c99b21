using Disagree.Claims.Numbers;
using Disagree.Claims.Properties;
using Disagree.Values;

namespace Disagree.Claims.Victims;

/// <summary>The claims that follow from people of whom an article tells one by one: one of one, and of more a count from below.</summary>
internal static class ToldCount
{
    /// <summary>
    /// How it follows that an article tells of nobody hurt: the only one of whom it tells died. Of others it says nothing.
    /// </summary>
    internal const string WhoDied = "1 person hit, who died";

    /// <summary>How many they are of whom a property is told.</summary>
    internal static Claim Of(List<Victim> victims, string property)
    {
        var first = victims[0].Told!;
        if (victims is [{ Count: 1 }])
        {
            return first with
            {
                Property = property,
                Value = victims[0].IsBlurred || victims[0].IsAnother ? AtLeast(1) : first.Value,
                IsToldOf = true,
                Holder = victims[0].Name,
            };
        }

        return first with
        {
            Property = property,
            Value = AtLeast(victims.Sum(v => v.Count)),
            Population = new Population("person", "", null),
            IsToldOf = true,
            Derivation = "told of one by one: " + string.Join(", ", victims.Select(v => v.Told!.Quote)),
        };
    }

    /// <summary>That nobody was hurt: the only one of whom the article tells died.</summary>
    internal static Claim Nobody(Claim told) =>
        told with
        {
            Property = PropertyReader.Injured,
            Value = Number(new Quantity(Interval.Exactly(0), Unit.Person) { Step = 1 }),
            Derivation = WhoDied,
            IsToldOf = true,
        };

    internal static NumberValue AtMost(int count) => Number(new Quantity(Interval.AtMost(count), Unit.Person) { Step = 1 });

    internal static NumberValue Number(Quantity quantity) => new(quantity, null, NumberText.Of(quantity, null));

    private static NumberValue AtLeast(int count) => Number(new Quantity(Interval.AtLeast(count), Unit.Person) { Step = 1 });
}
