using System.Collections.Frozen;
using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Kinds of events by the verbs and nouns that name them: "opened fire" and "the shooting" are both an attack.</summary>
internal sealed class EventTable
{
    private const string Since = "since ";
    private readonly EventPhrases verbs;
    private readonly EventNouns nouns;
    private readonly EventPhrases states;

    private readonly HashSet<string> openers = new(StringComparer.OrdinalIgnoreCase); // of verbs of several words the first

    private readonly PairedVerbs pairs;
    private readonly VerbSenses senses;
    private readonly SplitVerbs splits = new();
    private readonly FrozenSet<string> calamities;

    /// <inheritdoc cref="LightVerbs"/>
    internal LightVerbs Light { get; }

    internal EventTable(Lexicon lexicon, VerbSenses senses)
    {
        this.senses = senses;
        verbs = new(lexicon.Vocabulary);
        states = new(lexicon.Vocabulary);
        nouns = new(lexicon.Vocabulary);
        pairs = new(nouns);
        calamities = lexicon["calamities"].Rows.Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
        Light = new(lexicon.Vocabulary);
        foreach (var row in lexicon["events"].Rows.Where(r => !EndingStates.Is(r)))
        {
            if (Light.Add(row))
            {
                continue;
            }

            var entry = (row[0], row.Choice<EventKind>(1));
            if (row[0].StartsWith(Since, StringComparison.Ordinal))
            {
                entry.Item1 = row[0][Since.Length..];
                foreach (var verb in row.Alternatives(2))
                {
                    states.Add(verb, entry);
                }

                continue;
            }

            foreach (var verb in row.Alternatives(2))
            {
                Add(verb, entry);
            }

            foreach (var noun in row.Alternatives(3))
            {
                nouns.Add(noun, entry);
            }
        }
    }

    /// <summary>Whether an event of a kind befalls people: "fire", "explosion".</summary>
    internal bool IsCalamity(string kind) => calamities.Contains(kind);

    /// <summary>The kind of event that the verb at a token names, with the words behind it where the table has them: "open fire".</summary>
    internal (string Event, EventKind Kind)? OfVerb(SentenceView view, int at) => OfVerb(view, at, out _);

    // the end is the token behind the words that the table has
    internal (string Event, EventKind Kind)? OfVerb(SentenceView view, int at, out int end) =>
        verbs.At(view, at, openers.Contains(view.LemmaAt(at)) ? EventPhrases.Longest : 1, out end) is { } found
        && !SplitVerbs.IsWithdrawal(view, at)
            ? Sensed(view, at, end, found)
            : null;

    // "fired his deputy" is no attack
    private (string Event, EventKind Kind)? Sensed(SentenceView view, int at, int end, (string Event, EventKind Kind) found) =>
        end > at + 1 || senses.Of(view, at) is not { } other ? found
        : string.Equals(other, view.LemmaAt(at), StringComparison.Ordinal) ? null
        : verbs.Of(other);

    /// <summary>
    /// The kind of event with which a state began that words at a token tell: "has led", "been in office"; null where the table has no such
    /// state.
    /// </summary>
    internal (string Event, EventKind Kind)? OfState(SentenceView view, int at) =>
        view.IsVerb(at) || view.WordAt(at) is "been" ? states.At(view, at, EventPhrases.Longest, out _) : null;

    /// <summary>The same of the words up to a token where no verb says it: "in use" of "the bridge, in use since May".</summary>
    internal (string Event, EventKind Kind)? OfBareState(SentenceView view, int at, int end)
    {
        var phrase = "be";
        for (var i = at; i < end; i++)
        {
            phrase = string.Concat(phrase, " ", view.WordAt(i));
        }

        return states.Of(phrase);
    }

    /// <inheritdoc cref="PairedVerbs.Of(SentenceView, Clause, int)"/>
    internal (string Event, EventKind Kind)? OfPair(SentenceView view, Clause clause, int at) => pairs.Of(view, clause, at);

    /// <summary>The kind of event that the verb at a token names, with a noun of its own or alone.</summary>
    internal (string Event, EventKind Kind)? Done(SentenceView view, Clause clause, int verb) =>
        OfPair(view, clause, verb)
        ?? splits.Of(view, verb)
        ?? JailTerm.Of(view, clause, verb)
        ?? Seizure.Of(view, verb)
        ?? OfVerb(view, verb);

    /// <summary>
    /// The first token of a clause, or the noun before it that its "which" takes up: "the deal, which it wants to close".
    /// </summary>
    internal static int Antecedent(SentenceView view, Clause clause) =>
        clause.First > 1 && clause.First < view.Tokens.Length && view.WordAt(clause.First) is "which" ? clause.First - 2 : clause.First;

    /// <inheritdoc cref="EventNouns.Of"/>
    internal (string Event, EventKind Kind)? OfNoun(SentenceView view, int at) => nouns.Of(view, at);

    private void Add(string verb, (string Event, EventKind Kind) entry)
    {
        if (PairedWords.In(verb) is { Count: > 0 } beside)
        {
            foreach (var (word, noun) in beside)
            {
                foreach (var written in Written(word))
                {
                    pairs.Add(written, noun, entry);
                }
            }

            return;
        }

        foreach (var written in Written(splits.Add(verb, entry) ?? verb))
        {
            verbs.Add(written, entry);
            if (First(written) is var first && first.Length < written.Length)
            {
                openers.Add(first);
            }
        }
    }

    // what the ending of an unknown "strafed" or "filed" leaves too
    private static IEnumerable<string> Written(string verb) =>
        First(verb) is var first && first.EndsWith('e') ? [verb, first[..^1] + verb[first.Length..]] : [verb];

    private static string First(string verb) => verb.Split(' ', 2)[0];
}
