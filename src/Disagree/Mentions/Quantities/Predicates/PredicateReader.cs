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
        if (s.Tag(end - 1) is Tag.Number or Tag.NumberWord && s.Of(end) is "who")
        {
            return PredicateAhead.TryRead(s, end, isMeasure, isOblique: false, out predicate);
        }
        var isOblique = IsOblique(s, start);
        if (IsOfPerson(s, start) && !ClauseWords.IsRelative(s, end))
        {
            return PredicateBefore.TryBefore(s, start, out predicate);
        }

        if (s.Tag(end) is Tag.Gerund && IsThere(s, start))
        {
            predicate = new PredicateReading(end, PredicateRole.Agent, false, false);
            return true;
        }

        var isState = StateBehind.TryState(s, end, out predicate);
        if (
            PredicateBefore.TryBefore(s, start, out var before)
            && (s.Tag(end) is not (Tag.Auxiliary or Tag.Modal) || s.Tag(before.At) is Tag.Gerund || ClauseWords.IsInRelative(s, before.At))
        )
        {
            if (
                isState
                && (
                    PredicateBefore.IsLight(s, before.At)
                    || (s.Entry(predicate.At).Senses.Any(Senses.State | Senses.Event) && !s.Entry(before.At).Senses.Any(Senses.Event))
                )
            )
            {
                return true;
            }

            predicate =
                PredicateBefore.IsLight(s, before.At)
                && PredicateAhead.TryRead(s, end, isMeasure, isOblique, out var ahead)
                && s.Entry(ahead.At).Senses.Any(Senses.State | Senses.Event)
                    ? ahead
                    : before;
            return true;
        }

        return isState
            || PredicateAhead.TryRead(s, end, isMeasure, isOblique, out predicate)
            || PredicateBefore.TryNounBefore(s, start, out predicate);
    }

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
        && s.Of(s.Tag(start - 2) is Tag.Auxiliary or Tag.Modal ? start - 3 : start - 2) is "there" or "There";
}
