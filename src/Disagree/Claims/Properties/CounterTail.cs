using Disagree.Claims.Phrases;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>Reads what is said behind a noun of those that it names: "people still missing", "homes destroyed", "shots the man fired".</summary>
internal sealed class CounterTail(PropertyTable table, ConceptTable concepts, LevelWords levels, SetPhraseReader? said = null)
{
    private const int ReachOfDoer = 5;

    /// <summary>What words behind a noun say of what it names; null where they say nothing.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="at">The first of the words.</param>
    /// <param name="kind">The kind of thing that the noun names.</param>
    internal string? Of(SentenceView view, int at, string kind)
    {
        while (at + 1 < view.Tokens.Length && view.Tokens[at].Tag is Tag.Adverb)
        {
            at++;
        }

        if (Known(view, at) is var deed && deed > at)
        {
            return OfClause(view, at, deed, kind);
        }

        // "reported missing" says more than that it was reported
        if (
            view.Tokens[at].Tag is Tag.Participle or Tag.PastVerb
            && at + 1 < view.Tokens.Length
            // "the count of those killed closed at 40"
            && !levels.Stands(view, at + 1)
            && (OfState(view, at + 1, kind) ?? OfParticle(view, at, kind)) is { } state
        )
        {
            return state;
        }

        // "believed killed"
        if (
            (view.Is(at, WordClass.Believed) || view.WordAt(at) is "known" or "confirmed")
            && at + 1 < view.Tokens.Length
            && IsDone(view, at + 1)
        )
        {
            return table.Of(Past(view, at + 1), Dimension.Count, kind);
        }

        if (IsDone(view, at))
        {
            return table.Of(Past(view, at), Dimension.Count, kind) ?? said?.OfDone(view, at, kind);
        }

        // "shops closing: 40", "the number of people waiting"
        if (view.Tokens[at].Tag is Tag.Gerund && table.OfDoing(view.LemmaAt(at), kind) is { } doing)
        {
            return doing;
        }

        // "plants to close", "jobs to go"
        if (view.Tokens[at].Tag is Tag.To && at + 1 < view.Tokens.Length && (view.IsVerb(at + 1) || view.WordAt(at + 1) is "be"))
        {
            // "plants to be closed", "jobs due to be cut"
            var verb = at + 2 < view.Tokens.Length && view.WordAt(at + 1) is "be" && view.IsVerb(at + 2) ? at + 2 : at + 1;
            return table.Of(Past(view, verb), Dimension.Count, kind) ?? table.OfDoing(view.LemmaAt(verb), kind);
        }

        if (view.WordAt(at) is "who" or "that" && at + 1 < view.Tokens.Length)
        {
            var verb = at + 1;
            while (verb + 1 < view.Tokens.Length && view.Tokens[verb].Tag is Tag.Auxiliary or Tag.Adverb)
            {
                verb++;
            }

            return OfClause(view, at + 1, Known(view, verb), kind);
        }

        return IsSomebody(view, at)
            ? OfDeed(view, at + 1, kind)
            : OfState(view, at, kind) ?? OfDoer(view, at, kind) ?? said?.OfTail(view, at, kind);
    }

    /// <summary>What a verb that no table holds says of them, "roped off" of "lanes roped off"; null where none stands there.</summary>
    internal string? Open(SentenceView view, int at) =>
        at < view.Tokens.Length && IsDone(view, at) ? OpenDeed.Of(view, at, concepts) : null;

    // "killed" of "known to have been killed", "died" of "confirmed to have died"
    private static int Known(SentenceView view, int at)
    {
        if (view.Tokens[at].Tag is not (Tag.Participle or Tag.PastVerb) || at + 3 >= view.Tokens.Length || view.WordAt(at + 1) is not "to")
        {
            return at;
        }

        var verb = at + 2;
        while (verb + 1 < view.Tokens.Length && view.Tokens[verb].Tag is Tag.Auxiliary)
        {
            verb++;
        }

        return verb > at + 2 ? verb : at;
    }

