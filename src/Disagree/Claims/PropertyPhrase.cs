using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims;

/// <summary>
/// Reads a property that several words state together: "three are in custody", "took three into custody", "the cancellation of 90 flights",
/// and "occur" of "took place".
/// </summary>
internal sealed class PropertyPhrase(PropertyTable table, ConceptTable concepts)
{
    private const int Reach = 8;

    /// <summary>The property; "" where a phrase says that none is stated, null where no such phrase stands there.</summary>
    internal string? Of(SentenceView view, QuantityMention mention)
    {
        var dimension = mention.Quantity.Unit.Dimension;
        var kind = concepts.Thing(mention.Counted?.Lemma ?? "");
        return OfState(view, mention, dimension, kind) ?? OfDoing(view, mention, dimension, kind) ?? OfDeed(view, mention, dimension, kind) ?? OfNounBefore(view, mention, dimension);
    }

    /// <summary>The property that a word before the noun states: injured for "the five wounded people"; null where none does.</summary>
    internal string? OfModifier(QuantityMention mention)
    {
        foreach (var word in mention.Counted?.Modifiers ?? [])
        {
            if (table.OfState(word, mention.Quantity.Unit.Dimension, concepts.Thing(mention.Counted!.Lemma)) is { } property)
            {
                return property;
            }
        }

        return null;
    }

    // "are in custody", "in custody"
    private string? OfState(SentenceView view, QuantityMention mention, Dimension dimension, string kind)
    {
        var at = view.TokenFrom(mention.Span.End);
        var isLinked = true;
        while (at < view.Tokens.Length && ((view.Tokens[at].Tag is Tag.Auxiliary or Tag.Adverb && table.OfState(view.LemmaAt(at), dimension, kind) is null) || IsLink(view, at)))
        {
            isLinked = IsLink(view, at);
            at++;
        }

        // "had no power"
        if (at > 0 && at + 1 < view.Tokens.Length && view.WordAt(at) is "no" && view.LemmaAt(at - 1) is "have")
        {
            return table.OfState($"without {view.LemmaAt(at + 1)}", dimension, kind);
        }

        if (!IsWhere(view, mention) && OfWord(view, at, isLinked, dimension, kind) is { } state)
        {
            return state;
        }

        if (at + 2 < view.Tokens.Length && view.WordAt(at) is "among" && view.WordAt(at + 1) is "the" or "those")
        {
            return Among(view, at + 2, dimension, kind);
        }

        return at + 1 < view.Tokens.Length && view.Tokens[at].Tag is Tag.Preposition ? table.OfState($"{view.LemmaAt(at)} {view.LemmaAt(at + 1)}", dimension, kind) : null;
    }

    // "remain missing"
    private static bool IsLink(SentenceView view, int at) => view.IsVerb(at) && view.LemmaAt(at) is "remain" or "stay";

    // "nine sailors still missing after the gale", "with 40 people aboard"; "nine in two towns ill"
    private string? OfWord(SentenceView view, int at, bool isLinked, Dimension dimension, string kind)
    {
        at = BehindInsertion(view, at);
        if (at + 1 < view.Tokens.Length && view.WordAt(at) is "in" or "on" or "at" && dimension is Dimension.Count)
        {
            while (++at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective or Tag.Number or Tag.NumberWord && table.OfState(view.LemmaAt(at), dimension, kind) is null)
            {
            }

            at += at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun ? 1 : 0;
        }

        // "90 homes gone", where a headline leaves out that they are; "nine remain hospitalized"
        if (at < view.Tokens.Length && isLinked && view.Tokens[at].Tag is Tag.Participle && table.OfState(view.WordAt(at).ToString(), dimension, kind) is { } state)
        {
            return state;
        }

        return at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Adjective or Tag.Adverb or Tag.Preposition or Tag.Gerund && (at + 1 >= view.Tokens.Length || view.Tokens[at + 1].Tag is Tag.Punctuation or Tag.Preposition or Tag.Conjunction or Tag.PastVerb or Tag.Participle or Tag.Verb or Tag.Auxiliary) ? table.OfState(view.LemmaAt(at), dimension, kind) : null;
    }

    // nine towns of "ninety people in nine towns ill"
    private static bool IsWhere(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) is > 0 and var at && view.WordAt(at - 1) is "in" or "at" or "across" or "from";

