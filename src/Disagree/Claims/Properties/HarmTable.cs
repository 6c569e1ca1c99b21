using Disagree.Lexicons;

namespace Disagree.Claims.Properties;

/// <summary>Which words tell of wounds and illnesses, and of how the hurt come to a hospital.</summary>
internal sealed class HarmTable
{
    private readonly Dictionary<string, Harm> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordSet known;
    private readonly HashSet<string> bodies;
    private readonly HashSet<string> lastWords = new(StringComparer.OrdinalIgnoreCase);

    internal HarmTable(Lexicon lexicon)
    {
        bodies = lexicon["bodynouns"].Rows.SelectMany(r => r.Alternatives(0)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        known = new WordSet(lexicon.Vocabulary);
        foreach (var row in lexicon["harms"].Rows)
        {
            foreach (var word in row.Alternatives(1))
            {
                known.Add(word);
                words[word] = words.GetValueOrDefault(word) | row.Choice<Harm>(0);
                if (word.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank)
                {
                    lastWords.Add(word[(blank + 1)..]);
                }
            }
        }
    }

    /// <summary>
    /// Whether a noun names a body or a thing, which is neither hurt nor killed but in a figure of speech: "the scandal hurt two parties".
    /// </summary>
    internal bool IsLifeless(string noun, ConceptTable concepts) =>
        concepts.IsKnownThing(noun)
            ? concepts.Thing(noun) is var kind && !concepts.CountsAs(kind, "person") && !concepts.CountsAs(kind, "animal")
            : bodies.Contains(noun);

    /// <summary>Whether a lemma is of a kind.</summary>
    internal bool Is(string lemma, Harm kind) => (words.GetValueOrDefault(lemma) & kind) is not Harm.None;

    /// <summary>Whether the lemma of the word at a token is of a kind.</summary>
    internal bool Is(SentenceView view, int token, Harm kind) => known.MayHold(view.LemmaWordAt(token)) && Is(view.LemmaAt(token), kind);

    private bool Is(ReadOnlySpan<char> word, Harm kind) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kinds) && (kinds & kind) is not Harm.None;

    /// <summary>Whether the word at a token is of a kind, by itself or with the one before: "hospital", "medical center".</summary>
    internal bool IsAt(SentenceView view, int token, Harm kind) =>
        view.LemmaAt(token) is var lemma
        && (
            Is(view, token, kind)
            || Is(view.WordAt(token), kind)
            || (token > 0 && lastWords.Contains(lemma) && Is($"{view.LemmaAt(token - 1)} {lemma}", kind))
        );
}

/// <summary>What a word tells of people hurt or ill.</summary>
[Flags]
internal enum Harm
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>What is suffered or treated: "burn".</summary>
    Wound = 1,

    /// <summary>What hits somebody: "bullet".</summary>
    Missile = 2,

    /// <summary>Where it hits: "leg".</summary>
    Body = 4,

    /// <summary>Where the hurt are brought.</summary>
    Hospital = 8,

    /// <summary>How they are brought there: "airlift".</summary>
    Carry = 16,

    /// <summary>How they come by themselves: "walk".</summary>
    Go = 32,

    /// <summary>How they are brought, or come by themselves: "rush".</summary>
    Hurry = 1024,

    /// <summary>The verbs before a wound: "sustain".</summary>
    Suffer = 64,

    /// <summary>What is done about a wound: "treat".</summary>
    Treat = 128,

    /// <summary>What kills without violence: "cancer".</summary>
    Illness = 256,

    /// <summary>What befalls people at one time and place: "crash".</summary>
    Occasion = 512,

    /// <summary>How bad it is, where it is very bad: "critically".</summary>
    Grave = 2048,
}