    // "jobs cut: 40"
    private bool IsDone(SentenceView view, int at) =>
        (
            view.Tokens[at].Tag is Tag.Participle or Tag.PastVerb
            || (view.Tokens[at].Tag is Tag.Verb && at + 1 < view.Tokens.Length && view.WordAt(at + 1) is ":")
        ) && !levels.Stands(view, at);

    // "homes wiped out", "rafts swept away"
    private string? OfParticle(SentenceView view, int verb, string kind) =>
        view.Tokens[verb + 1].Tag is Tag.Adverb or Tag.Preposition
            ? table.OfDeed($"{view.LemmaAt(verb)} {view.WordAt(verb + 1)}", Dimension.Count, kind)
            : null;

    // "the number of shots the gunman fired"
    private string? OfDoer(SentenceView view, int at, string kind)
    {
        if (view.Tokens[at].Tag is not (Tag.Determiner or Tag.ProperNoun))
        {
            return null;
        }

        var verb = at + 1;
        while (
            verb < Math.Min(view.Tokens.Length, at + ReachOfDoer) && view.Tokens[verb].Tag is Tag.Noun or Tag.ProperNoun or Tag.Adjective
        )
        {
            verb++;
        }

        return verb < view.Tokens.Length && verb > at ? OfDeed(view, verb, kind) : null;
    }

    private static bool IsSomebody(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length && view.WordAt(at) is "he" or "she" or "they" or "it";

    // rounds fired of "the number of rounds they have fired"
    private string? OfDeed(SentenceView view, int verb, string kind)
    {
        while (verb + 1 < view.Tokens.Length && view.Tokens[verb].Tag is Tag.Auxiliary or Tag.Adverb)
        {
            verb++;
        }

        return view.IsVerb(verb) && !levels.Stands(view, verb) ? table.Of(Past(view, verb), Dimension.Count, kind) : null;
    }

    // "who were hurt", "who were in custody", "who went missing", "who lost their jobs"
    private string? OfClause(SentenceView view, int first, int verb, string kind)
    {
        var role = verb > first && view.LemmaAt(verb - 1) is "be" ? PredicateRole.Patient : PredicateRole.Agent;
        var own = verb + 1 < view.Tokens.Length && view.WordAt(verb + 1) is "their" ? verb + 2 : verb + 1;
        return (
                view.IsVerb(verb)
                    ? table.Of(Past(view, verb) with { Role = role }, Dimension.Count, kind)
                        ?? (own < view.Tokens.Length ? table.OfDoing($"{view.LemmaAt(verb)} {view.LemmaAt(own)}", kind) : null)
                    : OfState(view, verb, kind)
            )
            ?? (verb + 1 < view.Tokens.Length && view.IsLemma(verb, WordClass.Becoming) ? OfState(view, verb + 1, kind) : null)
            // "who took to the streets"
            ?? said?.OfTail(view, verb, kind);
    }

    private string? OfState(SentenceView view, int at, string kind) =>
        table.OfState(view.LemmaAt(at), Dimension.Count, kind)
        ?? table.OfState(view.WordAt(at).ToString(), Dimension.Count, kind)
        ?? (at + 1 < view.Tokens.Length ? table.OfState($"{view.WordAt(at)} {view.LemmaAt(at + 1)}", Dimension.Count, kind) : null)
        ?? (
            at + 2 < view.Tokens.Length
                ? table.OfState($"{view.WordAt(at)} {view.LemmaAt(at + 1)} {view.LemmaAt(at + 2)}", Dimension.Count, kind)
                : null
        );

    internal static Predicate Past(SentenceView view, int verb) =>
        new(view.Span(view.Tokens[verb].Start, view.Tokens[verb].End), view.LemmaAt(verb), PredicateRole.Patient);
}
