using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Clauses;
using Disagree.Mentions.Quantities.Nouns;

namespace Disagree.Mentions.Quantities.Predicates;

/// <summary>
/// Chooses what happened to what an amount counts: the harm that its noun names, what the list before says, or what stands beside it.
/// </summary>
internal static class PredicateChoice
{
    internal static PredicateReading? Of(in QuantityScene s, in Amount amount, NounPhrase? noun, int end, ListMemory before)
    {
        var own = Own(s, amount, end);
        var chosen =
            amount.IsCount && IsHarm(s, noun) ? new PredicateReading(noun!.Value.Head, PredicateRole.State, false, own?.IsIrrealis ?? false)
            : IsTakenOver(s, amount, noun, end, own, before) ? before.Predicate
            : own;
        return chosen is { } told && noun is { } things && IsToldOfOther(s, told, things, amount.Start) ? null : chosen;
    }

    /// <summary>Whether a predicate is said of a subject before it: "the town said 40 [homes were destroyed]", but "40 homes destroyed".</summary>
    internal static bool IsSaidOf(in QuantityScene s, PredicateReading predicate, int start, int end) =>
        predicate.At >= end
        && s.Tag(start - 1) is not Tag.Auxiliary
        && !IsRelativeNear(s, end)
        && (
            predicate.Role is PredicateRole.Agent
            || s.Tag(predicate.At - 1) is Tag.Auxiliary or Tag.Adverb
            || s.Tag(start - 1) is Tag.Conjunction
        );

    /// <summary>Whether a predicate says what happened to those counted, and not where they are or what they do.</summary>
    internal static bool IsEvent(in QuantityScene s, PredicateReading? predicate) =>
        predicate is { HasParticle: false } p && s.Entry(p.At).Senses.Any(Senses.Event | Senses.State | Senses.Harm);

    // "none who fled": what a relative clause says of nobody did not happen
    private static PredicateReading? Own(in QuantityScene s, in Amount amount, int end) =>
        PredicateReader.TryRead(s, amount.Start, end, amount.Unit is not null, out var read)
        && !(amount.Rule is "none" && ClauseWords.IsRelative(s, end))
            ? read
            : null;

    // "nine deaths"
    private static bool IsHarm(in QuantityScene s, NounPhrase? noun) =>
        noun is { } counted && s.Entry(counted.Head).Senses.Any(Senses.Harm);

    // "sank 40 boats, including 12 ferries", "killed nine sailors and two boys", "sank 40 boats in the bay and 12 beyond it"
    private static bool IsTakenOver(
        in QuantityScene s,
        in Amount amount,
        NounPhrase? noun,
        int end,
        PredicateReading? own,
        ListMemory before
    ) =>
        before.Predicate is not null
        && own?.At != end
        && !(own is not null && IsOfWhom(s, end))
        && (
            IsIncluded(s, amount.Start, end)
            || (own is null or { Role: PredicateRole.Agent } && (before.GoesOnAt(s, amount.Start) || IsElsewhere(s, amount, noun, before)))
        );

    // "40 sailors, nine of whom drowned"
    private static bool IsOfWhom(in QuantityScene s, int end) => s.Is(end, s.Lexicon.Known.Of) && s.Of(end + 1) is "whom" or "which";

    // "sank 40 boats, including 12 ferries"; but "including 12 that were new"
    private static bool IsIncluded(in QuantityScene s, int start, int end) =>
        s.Of(start - 1) is "including" && !ClauseWords.IsRelative(s, end);

    // "sank 40 boats in the bay and 12 beyond it"
    private static bool IsElsewhere(in QuantityScene s, in Amount amount, NounPhrase? noun, ListMemory before) =>
        noun is null
        && amount.Unit is null
        && before is { End: >= 0, Predicate.Role: PredicateRole.Patient }
        && s.Is(amount.Start - 1, s.Lexicon.Known.And)
        && OpensPlace(s, amount.End)
        && HoldsOnlyPlaces(s, before.End, amount.Start - 1);

    private static bool OpensPlace(in QuantityScene s, int at) => s.Tag(at) is Tag.Preposition && !s.Is(at, s.Lexicon.Known.Of);

    private static bool HoldsOnlyPlaces(in QuantityScene s, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (s.Tag(i) is not (Tag.Preposition or Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.ProperNoun))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsToldOfOther(in QuantityScene s, PredicateReading predicate, NounPhrase noun, int start) =>
        IsOfNounBefore(s, predicate, noun, start) || IsMultiple(s, noun);

    // "no arrests in any of the three shootings"
    private static bool IsOfNounBefore(in QuantityScene s, PredicateReading predicate, NounPhrase noun, int start) =>
        predicate is { Role: PredicateRole.State }
        && predicate.At < start
        && s.Tag(predicate.At) is Tag.Noun
        && !noun.IsPeople(s)
        && !IsHarm(s, noun);

    // "burned five times brighter"
    private static bool IsMultiple(in QuantityScene s, NounPhrase noun) =>
        s.Of(noun.Head) is "times"
        && s.Tag(noun.End) is not Tag.Preposition
        && (s.Of(noun.End) is "more" or "less" or "as" or [_, _, .., 'e', 'r']);

    // "40 homes [that were destroyed]", "40 homes there [that were]"
    private static bool IsRelativeNear(in QuantityScene s, int end) => ClauseWords.IsRelative(s, end) || ClauseWords.IsRelative(s, end + 1);
}
