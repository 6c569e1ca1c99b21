using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>Tells what is said of the things counted from what only describes them, and from what they did themselves.</summary>
internal static class MainPredicate
{
    /// <summary>The predicate that answers a question about the count; null where the things counted are the doers.</summary>
    internal static Predicate? Of(SentenceView view, QuantityMention mention, ConceptTable concepts) =>
        mention.Predicate is { } predicate && !Acts(view, mention, predicate) && !IsOfCarrier(view, mention, predicate)
            ? Told(view, mention, predicate, concepts) ?? BehindAside(view, mention, predicate) ?? Main(view, predicate)
            : BehindHimself(view, mention);

    // "figures show 90 people entered", "police found two doors were open": what is shown is that they entered
    private static Predicate? Told(SentenceView view, QuantityMention mention, Predicate predicate, ConceptTable concepts)
    {
        var at = view.TokenFrom(mention.Span.End);
        if (!concepts.IsShowing(predicate.Lemma) || predicate.Span.Start > mention.Span.Start || at + 1 >= view.Tokens.Length)
        {
            return null;
        }

        var isPassive = view.Tokens[at].Tag is Tag.Auxiliary && view.LemmaAt(at) is "be";
        var verb = view.Tokens[at].Tag is Tag.Auxiliary ? at + 1 : at;
        return verb > at
            ? view.IsVerb(verb)
                ? new Predicate(
                    view.Span(view.Tokens[verb].Start, view.Tokens[verb].End),
                    view.LemmaAt(verb),
                    isPassive ? PredicateRole.Patient : PredicateRole.Agent
                )
                : null
            : view.Tokens[at].Tag is Tag.PastVerb
            && view.Tokens[at + 1].Tag is Tag.Preposition or Tag.Determiner or Tag.Adverb
            && view.WordAt(at + 1) is not "by"
                ? new Predicate(view.Span(view.Tokens[at].Start, view.Tokens[at].End), view.LemmaAt(at), PredicateRole.Agent)
                : null;
    }

    // "900 people, most of those invited, were tested": they were tested
    private static Predicate? BehindAside(SentenceView view, QuantityMention mention, Predicate predicate)
    {
        var (comma, said) = (view.TokenFrom(mention.Span.End), view.TokenFrom(predicate.Span.Start));
        if (
            comma + 1 >= view.Tokens.Length
            || said <= comma + 1
            || view.WordAt(comma) is not ","
            || view.WordAt(comma + 1) is "who" or "whom" or "which" or "all" or "and"
            || view.Tokens[said].Tag is not (Tag.Participle or Tag.PastVerb)
            || view.WordAt(said - 1) is not ("those" or "people")
        )
        {
            return null;
        }

        var close = said + 1;
        return
            close + 2 < view.Tokens.Length
            && view.WordAt(close) is ","
            && view.Tokens[close + 1].Tag is Tag.Auxiliary
            && view.IsVerb(close + 2)
            ? new Predicate(
                view.Span(view.Tokens[close + 2].Start, view.Tokens[close + 2].End),
                view.LemmaAt(close + 2),
                view.LemmaAt(close + 1) is "be" ? PredicateRole.Patient : PredicateRole.Agent
            )
            : null;
    }

    // "a ferry with 40 people sank": the ferry did
    private static bool IsOfCarrier(SentenceView view, QuantityMention mention, Predicate predicate) =>
        predicate.Role is PredicateRole.Agent
        && predicate.Span.Start > mention.Span.End
        && view.TokenFrom(mention.Span.Start) is > 0 and var at
        && view.WordAt(at - 1) is "with" or "carrying";

    // "eight men diagnosed with burns arrived": what is asked is who arrived
    private static Predicate Main(SentenceView view, Predicate predicate)
    {
        var at = view.TokenFrom(predicate.Span.Start);
        if (
            at == 0
            || at + 1 >= view.Tokens.Length
            || view.Tokens[at + 1].Tag is not Tag.Preposition
            || ClauseOpener.Is(view.WordAt(at + 1), ClauseOpening.Subordinate)
            || view.Tokens[at].Tag is not (Tag.Participle or Tag.PastVerb)
            || view.Tokens[at - 1].Tag is not (Tag.Noun or Tag.ProperNoun)
        )
        {
            return predicate;
        }

        for (
            var i = at + 1;
            i < view.Tokens.Length
                && view.Tokens[i].Tag is not (Tag.Conjunction or Tag.Pronoun)
                && view.WordAt(i) is not (";" or ":" or ",");
            i++
        )
        {
            if (view.Tokens[i].Tag is Tag.Auxiliary)
            {
                var verb = i + 1;
                return verb < view.Tokens.Length && view.IsVerb(verb)
                    ? new Predicate(
                        view.Span(view.Tokens[verb].Start, view.Tokens[verb].End),
                        view.LemmaAt(verb),
                        view.LemmaAt(i) is "be" ? PredicateRole.Patient : PredicateRole.Agent
                    )
                    : predicate;
            }

            if (view.Tokens[i].Tag is Tag.PastVerb && (view.Tokens[i - 1].Tag is Tag.Noun or Tag.ProperNoun || view.WordAt(i - 1) is ")"))
            {
                return new Predicate(view.Span(view.Tokens[i].Start, view.Tokens[i].End), view.LemmaAt(i), PredicateRole.Agent);
            }
        }

        return predicate;
    }

    // "two men who shot up a bar": they did it
    private static bool Acts(SentenceView view, QuantityMention mention, Predicate predicate)
    {
        var at = view.TokenFrom(predicate.Span.Start);
        return predicate.Role is PredicateRole.Patient
            && predicate.Span.Start >= mention.Span.End
            && at > 0
            && view.Tokens[at].Tag is Tag.PastVerb
            && view.WordAt(at - 1) is "who" or "that";
    }

    // "killed himself and nine shoppers"
    private static Predicate? BehindHimself(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start);
        return
            mention.Predicate is null
            && at > 2
            && view.WordAt(at - 1) is "and"
            && view.WordAt(at - 2) is "himself" or "herself" or "themselves"
            && view.IsVerb(at - 3)
            ? new Predicate(view.Span(view.Tokens[at - 3].Start, view.Tokens[at - 3].End), view.LemmaAt(at - 3), PredicateRole.Patient)
            : null;
    }
}
