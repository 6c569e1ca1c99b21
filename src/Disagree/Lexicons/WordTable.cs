namespace Disagree.Lexicons;

/// <summary>The parts of speech that a word can have. A noun that is a plural only has <see cref="Plural"/> too.</summary>
[Flags]
internal enum Parts : ushort
{
    None = 0,
    Noun = 1,
    Plural = 2,
    Verb = 4,
    Past = 8,
    Participle = 16,
    Gerund = 32,
    Adjective = 64,
    Adverb = 128,
    Determiner = 256,
    Pronoun = 512,
    Preposition = 1024,
    Conjunction = 2048,
    Auxiliary = 4096,
    Modal = 8192,
    Number = 16384,
    To = 32768,
}

/// <summary>What a word is about, as far as rules ask for it.</summary>
[Flags]
internal enum Senses : ushort
{
    None = 0,

    /// <summary>A noun for one human being: "fighter".</summary>
    Person = 1,

    /// <summary>A noun for a loss counted in people: "casualty", "death".</summary>
    Harm = 2,

    /// <summary>A verb for what happens to people and is worth a claim even of one: "kill", "arrest".</summary>
    Event = 4,

    /// <summary>An adjective for how people are found: "dead", "missing".</summary>
    State = 8,

    /// <summary>A verb by which a number rises.</summary>
    Up = 16,

    /// <summary>A verb by which a number falls.</summary>
    Down = 32,

    /// <summary>The name of a month.</summary>
    Month = 64,

    /// <summary>The name of a weekday.</summary>
    Weekday = 128,

    /// <summary>A noun before a number that names, not counts: "chapter 7".</summary>
    Label = 256,

    /// <summary>A pronoun that stands before its noun: "their".</summary>
    Possessive = 512,

    /// <summary>A verb by which something is told as a fact or as believed: "estimate", "report".</summary>
    Reported = 1024,
}

/// <summary>Asks flags.</summary>
internal static class WordFlags
{
    internal static bool Any(this Parts parts, Parts wanted) => (parts & wanted) != Parts.None;

    internal static bool Any(this Senses senses, Senses wanted) => (senses & wanted) != Senses.None;
}

/// <summary>What the tables say about a word.</summary>
/// <param name="Parts">The parts of speech it can have.</param>
/// <param name="Default">The one of them it has most often.</param>
/// <param name="Senses">What it is about.</param>
/// <param name="Lemma">Its lemma, as a word of the vocabulary.</param>
internal readonly record struct WordEntry(Parts Parts, Parts Default, Senses Senses, ushort Lemma);

/// <summary>Parts of speech, senses and lemmas by word. Made once of the tables "words", "nouns" and "labels" of a lexicon, then frozen.</summary>
internal sealed class WordTable
{
    private readonly WordEntry[] entries;

    internal WordTable(Vocabulary vocabulary, IEnumerable<WordForm> forms)
    {
        entries = new WordEntry[vocabulary.Count];
        By = vocabulary.Find("by");
        foreach (var form in forms)
        {
            var id = vocabulary.Find(form.Text);
            var lemma = vocabulary.Find(form.Lemma);
            if (id == 0)
            {
                continue;
            }

            ref var entry = ref entries[id];
            var isNew = entry.Parts == Parts.None;
            entry = new WordEntry(
                entry.Parts | form.Parts,
                isNew || form.IsFirst ? form.Parts : entry.Default,
                entry.Senses | form.Senses,
                isNew || entry.Lemma == 0 || entry.Lemma == id ? lemma : entry.Lemma);
        }
    }

    /// <summary>The word "by".</summary>
    internal ushort By { get; }

    internal WordEntry this[ushort word] => entries[word];
}
