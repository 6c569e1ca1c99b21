using Disagree.Claims.Phrases;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>Reads what "the number of people still missing", "the tally of homes destroyed" and "the number arrested" count.</summary>
internal sealed class CounterPhrase(PropertyTable table, ConceptTable concepts, LevelWords levels, SetPhraseReader? said)
{
    private readonly CounterTail tails = new(table, concepts, levels, said);

    /// <summary>Whether such a phrase begins with the noun at a token.</summary>
    internal bool IsAt(SentenceView view, int token) =>
        levels.IsCounter(view, token)
        && token + 1 < view.Tokens.Length
        && (
            view.WordAt(token + 1) is "of"
            || (view.WordAt(token) is "number" && view.WordAt(token + 1) is "who")
            // "the figure for homes lost"; but "the figure for March"
            || IsForMany(view, token)
            // "the number arrested"; but "passenger numbers rose"
            || (
                view.LemmaAt(token) is "number"
                && view.Tokens[token + 1].Tag is Tag.Participle or Tag.PastVerb
                && !(view.WordAt(token) is "numbers" && levels.Stands(view, token + 1))
            )
        );

    private static bool IsForMany(SentenceView view, int token)
    {
        var at = token + 2;
        if (view.WordAt(token + 1) is not "for" || view.LemmaAt(token) is "number")
        {
            return false;
        }

        while (at + 1 < view.Tokens.Length && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective or Tag.Participle)
        {
            at++;
        }

        return at < view.Tokens.Length
            && (view.IsNoun(at) || view.Tokens[at].Tag is Tag.Word or Tag.Adjective or Tag.Participle)
            && (view.WordAt(at) is [.., 's'] || !view.IsNoun(at) || view.IsPersonNoun(at))
            && !view.IsInTime(at);
    }

    /// <summary>Whether another noun follows, which the noun only tells apart: "a toll road".</summary>
    internal static bool IsFollowed(SentenceView view, int at) => at + 1 < view.Tokens.Length && view.Tokens[at + 1].Tag is Tag.Noun;

    /// <summary>What the phrase counts; null where no noun is read.</summary>
    internal Counting? Of(SentenceView view, int head) =>
        view.WordAt(head + 1) is "of" or "for" ? OfPhrase(view, head + 2)
        : view.WordAt(head + 1) is "who"
            ? tails.Of(view, head + 1, "person") is { } did ? new(did, "")
                : null
        : table.Of(CounterTail.Past(view, head + 1), Dimension.Count, "person") is { } done ? new(done, "")
        : tails.Of(view, head + 1, "person") is { } said ? new(said, "")
        : null;

    /// <summary>What the label of a figure counts: "Homes destroyed: 40", "Number of dead: 12"; null where no noun is read.</summary>
    internal Counting? OfLabel(SentenceView view, int first)
    {
        // "the final number of homes destroyed"
        var at = first;
        while (at + 2 < view.Tokens.Length && view.Tokens[at].Tag is Tag.Determiner or Tag.Adjective)
        {
            at++;
        }

        return IsAt(view, at) ? Of(view, at) : OfPhrase(view, first);
    }

