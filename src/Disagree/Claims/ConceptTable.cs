using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims;

/// <summary>
/// Words that news uses for one kind of thing ("jihadist", "militant") or of action ("foil", "repel"), and which kinds include which.
/// </summary>
internal sealed class ConceptTable
{
    // letters of two words that a table holds as one
    private const int Longest = 64;
    private const string Person = "person";
    private readonly Dictionary<string, string> concepts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string[]> parents = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<string>> holders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> actions = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordSet thingWords;
    private readonly WordSet deedWords;
    private readonly WordOutlines things;
    private readonly WordOutlines deeds;
    private readonly CompoundKinds compounds;
    private readonly HashSet<string> people;
    private readonly HashSet<string> showing;

    internal ConceptTable(Lexicon lexicon)
    {
        Properties = new(lexicon);
        Senses = new(lexicon);
        foreach (var row in lexicon["concepts"].Rows)
        {
            if (row[1].Length > 0)
            {
                parents.TryAdd(row[0], [.. row.Alternatives(1)]);
            }

            foreach (var word in row.Alternatives(2))
            {
                concepts.TryAdd(word, row[0]);
            }
        }

        foreach (var row in lexicon["actions"].Rows)
        {
            foreach (var word in row.Alternatives(1))
            {
                actions.TryAdd(word, row[0]);
            }
        }

        (thingWords, deedWords) = (new(lexicon.Vocabulary), new(lexicon.Vocabulary));
        Array.ForEach([.. concepts.Keys], thingWords.Add);
        Array.ForEach([.. actions.Keys], deedWords.Add);
        things = new(concepts.Keys);
        compounds = new(concepts);
        deeds = new(actions.Keys.Where(w => w.Contains(' ', StringComparison.Ordinal)));
        foreach (var kind in parents.Keys)
        {
            var holding = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            Climb(kind, holding);
            holders.Add(kind, holding);
        }

        people = lexicon["nouns"]
            .Rows.Where(r => r[2] is "person" && !concepts.ContainsKey(r[0]))
            .Select(r => r[0])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        showing = lexicon["showing"].Rows.Select(r => r[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What verbs tell by the words beside them.</summary>
    internal VerbSenses Senses { get; }

    /// <summary>What properties are called.</summary>
    internal PropertyNames Properties { get; }

    /// <summary>The kind of thing that a noun's lemma names; the lemma itself where no table holds it.</summary>
    internal string Thing(string lemma) => concepts.GetValueOrDefault(lemma, lemma);

    /// <summary>The same of the noun at a token.</summary>
    internal string Thing(SentenceView view, int token) =>
        thingWords.MayHold(view.LemmaWordAt(token)) ? Thing(view.LemmaAt(token)) : view.LemmaAt(token);

    /// <summary>
    /// The kind of thing that a number counts; a person where the noun is one for people that no table of kinds holds, or where there is
    /// none.
    /// </summary>
    internal string Kind(CountedNoun? counted) =>
        counted is null || (counted.IsPeople && !IsKnownThing(counted.Lemma)) ? Person
        : compounds.OfTwoWords(counted) is { } both ? both
        : IsKnownThing(counted.Lemma) ? Thing(counted.Lemma)
        : Hyphened(counted.Phrase) ?? Thing(counted.Lemma);

    /// <inheritdoc cref="CompoundKinds.Hyphened"/>
    internal string? Hyphened(string phrase) => compounds.Hyphened(phrase);

    /// <summary>The kind of action that a verb's lemma names; the lemma itself where no table holds it.</summary>
    internal string Action(string lemma) => actions.GetValueOrDefault(lemma, lemma);

    /// <summary>Whether a verb's lemma says that something is shown or known: "records show", "police found".</summary>
    internal bool IsShowing(string lemma) => showing.Contains(lemma);

    /// <summary>The kind of action that two words name; null where no table holds them.</summary>
    internal string? OfPhrase(string words) => actions.GetValueOrDefault(words);

    /// <summary>
    /// The kind of action that the verb at a token names in its sense, with the word behind it where the table has both: "beat back".
    /// </summary>
    internal string Action(SentenceView view, int verb)
    {
        var lemma = view.LemmaAt(verb);
        if (Senses.Of(view, verb) is { } other)
        {
            return string.Equals(other, lemma, StringComparison.Ordinal) ? lemma : Action(other);
        }

        if (!deedWords.MayHold(view.LemmaWordAt(verb)))
        {
            return lemma;
        }

        return verb + 1 < view.Tokens.Length && Find(actions, deeds, lemma, " ", view.WordAt(verb + 1)) is { } both ? both : Action(lemma);
    }

    /// <summary>
    /// The kind of thing that two nouns name together, with what joins them: "counter-attack"; null where no table holds them as one.
    /// </summary>
    internal string? Compound(ReadOnlySpan<char> first, string joint, string last) => Find(concepts, things, first, joint, last);

    /// <summary>Whether a noun's lemma names what happens: "blast", "trial".</summary>
    internal bool IsEvent(string lemma) => IsWithin(Thing(lemma), "event");

    /// <summary>Whether a table holds the noun as a kind of thing.</summary>
    internal bool IsKnownThing(string lemma) => concepts.ContainsKey(lemma);

    /// <summary>Whether a table holds the noun at a token as a kind of thing.</summary>
    internal bool IsKnownThing(SentenceView view, int token) =>
        thingWords.MayHold(view.LemmaWordAt(token)) && IsKnownThing(view.LemmaAt(token));

    // looks joined words up without making a string of them
    private static string? Find(
        Dictionary<string, string> table,
        WordOutlines outlines,
        ReadOnlySpan<char> first,
        string joint,
        ReadOnlySpan<char> last
    )
    {
        if (!outlines.MayHold(first, joint, last))
        {
            return null;
        }

        Span<char> both = stackalloc char[Longest];
        return
            both.TryWrite($"{first}{joint}{last}", out var length)
            && table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(both[..length], out var kind)
            ? kind
            : null;
    }

    /// <summary>
    /// The widest kind that holds a kind, but for events: building for home; the kind itself where no table holds a wider one.
    /// </summary>
    internal string Widest(string kind)
    {
        var widest = kind;
        while (parents.GetValueOrDefault(widest) is [{ } wider, ..] && wider is not "event")
        {
            widest = wider;
        }

        return people.Contains(widest) ? Person : widest;
    }

    /// <summary>
    /// Whether things of the first kind count as things of the second: it lies within it, or is a calling that no line of the table holds
    /// and the second are people.
    /// </summary>
    internal bool CountsAs(string inner, string outer) => IsWithin(inner, outer) || (outer is Person && people.Contains(inner));

    /// <summary>Whether the first kind is the second or lies within it: child within person.</summary>
    internal bool IsWithin(string inner, string outer) =>
        string.Equals(inner, outer, StringComparison.OrdinalIgnoreCase)
        || (holders.TryGetValue(inner, out var holding) && holding.Contains(outer));

    private void Climb(string kind, HashSet<string> holding)
    {
        foreach (var wider in parents.GetValueOrDefault(kind) ?? [])
        {
            if (holding.Add(wider))
            {
                Climb(wider, holding);
            }
        }
    }
}
