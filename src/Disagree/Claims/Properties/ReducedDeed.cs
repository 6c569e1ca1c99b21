using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what was done to those counted where the words leave out that it was: a headline's "90 children vaccinated against measles", "with
/// nine sailors questioned", "the night saw nine sailors expelled".
/// </summary>
internal sealed class ReducedDeed(PropertyTable table, ConceptTable concepts, PhrasalVerbs phrasal)
{
    /// <summary>
    /// The property that the verb right behind those counted states, where it tells a deed that they only suffer; null otherwise.
    /// </summary>
    internal string? Of(SentenceView view, QuantityMention mention, Predicate predicate) =>
        predicate.Role is PredicateRole.Agent && view.TokenFrom(predicate.Span.Start) == view.TokenFrom(mention.Span.End)
            ? Suffered(view, mention, predicate)
            : null;

    /// <summary>
    /// The same behind words that only say that they were there: "with", "saw", "there were"; null where other words stand before.
    /// </summary>
    internal string? Of(SentenceView view, QuantityMention mention)
    {
        var (at, verb) = (view.TokenFrom(mention.Span.Start) - 1, view.TokenFrom(mention.Span.End));
        while (at >= 0 && view.Tokens[at].Tag is Tag.Adverb or Tag.Determiner)
        {
            at--;
        }

        return
            at >= 0
            && verb < view.Tokens.Length
            && (view.WordAt(at) is "with" or "With" || view.IsLemma(at, WordClass.Beholding) || IsThere(view, at))
            ? Suffered(
                view,
                mention,
                new Predicate(view.Span(view.Tokens[verb].Start, view.Tokens[verb].End), view.LemmaAt(verb), PredicateRole.Agent)
            )
            : null;
    }

    /// <summary>
    /// What those counted did where the bare verb behind them looks like one that they suffer: "12 resigned"; null otherwise.
    /// </summary>
    internal string? Done(SentenceView view, QuantityMention mention, Predicate predicate) =>
        predicate.Role is PredicateRole.Patient
        && mention.Quantity.Unit.Dimension is Dimension.Count
        && predicate.Span.Start >= mention.Span.End
        && !IsHelped(view, view.TokenFrom(predicate.Span.Start) - 1)
            ? table.OfDoing(predicate.Lemma, concepts.Kind(mention.Counted))
            : null;

    /// <summary>
    /// What befell a whole of which the sentence goes on to say something of a part: 13 of "two of the 13 people arrested on Monday were
    /// released"; null otherwise.
    /// </summary>
    internal string? OfWhole(SentenceView view, QuantityMention mention)
    {
        var (at, verb) = (view.TokenFrom(mention.Span.Start) - 1, view.TokenFrom(mention.Span.End));
        at -= at > 0 && view.Tokens[at].Tag is Tag.Determiner ? 1 : 0;
        if (at == 0 && view.WordAt(0) is "Of" && verb + 1 < view.Tokens.Length && view.WordAt(verb + 1) is ",")
        {
            return Befell(view, mention, verb);
        }

        return
            mention.Quantity.Unit.Dimension is Dimension.Count
            && at > 0
            && view.WordAt(at) is "of"
            && view.IsInNumber(at - 1)
            && verb < view.Tokens.Length
            && view.Tokens[verb].Tag is Tag.PastVerb or Tag.Participle
            && (
                HasMainVerb(view, verb + 1)
                || ((mention.Counted is { IsPeople: false } || view.WordAt(at + 1) is "the") && HasMainVerbBefore(view, at))
            )
            ? Befell(view, mention, verb)
            : null;
    }

    // "of the 13 men arrested, two were released", "found lead in four of 13 wells checked"
    private string? Befell(SentenceView view, QuantityMention mention, int verb)
    {
        if (view.Tokens[verb].Tag is not (Tag.PastVerb or Tag.Participle))
        {
            return null;
        }

        var deed = new Predicate(view.Span(view.Tokens[verb].Start, view.Tokens[verb].End), view.LemmaAt(verb), PredicateRole.Patient);
        return FatalDeed.Of(view, deed) ?? table.Of(deed, Dimension.Count, concepts.Kind(mention.Counted));
    }

    private static bool HasMainVerbBefore(SentenceView view, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (view.Tokens[i].Tag is Tag.PastVerb or Tag.Auxiliary or Tag.Verb)
            {
                return true;
            }
        }

        return false;
    }

    // "arrested on Monday [were] released", "hurt in the crash [remain] in hospital"
    private static bool HasMainVerb(SentenceView view, int at)
    {
        for (; at < view.Tokens.Length && !(view.Tokens[at].Tag is Tag.Punctuation || view.WordAt(at) is "who" or "which" or "that"); at++)
        {
            if (view.Tokens[at].Tag is Tag.Auxiliary or Tag.Modal or Tag.Verb)
            {
                return true;
            }
        }

        return false;
    }

    // "were [badly] hurt"
    private static bool IsHelped(SentenceView view, int at)
    {
        while (at > 0 && view.Tokens[at].Tag is Tag.Adverb)
        {
            at--;
        }

        return view.Tokens[at].Tag is Tag.Auxiliary || view.LemmaAt(at) is "get";
    }

    private static bool IsThere(SentenceView view, int at) =>
        at > 0
        && view.LemmaAt(at) is "be"
        && view.WordAt(view.Tokens[at - 1].Tag is Tag.Auxiliary or Tag.Modal && at > 1 ? at - 2 : at - 1) is "there" or "There";

    private string? Suffered(SentenceView view, QuantityMention mention, Predicate verb)
    {
        var at = view.TokenFrom(verb.Span.Start);
        if (at + 1 < view.Tokens.Length && $"{verb.Lemma} {view.WordAt(at + 1)}" is var both && table.Holds(both))
        {
            verb = verb with { Lemma = both };
        }

        var kind = concepts.Kind(mention.Counted);
        return
            mention.Quantity.Unit.Dimension is Dimension.Count
            && view.Tokens[at].Tag is Tag.PastVerb or Tag.Participle
            && !HasObject(view, at + 1)
            ? table.Of(verb with { Role = PredicateRole.Patient }, Dimension.Count, kind) is { } suffered
            && (table.OfDoing(verb.Lemma, kind) is null || IsOfEvent(view, at + 1))
            && phrasal.Of(view, mention, verb, suffered) is null
                ? suffered
                : null
            : null;
    }

    // "nine officers searched [the hut]", "searched for weapons"
    private static bool HasObject(SentenceView view, int at) =>
        at < view.Tokens.Length
        && (
            IsOfBoth(view, at)
            || !(
                view.Tokens[at].Tag is Tag.Punctuation or Tag.Conjunction or Tag.Adverb or Tag.PastVerb or Tag.Auxiliary or Tag.Modal
                || (view.Tokens[at].Tag is Tag.Preposition or Tag.To && view.WordAt(at) is not ("for" or "to" or "into" or "on"))
            )
        );

    // "nine officers searched and razed [the hut]"
    private static bool IsOfBoth(SentenceView view, int at) =>
        at + 2 < view.Tokens.Length
        && view.WordAt(at) is "and"
        && view.Tokens[at + 1].Tag is Tag.PastVerb or Tag.Participle
        && ObjectOpening.Is(view, at + 2);

    // what happens to people at an event happens to them: "900 people marched" did so themselves
    private static bool IsOfEvent(SentenceView view, int at) => at < view.Tokens.Length && view.WordAt(at) is "against" or "by";
}
