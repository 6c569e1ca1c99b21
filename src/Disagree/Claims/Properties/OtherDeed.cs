using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what is said of those counted where it is another deed than the one that their noun tells of: 300 of "the mayor thanked 300 staff"
/// were thanked, and nothing tells how many anybody employs.
/// </summary>
internal sealed class OtherDeed(PropertyTable table, PlainVerbs plain, ConceptTable concepts)
{
    /// <summary>
    /// The deed; "" where no verb tells it, null where the words say no more than that there are so many: "has 300 staff", "300 staff".
    /// </summary>
    internal string? Of(SentenceView view, QuantityMention mention) =>
        mention is not { Counted: { } counted, Quantity.Unit.Dimension: Dimension.Count, After: null } ? null
        : counted.IsPeople ? OfPeople(view, mention, counted)
        : Before(view, mention, counted) ?? Behind(view, mention, counted);

    private string? OfPeople(SentenceView view, QuantityMention mention, CountedNoun counted)
    {
        if (MainPredicate.Of(view, mention, concepts) is not { } predicate || mention.Span.Contains(predicate.Span))
        {
            return Beside(view, view.TokenFrom(mention.Span.Start) - 1, counted);
        }

        var isPlain =
            predicate.Role is PredicateRole.Patient ? plain.Are(predicate.Lemma, counted.Lemma, PlainUse.Object)
            : predicate.Span.Start < mention.Span.Start ? predicate.Lemma is "be"
            : predicate.Role is PredicateRole.Agent && plain.Are(predicate.Lemma, counted.Lemma, PlainUse.None);
        return isPlain || IsOwn(predicate, counted) ? null : OpenDeed.Of(view, predicate, concepts) ?? "";
    }

    // "told 300 staff", "spoke to 300 staff", "a letter from 300 staff"; but "a firm with 300 staff", "a crew of nine"
    private string? Beside(SentenceView view, int at, CountedNoun counted)
    {
        while (at > 0 && view.Tokens[at].Tag is Tag.Determiner or Tag.Adverb)
        {
            at--;
        }

        var verb = at > 0 && view.Tokens[at].Tag is Tag.Preposition or Tag.To ? at - 1 : at;
        var deed =
            verb > 0 && view.IsVerb(verb) && !plain.Are(view.LemmaAt(verb), counted.Lemma, PlainUse.Object | PlainUse.Deed)
                ? OpenDeed.Of(view, verb, concepts) ?? ""
                : null;
        return verb == at ? deed
            : view.WordAt(at) is "to" or "for" or "from" or "by" or "against" or "on" or "at" ? deed ?? ""
            : view.WordAt(at) is "with" ? deed
            : null;
    }

    // "overturned 12 convictions"
    private string? Before(SentenceView view, QuantityMention mention, CountedNoun counted)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        while (at > 0 && view.Tokens[at].Tag is Tag.Determiner or Tag.Adverb)
        {
            at--;
        }

        if (at < 0)
        {
            return null;
        }

        // "carried out 12 attacks"
        var particle = at > 0 && view.WordAt(at) is "out" or "up" or "down" or "off" or "back" or "away" && view.IsVerb(at - 1) ? at : -1;
        at -= particle < 0 ? 0 : 1;
        return !view.IsVerb(at) || IsReported(view, at) || (view.Tokens[at].Tag is Tag.Participle && !IsFinite(view, at))
            ? null
            : Told(
                particle < 0 ? view.LemmaAt(at) : $"{view.LemmaAt(at)} {view.WordAt(particle)}",
                counted,
                PlainUse.Object | PlainUse.Deed
            );
    }

    // "12 convictions were overturned", "12 convictions overturned on Monday"; but "news of 12 arrests spread"
    private string? Behind(SentenceView view, QuantityMention mention, CountedNoun counted)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (at > 0 && view.Tokens[view.Tokens[at].Tag is Tag.Determiner ? at - 1 : at].Tag is Tag.Preposition or Tag.To)
        {
            return null;
        }

        at = view.TokenFrom(mention.Span.End);
        at += at < view.Tokens.Length && view.WordAt(at) is "that" or "which" ? 1 : 0;
        var isPassive = false;
        var first = at;
        while (at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb)
        {
            isPassive = view.LemmaAt(at) is "be" || (isPassive && view.Tokens[at].Tag is Tag.Adverb);
            at++;
        }

        if (
            at >= view.Tokens.Length
            || view.Tokens[at].Tag is not (Tag.Participle or Tag.PastVerb)
            || !(isPassive || (at == first && IsReduced(view, at)))
        )
        {
            return null;
        }

        return Told(concepts.Senses.Of(view, at) ?? view.LemmaAt(at), counted, PlainUse.Object | PlainUse.Deed | PlainUse.Happen);
    }

    private string? Told(string verb, CountedNoun counted, PlainUse use) =>
        plain.Are(verb, counted.Lemma, use)
        || (verb.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && plain.Are(verb[..blank], counted.Lemma, use))
        || IsOwn(new Predicate(default, verb, PredicateRole.Patient), counted)
            ? null
            : OpenDeed.Of(verb, concepts);

    // "launched 12 launches", "arrested 12 detainees"
    private bool IsOwn(Predicate predicate, CountedNoun counted) =>
        table.OfNoun(counted.Lemma) is { } own
        && string.Equals(table.Of(predicate, Dimension.Count, concepts.Kind(counted)), own, StringComparison.Ordinal);

    private bool IsReported(SentenceView view, int verb) =>
        concepts.IsShowing(view.LemmaAt(verb)) || concepts.Action(view.LemmaAt(verb)) is "say" or "predict";

    // "had overturned"
    private static bool IsFinite(SentenceView view, int participle) =>
        participle == 0 || view.Tokens[participle - 1].Tag is not (Tag.Determiner or Tag.Adjective or Tag.Preposition or Tag.Number);

    private static bool IsReduced(SentenceView view, int verb) =>
        verb + 1 >= view.Tokens.Length
        || view.Tokens[verb + 1].Tag is Tag.Preposition or Tag.Punctuation or Tag.Conjunction or Tag.Adverb or Tag.To
        || view.IsInTime(verb + 1);
}
