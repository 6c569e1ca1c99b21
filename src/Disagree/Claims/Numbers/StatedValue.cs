using Disagree.Claims.Properties;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>The value that an amount states, and the one that it says was before.</summary>
internal static class StatedValue
{
    /// <summary>The value: "rose from 39 to 43" states 43.</summary>
    internal static NumberValue Of(QuantityMention mention, bool isOfPeople, bool isMagnitude)
    {
        var quantity = mention.After is { } after ? mention.Quantity with { Interval = Interval.Exactly(after) } : mention.Quantity;
        quantity =
            isMagnitude ? quantity with { Unit = new Unit(MagnitudeReader.Magnitude, Dimension.Scale) }
            : isOfPeople ? quantity with { Unit = Unit.Person }
            : quantity;
        return new(quantity, mention.Counted, NumberText.Of(quantity, mention.Counted));
    }

    /// <summary>That before: 39 of "rose from 39 to 43"; null where none is told.</summary>
    internal static NumberValue? Before(QuantityMention mention)
    {
        if (
            mention.After is not { } after
            || (mention.Quantity.Interval.Low == after ? mention.Quantity.Interval.High : mention.Quantity.Interval.Low) is not { } before
        )
        {
            return null;
        }

        var quantity = mention.Quantity with { Interval = Interval.Exactly(before) };
        return new(quantity, mention.Counted, NumberText.Of(quantity, mention.Counted));
    }
}
