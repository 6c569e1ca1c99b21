using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>
/// Tells "several" that counts from "several" that only says more than one: people are counted, and what the table of properties foresees something to happen to, but not "several ideas".
/// </summary>
internal static class SmallCountRule
{
    /// <summary>Whether the amount says no more than that there are some.</summary>
    internal static bool IsPlural(in SentenceView s, in Amount amount, NounPhrase? noun)
    {
        if (!amount.Is(NumberTraits.Vague) || amount.Unit is not null || amount.NumberEnd != amount.NumberStart + 1 || amount.End >= s.Count || s.Of(amount.NumberStart) is not ("several" or "Several"))
        {
            return false;
        }

        var isAllThatIsSaid = amount.Start == 0 && (noun?.End ?? amount.End) >= s.Count;
        return !isAllThatIsSaid && !(noun is { } phrase && (phrase.IsPeople(s) || s.Entry(phrase.Head).Senses.Any(Senses.Harm))) &&
            !(PredicateReader.TryRead(s, amount.Start, noun?.End ?? amount.End, false, out var predicate) && (s.Entry(predicate.At).Senses.Any(Senses.Event | Senses.State | Senses.Harm) || s.Lexicon.Foreseen.Contains(s.Entry(predicate.At).Lemma)));
    }
}
