using Disagree.Claims;
using Disagree.Claims.Wording;
using Disagree.Topics.Numbers;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>Tells whether what is weighed or filled is one thing: litres of diesel are not litres of milk.</summary>
internal static class Substance
{
    /// <summary>Why two amounts are of other stuff; null where they are of one, or measure no stuff.</summary>
    internal static Obstacle? Between(NumberProfile a, NumberProfile b, ConceptTable concepts)
    {
        if (
            a.Claim.Value is not NumberValue { Quantity.Unit.Dimension: Dimension.Mass or Dimension.Volume } one
            || b.Claim.Value is not NumberValue other
        )
        {
            return null;
        }

        if (a.IsOpen && b.IsOpen && (IsUntold(one, other, b.Claim, concepts) || IsUntold(other, one, a.Claim, concepts)))
        {
            return new(NotComparedReason.OtherPopulation, "only one says what stuff it is of");
        }

        return
            Of(one, concepts) is { } stuff
            && Of(other, concepts) is { } second
            && !concepts.IsWithin(stuff, second)
            && !concepts.IsWithin(second, stuff)
            ? new(NotComparedReason.OtherPopulation, $"one is of “{stuff}”, the other of “{second}”")
            : null;
    }

    // "700 tonnes" may be of anything, and nothing in its sentence speaks of the stuff that the other is of
    private static bool IsUntold(NumberValue one, NumberValue other, Claim claim, ConceptTable concepts) =>
        Of(one, concepts) is { } stuff
        && Of(other, concepts) is null
        && one.Counted is { } counted
        && !claim.Words.Sentence.Contains(ContentWord.Cut(stuff))
        && !claim.Words.Sentence.Contains(ContentWord.Cut(counted.Lemma));

    private static string? Of(NumberValue value, ConceptTable concepts) =>
        value.Counted is { Lemma.Length: > 0 } counted ? concepts.Thing(counted.Lemma) : null;
}