    // survivors of "the survivors", homes lost of "lost homes", people aboard of "people on board", people killed of "people killed"
    private Counting? OfPhrase(SentenceView view, int from)
    {
        var (modifier, at) = (-1, from);
        for (; at < view.Tokens.Length && IsInPhrase(view, from, at); at++)
        {
            if (Noun(view, from, at) is { } told)
            {
                return new(
                    at + 1 < view.Tokens.Length && tails.Of(view, at + 1, concepts.Thing(view, at)) is { } tail ? tail : told,
                    NounOf(view, from, at)
                );
            }

            if (
                at > from
                && view.Tokens[at].Tag is Tag.Participle
                && (view.Tokens[at - 1].Tag is Tag.Noun or Tag.Word || (at == 1 && view.Tokens[0].Tag is Tag.ProperNoun))
            )
            {
                break;
            }

            modifier = modifier < 0 && view.Tokens[at].Tag is Tag.Adjective or Tag.Participle or Tag.PastVerb ? at : modifier;
        }

        if (at == from)
        {
            return null;
        }

        if (view.Tokens[at - 1].Tag is not (Tag.Noun or Tag.Word) && !(at == 1 && view.Tokens[0].Tag is Tag.ProperNoun))
        {
            // "the number of those hurt", "the number of missing"
            var state =
                modifier < 0 && at < view.Tokens.Length ? tails.Of(view, at, "person")
                : modifier < 0 ? null
                : tails.Of(view, modifier, "person");
            return state is null ? null : new(state, "");
        }

        var noun = view.LemmaAt(at - 1);
        var kind = concepts.Thing(noun);
        var before =
            modifier < 0
                ? null
                : table.OfState(view.WordAt(modifier).ToString(), Dimension.Count, kind)
                    ?? table.OfState(view.LemmaAt(modifier), Dimension.Count, kind)
                    ?? (view.IsVerb(modifier) ? table.Of(CounterTail.Past(view, modifier), Dimension.Count, kind) : null);
        return new(
            before
                ?? (at < view.Tokens.Length ? tails.Of(view, at, kind) : null)
                ?? (BehindPlace(view, at) is > 0 and var behind ? tails.Of(view, behind, kind) : null)
                ?? levels.OfCounted(noun)
                ?? (at > from + 1 ? levels.OfCounted($"{view.LemmaAt(at - 2)} {noun}") : null)
                ?? tails.Open(view, at)
                ?? "",
            noun
        );
    }

    // "homes in the valley destroyed", "rounds of shot seized": where the words behind the place or thing begin; -1 where none follow
    private static int BehindPlace(SentenceView view, int at)
    {
        if (at + 2 >= view.Tokens.Length || view.Tokens[at].Tag is not Tag.Preposition || view.WordAt(at) is "by" or "with" or "to")
        {
            return -1;
        }

        var end = at + 1;
        while (
            end < view.Tokens.Length && view.Tokens[end].Tag is Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.ProperNoun or Tag.Word
        )
        {
            end++;
        }

        return end > at + 1 && end < view.Tokens.Length && view.Tokens[end].Tag is Tag.Participle or Tag.PastVerb ? end : -1;
    }

    // "arrests", "job cuts"
    private string? Noun(SentenceView view, int from, int at) =>
        (
            at > from && (view.IsNoun(at - 1) || view.Tokens[at - 1].Tag is Tag.Gerund)
                ? table.OfNoun($"{view.LemmaAt(at - 1)} {view.LemmaAt(at)}") ?? table.OfNoun($"{view.WordAt(at - 1)} {view.LemmaAt(at)}")
                : null
        )
        ?? table.OfNoun(view.LemmaAt(at))
        ?? table.OfNoun(view.WordAt(at).ToString());

    // a second noun with an article of its own does something: "shots the man fired"
    private static bool IsInPhrase(SentenceView view, int from, int at) =>
        (view.Tokens[at].Tag is Tag.Determiner && (at == from || !view.IsNoun(at - 1)))
        || view.Tokens[at].Tag is Tag.Adjective or Tag.Noun or Tag.Participle or Tag.ProperNoun or Tag.Word or Tag.Possessive
        || (at == from && view.Tokens[at].Tag is Tag.PastVerb or Tag.Gerund or Tag.Pronoun)
        // "Tear gas shells fired: 40"
        || (at == from && view.Tokens[at].Tag is Tag.Verb && IsFollowed(view, at));

    // people of "people displaced", nobody named of "the wounded"
    private static string NounOf(SentenceView view, int from, int at) =>
        IsFollowed(view, at) ? ""
        : view.Tokens[at].Tag is not (Tag.Participle or Tag.PastVerb or Tag.Adjective or Tag.Gerund) ? view.LemmaAt(at)
        : at > from && view.Tokens[at - 1].Tag is Tag.Noun ? view.LemmaAt(at - 1)
        : "";
}
