using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Clauses;

namespace Disagree.Mentions.Quantities.Predicates;

/// <summary>
/// Finds what happened to what an amount counts: right behind it ("12 dead"), right before it ("killing 12", "the death of 12"), or
/// further on past places and the other members of a list ("12 men, two women and a child from Homs were killed").
/// </summary>
internal static class PredicateReader
{
    /// <summary>
    /// Finds the predicate of the amount that takes the tokens from <paramref name="start"/> up to <paramref name="end"/>, its noun
    /// included; a measure shares none with the next.
    /// </summary>
    internal static bool TryRead(in QuantityScene s, int start, int end, bool isMeasure, out PredicateReading predicate)
    {
        // "the nine [who fled]"
        if (s.Tag(end - 1) is Tag.Number or Tag.NumberWord && s.Of(end) is "who")
        {
            return PredicateAhead.TryRead(s, end, isMeasure, isOblique: false, out predicate);
        }

        if (IsOfPerson(s, start) && !ClauseWords.IsRelative(s, end))
        {
            return PredicateBefore.TryRead(s, start, out predicate);
        }

        if (s.Tag(end) is Tag.Gerund && IsThere(s, start))
        {
            predicate = new PredicateReading(end, PredicateRole.Agent, false, false);
            return true;
        }

        var isOblique = IsOblique(s, start);
        var isState = StateBehind.TryRead(s, end, out var state);
        if (PredicateBefore.TryRead(s, start, out var before) && IsOwn(s, before, end))
        {
            predicate =
                isState && IsWeaker(s, before, state) ? state
                : PredicateBefore.IsLight(s, before.At)
                && PredicateAhead.TryRead(s, end, isMeasure, isOblique, out var ahead)
                && IsStateOrEvent(s, ahead)
                    ? ahead
                : before;
            return true;
        }

        predicate = state;
        return isState
            || PredicateAhead.TryRead(s, end, isMeasure, isOblique, out predicate)
            || PredicateBefore.TryNounBefore(s, start, out predicate);
    }

    // "[killing] 12", but "after [hitting] 12 cars were", where the verb behind is said of the cars
    private static bool IsOwn(in QuantityScene s, PredicateReading before, int end) =>
        s.Tag(end) is not (Tag.Auxiliary or Tag.Modal) || s.Tag(before.At) is Tag.Gerund || ClauseWords.IsInRelative(s, before.At);

    // "[left] 12 dead", "[carried] 12 wounded"
    private static bool IsWeaker(in QuantityScene s, PredicateReading before, PredicateReading state) =>
        PredicateBefore.IsLight(s, before.At) || (IsStateOrEvent(s, state) && !s.Entry(before.At).Senses.Any(Senses.Event));

    private static bool IsStateOrEvent(in QuantityScene s, PredicateReading predicate) =>
        s.Entry(predicate.At).Senses.Any(Senses.State | Senses.Event);

    // "slammed into 12 cars and was": what a preposition attaches is seldom what the verb behind it is said of
    private static bool IsOblique(in QuantityScene s, int start)
    {
        var at = start - 1;
        while (s.Tag(at) is Tag.Determiner && s.Of(at) is not "all")
        {
            at--;
        }
        return s.Tag(at) is Tag.Preposition or Tag.To
            && s.Of(at) is not ("of" or "including" or "like" or "about" or "over" or "around" or "out" or "up" or "down" or "off")
            && s.Of(at - 1) is not ("along" or "together")
            && (s.Is(at, s.Lexicon.Known.To) || !PredicateAhead.OpensClause(s, at));
    }

    // "the father of three was killed", but "a family of three was killed"
    private static bool IsOfPerson(in QuantityScene s, int start)
    {
        var of = s.Tag(start - 1) is Tag.Determiner ? start - 2 : start - 1;
        return s.Is(of, s.Lexicon.Known.Of)
            && s.Tag(of - 1) is Tag.Noun
            && s.Entry(of - 1).Senses.Any(Senses.Person)
            && s.Lexicon.Vocabulary[s.Word(of - 1)] is not ("crew" or "staff" or "family" or "couple");
    }

    // "there are 12 boats lying in the bay", but "including"
    private static bool IsThere(in QuantityScene s, int start) =>
        s.Tag(start - 1) is Tag.Auxiliary
        && s.Is(s.Tag(start - 2) is Tag.Auxiliary or Tag.Modal ? start - 3 : start - 2, s.Lexicon.Known.There);
}
