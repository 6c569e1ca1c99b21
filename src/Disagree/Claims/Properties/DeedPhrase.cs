using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads a deed that a verb tells together with the words behind it: "take three into custody", "join forces", "walk in silence".
/// </summary>
internal sealed class DeedPhrase(PropertyTable table, ConceptTable concepts)
{
    private const int Reach = 8;

    /// <summary>The property; "" where a phrase says that none is stated, null where no such phrase stands there.</summary>
    internal string? Of(SentenceView view, QuantityMention mention, Dimension dimension, string kind)
    {
        if (mention.Predicate is not { IsNegated: false } predicate)
        {
            return null;
        }

        var verb = view.TokenFrom(predicate.Span.Start);
        if (
            verb + 1 < view.Tokens.Length
            && string.Concat(view.LemmaAt(verb), " ", view.WordAt(verb + 1)) is var both
            && table.Holds(both)
            && table.Of(predicate with { Lemma = both }, dimension, kind) is { } joined
        )
        {
            return joined;
        }

        if (OfThree(view, predicate, verb, dimension, kind) is { } three)
        {
            return three;
        }

        if (
            verb + 1 < view.Tokens.Length
            && concepts.OfPhrase(string.Concat(view.LemmaAt(verb), " ", view.WordAt(verb + 1))) is { } action
            && table.Holds(view.LemmaAt(verb))
            && concepts.Senses.OfPredicate(view, predicate) is null
        )
        {
            return dimension is Dimension.Count && action is not "say" ? action : "";
        }

        if (
            (predicate.Role is PredicateRole.Agent || IsOwnBehind(view, mention, verb))
            && OwnThing(view, verb + 1) is > 0 and var own
            && table.OfDoing($"{view.LemmaAt(verb)} {view.LemmaAt(own)}", kind) is { } loss
        )
        {
            return loss;
        }

        if (dimension is Dimension.Count && view.LemmaAt(verb) is "join" && Joined(view, verb) is { } gathering)
        {
            return gathering;
        }

        for (var i = verb + 1; predicate.Role is not PredicateRole.Agent && i + 1 < view.Tokens.Length && i <= verb + Reach; i++)
        {
            if (
                view.WordAt(i) is "into" or "from"
                && table.OfDeed(
                    $"{view.LemmaAt(verb)} {view.WordAt(i)} {view.LemmaAt(Math.Max(i + 1, OwnThing(view, i + 1)))}",
                    dimension,
                    kind
                )
                    is { } property
            )
            {
                return property;
            }
        }

        return null;
    }

    // "40 lost their lives": what is lost stands behind, so that those 40 are not what was lost
    private static bool IsOwnBehind(SentenceView view, QuantityMention mention, int verb) =>
        verb == view.TokenFrom(mention.Span.End) && verb + 1 < view.Tokens.Length && view.Is(verb + 1, WordClass.Possessive);

    // "walked in silence"
    private string? OfThree(SentenceView view, Predicate predicate, int verb, Dimension dimension, string kind) =>
        verb + 2 < view.Tokens.Length
        && view.Tokens[verb + 1].Tag is Tag.Preposition
        && $"{view.LemmaAt(verb)} {view.WordAt(verb + 1)} {view.LemmaAt(verb + 2)}" is var words
        && table.Holds(words)
            ? table.Of(predicate with { Lemma = words }, dimension, kind)
            : null;

    // homes of "their homes", dose of "the first dose"; -1 where no noun stands behind the verb
    private static int OwnThing(SentenceView view, int at)
    {
        while (
            at < view.Tokens.Length
            && (
                view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective
                || view.WordAt(at) is "first" or "second" or "last"
                || view.Is(at, WordClass.Possessive)
            )
        )
        {
            at++;
        }

        while (at + 1 < view.Tokens.Length && view.IsNoun(at) && view.IsNoun(at + 1))
        {
            at++;
        }

        return at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Noun or Tag.Verb or Tag.Word ? at : -1;
    }

    // "joined the march": what those do who march
    private string? Joined(SentenceView view, int verb)
    {
        for (
            var i = verb + 1;
            i < Math.Min(view.Tokens.Length, verb + Reach)
                && view.Tokens[i].Tag is Tag.Determiner or Tag.Adjective or Tag.Adverb or Tag.Noun or Tag.Participle;
            i++
        )
        {
            if (view.IsNoun(i) && concepts.Thing(view, i) is "protest")
            {
                return table.OfDoing(view.LemmaAt(i), "person") ?? table.OfDoing("march", "person");
            }
        }

        return null;
    }
}
