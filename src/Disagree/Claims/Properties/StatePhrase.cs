using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads the state in which the things counted are said to be: "three are in custody", "left 90 people out of work", "nine sailors still
/// missing".
/// </summary>
internal sealed class StatePhrase(PropertyTable table)
{
    private const int Reach = 8;
    private readonly GroupWords groups = new(table);

    /// <summary>The property; null where no state that a table holds stands there.</summary>
    internal string? Of(SentenceView view, QuantityMention mention, string kind)
    {
        var dimension = mention.Quantity.Unit.Dimension;
        var at = Behind(view, mention);
        var isLinked = true;
        while (
            at < view.Tokens.Length
            && OfWords(view, at, dimension, kind) is null
            && (
                (view.Tokens[at].Tag is Tag.Auxiliary or Tag.Adverb && table.OfState(view.LemmaAt(at), dimension, kind) is null)
                || IsLink(view, at)
            )
        )
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
            return groups.Of(view, at + 2, dimension, kind);
        }

        return (IsWhere(view, mention) ? null : OfWords(view, at, dimension, kind))
            ?? OfLeft(view, mention, dimension, kind)
            ?? OfAdjective(view, at, dimension, kind);
    }

    // "nine residents of the port are in quarantine": behind what belongs to the noun
    private static int Behind(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.End);

        // "nine of them in quarantine"
        at +=
            at + 1 < view.Tokens.Length && view.WordAt(at) is "of" && view.WordAt(at + 1) is "them" or "those" or "these" or "whom" or "us"
                ? 2
                : 0;
        return
            at < view.Tokens.Length
            && view.WordAt(at) is "of" or "from" or "in" or "at"
            && mention.Predicate is { Role: PredicateRole.State } state
            && view.TokenFrom(state.Span.Start) is var verb
            && verb > at
            && view.Tokens[verb].Tag is Tag.Auxiliary
            ? verb
            : at;
    }

    // "9,000 people live on the island": a verb that is written like an adjective
    private string? OfAdjective(SentenceView view, int at, Dimension dimension, string kind) =>
        dimension is Dimension.Count
        && at + 1 < view.Tokens.Length
        && view.Tokens[at].Tag is Tag.Adjective
        && view.Tokens[at + 1].Tag is Tag.Preposition or Tag.Adverb
            ? table.OfDoing(view.LemmaAt(at), kind)
            : null;

    // "900 homes in the valley were left without power"
    private string? OfLeft(SentenceView view, QuantityMention mention, Dimension dimension, string kind) =>
        mention.Predicate is { Lemma: "leave", Role: PredicateRole.Patient } predicate
        && predicate.Span.Start > mention.Span.Start
        && view.TokenFrom(predicate.Span.End) is var at
        && at < view.Tokens.Length
            ? OfWords(view, at, dimension, kind)
                ?? (
                    view.Tokens[at].Tag is Tag.Adjective or Tag.Participle
                        ? table.OfState(view.WordAt(at).ToString(), dimension, kind)
                        : null
                )
            : null;

    /// <summary>Whether a verb ends the words of a state that lasts already: "vote" of "are registered to vote".</summary>
    internal bool Holds(SentenceView view, Predicate predicate) =>
        view.TokenFrom(predicate.Span.Start) is > 1 and var at
        && view.WordAt(at - 1) is "to"
        && OfWords(view, at - 2, Dimension.Count, "person") is not null;

    // "in custody", "registered to vote", "out of work", "on the ground"
    private string? OfWords(SentenceView view, int at, Dimension dimension, string kind)
    {
        if (at + 1 >= view.Tokens.Length || view.Tokens[at].Tag is not (Tag.Preposition or Tag.Adverb or Tag.Participle or Tag.PastVerb))
        {
            return null;
        }

        var two = $"{Head(view, at)} {view.LemmaAt(at + 1)}";
        return (at + 2 < view.Tokens.Length ? table.OfState($"{two} {view.LemmaAt(at + 2)}", dimension, kind) : null)
            ?? table.OfState(two, dimension, kind);
    }

    private static string Head(SentenceView view, int at) =>
        view.Tokens[at].Tag is Tag.Preposition or Tag.Adverb ? view.LemmaAt(at) : view.WordAt(at).ToString();

    // "remain missing", "were left homeless", a headline's "9,000 left homeless"
    private static bool IsLink(SentenceView view, int at) =>
        view.IsVerb(at)
        && (
            view.LemmaAt(at) is "remain" or "stay" || (view.LemmaAt(at) is "leave" && view.Tokens[at].Tag is Tag.PastVerb or Tag.Participle)
        );

    // "nine sailors still missing after the gale", "with 40 people aboard"; "nine in two towns ill"
    private string? OfWord(SentenceView view, int at, bool isLinked, Dimension dimension, string kind)
    {
        at = BehindInsertion(view, at);
        if (at + 1 < view.Tokens.Length && view.WordAt(at) is "in" or "on" or "at" && dimension is Dimension.Count)
        {
            while (
                ++at < view.Tokens.Length
                && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective or Tag.Number or Tag.NumberWord
                && table.OfState(view.LemmaAt(at), dimension, kind) is null
            ) { }

            at += at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun ? 1 : 0;
        }

        // "90 homes gone", where a headline leaves out that they are; "nine remain hospitalized"
        if (
            at < view.Tokens.Length
            && isLinked
            && view.Tokens[at].Tag is Tag.Participle
            && table.OfState(view.WordAt(at).ToString(), dimension, kind) is { } state
        )
        {
            return state;
        }

        return
            at < view.Tokens.Length
            && !view.IsInTime(at)
            && view.Tokens[at].Tag is Tag.Adjective or Tag.Adverb or Tag.Preposition or Tag.Gerund
            && (
                at + 1 >= view.Tokens.Length
                || view.Tokens[at + 1].Tag
                    is Tag.Punctuation
                        or Tag.Preposition
                        or Tag.Conjunction
                        or Tag.PastVerb
                        or Tag.Participle
                        or Tag.Verb
                        or Tag.Auxiliary
            )
            ? table.OfState(view.LemmaAt(at), dimension, kind)
            : null;
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
}