    // "nine people, including the driver, dead"
    private static int BehindInsertion(SentenceView view, int at)
    {
        if (at + 1 < view.Tokens.Length && view.WordAt(at) is "," && view.WordAt(at + 1) is "including")
        {
            for (var i = at + 2; i < Math.Min(view.Tokens.Length, at + Reach); i++)
            {
                if (view.WordAt(i) is ",")
                {
                    return i + 1;
                }
            }
        }

        return at;
    }

    // "are among the dead", "were among those killed"
    private string? Among(SentenceView view, int at, Dimension dimension, string kind) =>
        table.OfNoun(view.LemmaAt(at), dimension) ?? table.OfNoun(view.WordAt(at).ToString(), dimension) ?? table.OfDeed(view.LemmaAt(at), dimension, kind) ?? table.OfState(view.LemmaAt(at), dimension, kind);

    // "with 90 drivers taking part"
    private string? OfDoing(SentenceView view, QuantityMention mention, Dimension dimension, string kind)
    {
        var at = view.TokenFrom(mention.Span.End);
        return dimension is Dimension.Count && (mention.Predicate is null || IsBeside(view, mention)) && at + 1 < view.Tokens.Length && view.Tokens[at].Tag is Tag.Gerund
            ? table.OfDoing(string.Concat(view.LemmaAt(at), " ", view.WordAt(at + 1)), kind) ?? table.OfDoing(view.LemmaAt(at), kind)
            : null;
    }

    // what else is said is said of the march
    private static bool IsBeside(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) is > 0 and var at && view.WordAt(at - 1) is "with";

    // "take three into custody", "join forces"
    private string? OfDeed(SentenceView view, QuantityMention mention, Dimension dimension, string kind)
    {
        if (mention.Predicate is not { IsNegated: false } predicate)
        {
            return null;
        }

        var verb = view.TokenFrom(predicate.Span.Start);
        if (verb + 1 < view.Tokens.Length && string.Concat(view.LemmaAt(verb), " ", view.WordAt(verb + 1)) is var both && table.Holds(both) && table.Of(predicate with { Lemma = both }, dimension, kind) is { } joined)
        {
            return joined;
        }

        if (verb + 1 < view.Tokens.Length && concepts.OfPhrase(string.Concat(view.LemmaAt(verb), " ", view.WordAt(verb + 1))) is { } action && table.Holds(view.LemmaAt(verb)))
        {
            return dimension is Dimension.Count && action is not "say" ? action : "";
        }

        if (predicate.Role is PredicateRole.Agent && OwnThing(view, verb + 1) is > 0 and var own && table.OfDoing($"{view.LemmaAt(verb)} {view.LemmaAt(own)}", kind) is { } loss)
        {
            return loss;
        }

        if (dimension is Dimension.Count && view.LemmaAt(verb) is "join" && Joined(view, verb) is { } gathering)
        {
            return gathering;
        }

        for (var i = verb + 1; i + 1 < view.Tokens.Length && i <= verb + Reach; i++)
        {
            if (view.WordAt(i) is "into" or "from" && table.OfDeed($"{view.LemmaAt(verb)} {view.WordAt(i)} {view.LemmaAt(Math.Max(i + 1, OwnThing(view, i + 1)))}", dimension, kind) is { } property)
            {
                return property;
            }
        }

        return null;
    }

    // homes of "their homes", -1 where nobody is said to own what stands there
    private static int OwnThing(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length && view.WordAt(at) is "their" or "his" or "her" or "its" && view.Tokens[at + 1].Tag is Tag.Noun or Tag.Verb or Tag.Word ? at + 1 : -1;

    // "joined the march": what those do who march
    private string? Joined(SentenceView view, int verb)
    {
        for (var i = verb + 1; i < Math.Min(view.Tokens.Length, verb + Reach) && view.Tokens[i].Tag is Tag.Determiner or Tag.Adjective or Tag.Adverb or Tag.Noun or Tag.Participle; i++)
        {
            if (view.IsNoun(i) && concepts.Thing(view.LemmaAt(i)) is "protest")
            {
                return table.OfDoing(view.LemmaAt(i), "person") ?? table.OfDoing("march", "person");
            }
        }

        return null;
    }

    // "the arrest of nine men"; not "the victims of nine attacks"
    private string? OfNounBefore(SentenceView view, QuantityMention mention, Dimension dimension)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        return dimension is Dimension.Count && at > 0 && view.WordAt(at) is "of" && view.IsNoun(at - 1) && !concepts.IsWithin(concepts.Thing(view.LemmaAt(at - 1)), "person") && table.IsDeed(view.LemmaAt(at - 1))
            ? table.OfNoun(view.LemmaAt(at - 1), dimension)
            : null;
    }
}
