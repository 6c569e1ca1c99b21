using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>What the lexicon says about names, by word and by phrase. Made once, then frozen.</summary>
internal sealed class NameLexicon
{
    private readonly WordUse[] uses;
    private readonly Cue[] cues;
    private readonly NameType?[] heads;
    private readonly ulong[] bodyNouns;
    private readonly ulong[] bodyHeads;

    public NameLexicon(Lexicon lexicon)
    {
        var vocabulary = lexicon.Vocabulary;
        Words = lexicon.Words;
        Classes = lexicon.Classes;
        Known = new PhraseTable<KnownName>(vocabulary, KnownName.Read(lexicon));
        Titles = Phrases("titles", 0, r => r[1], r => !string.Equals(r[1], "modifier", StringComparison.Ordinal));
        Ranks = new(
            vocabulary,
            lexicon["titles"].Rows.Where(r => r[1] is "rank" or "police" or "religious" or "office").SelectMany(RankWord.Of)
        );
        Suffixes = Phrases("namesuffixes", 0, r => r[1], _ => true);
        Roles = Phrases("roles", 1, r => new RoleEntry(r[0], string.Equals(r[2], "one", StringComparison.Ordinal)), _ => true);
        RoleVerbs = Phrases("roleverbs", 0, r => new RoleVerb(r[1], r[2]), _ => true);
        Leaving = new LeavingTable(lexicon);
        Wires = Phrases("wires", 1, r => r[0], _ => true);
        uses = new WordUse[vocabulary.Count];
        cues = Cues(lexicon);
        heads = new NameType?[vocabulary.Count];
        foreach (var row in lexicon["nameheads"].Rows)
            heads[vocabulary.Find(row[0])] = row.Choice<NameType>(1);
        foreach (var row in lexicon["givennames"].Rows)
            Mark(vocabulary, row.Alternatives(2).Prepend(row[0]), WordUse.Given);
        foreach (var row in lexicon["nameparticles"].Rows)
            Mark(vocabulary, row.Alternatives(0), row[1] is "kunya" or "servant" ? WordUse.Particle | WordUse.Given : WordUse.Particle);
        foreach (var row in lexicon["titles"].Rows.Where(r => r[1] is "rank"))
            Mark(
                vocabulary,
                row.Alternatives(0).Where(t => !t.Contains(' ', StringComparison.Ordinal)).Select(t => t.TrimEnd('.')),
                WordUse.Rank
            );
        foreach (var row in lexicon["utterances"].Rows)
            Mark(vocabulary, [row[0]], WordUse.Utterance);
        foreach (var row in lexicon["abbreviations"].Rows.Where(r => r[1] is "month"))
            Mark(vocabulary, [row[0]], WordUse.Month);
        foreach (var row in lexicon["speechverbs"].Rows)
            Mark(
                vocabulary,
                row.Alternatives(1).Where(f => !f.Contains(' ', StringComparison.Ordinal)),
                row[3] is "quoting" ? WordUse.Quoting : WordUse.Speech
            );
        foreach (var row in lexicon["speechverbs"].Rows.Where(r => r[3] is "weak"))
            Mark(vocabulary, row.Alternatives(1), WordUse.Weak);
        foreach (var row in lexicon["acronyms"].Rows.Concat(lexicon["timezones"].Rows))
            Mark(vocabulary, [row[0]], WordUse.Thing);
        foreach (var row in lexicon["personverbs"].Rows)
            Mark(vocabulary, row.Alternatives(2), row.Choice<WordUse>(1));
        foreach (var row in lexicon["currencies"].Rows)
            Mark(vocabulary, row.Alternatives(2).Where(p => p.All(char.IsLetter)), WordUse.Currency);
        foreach (var row in lexicon["kin"].Rows)
            Mark(vocabulary, [row[0]], WordUse.Kin);
        foreach (var row in lexicon["legalforms"].Rows)
            Mark(
                vocabulary,
                row.Alternatives(0)
                    .Where(f =>
                        f.Length > 1
                        && !f.Contains(' ', StringComparison.Ordinal)
                        && f.IndexOf('.', StringComparison.Ordinal) is var stop
                        && (stop < 0 || stop < f.Length - 1)
                    ),
                WordUse.Legal
            );
        foreach (var row in lexicon["legalforms"].Rows)
            Mark(vocabulary, row.Alternatives(0).Where(f => f.EndsWith('.') && f.Length > 2).Select(f => f.TrimEnd('.')), WordUse.Stopped);
        (bodyNouns, bodyHeads) = (new ulong[vocabulary.Count], new ulong[vocabulary.Count]);
        foreach (var (row, index) in lexicon["bodynouns"].Rows.Select((row, index) => (row, index)))
        {
            foreach (var noun in row.Alternatives(0))
                bodyNouns[vocabulary.Find(noun)] |= 1UL << index;
            foreach (var head in row.Alternatives(1))
                bodyHeads[vocabulary.Find(head)] |= 1UL << index;
        }

        BeforeBody = BodyCues("before");
        BehindBody = BodyCues("behind");
        Firm = bodyNouns[vocabulary.Find("company")];
        Party = bodyNouns[vocabulary.Find("party")] | bodyNouns[vocabulary.Find("alliance")];
        heads[0] = null;
        uses[0] = WordUse.None;
        (bodyNouns[0], bodyHeads[0]) = (0, 0);

        PhraseTable<string> BodyCues(string place) =>
            Phrases("bodycues", 0, r => r[2], r => string.Equals(r[1], place, StringComparison.Ordinal));

        PhraseTable<T> Phrases<T>(string table, int column, Func<LexiconRow, T> value, Func<LexiconRow, bool> wanted) =>
            new(
                vocabulary,
                lexicon[table]
                    .Rows.Where(wanted)
                    .SelectMany(r => r.Alternatives(column).Select(a => KeyValuePair.Create(a.TrimEnd('.'), value(r))))
            );
    }

    public WordTable Words { get; }

    /// <inheritdoc cref="WordClasses"/>
    public WordClasses Classes { get; }

    /// <summary>Places and bodies by each of their names.</summary>
    public PhraseTable<KnownName> Known { get; }

    /// <summary>Ranks, offices and honorifics; without the full stop of an abbreviation.</summary>
    public PhraseTable<string> Titles { get; }

    /// <summary>
    /// Ranks and offices by each of their forms, with the word by which one of them is called: "general" for "Maj. Gen.".
    /// </summary>
    public PhraseTable<string> Ranks { get; }

    /// <summary>What follows the name of a person.</summary>
    public PhraseTable<string> Suffixes { get; }

    /// <summary>What people are said to be.</summary>
    public PhraseTable<RoleEntry> Roles { get; }

    /// <summary>Verbs that tell a role, by each of their forms.</summary>
    public PhraseTable<RoleVerb> RoleVerbs { get; }

    /// <inheritdoc cref="LeavingTable"/>
    public LeavingTable Leaving { get; }

    /// <summary>News agencies.</summary>
    public PhraseTable<string> Wires { get; }

    /// <summary>Whether a word is a given name, a particle of names, or a verb of saying.</summary>
    public bool Is(Token token, WordUse use) => (uses[token.Word] & use) != WordUse.None;

    /// <summary>Whether a common word tells that of what stands beside it.</summary>
    public bool Is(Token token, Cue cue) => (cues[token.Word] & cue) != Cue.None;

    /// <summary>Whether a word is a weekday or a month: written with a capital but no name.</summary>
    public bool IsCalendar(Token token) => Words[token.Word].Senses.Any(Senses.Month | Senses.Weekday) || Is(token, WordUse.Month);

    /// <summary>Whether a word is a rank, which is a title and no role: "General".</summary>
    public bool IsRank(Token token) => Is(token, WordUse.Rank);

    /// <summary>What a word tells about the name that it heads; null where it tells nothing.</summary>
    public NameType? Head(Token token) => heads[token.Word];

    /// <summary>The kinds of bodies of which a noun speaks, one bit each: "the company".</summary>
    public ulong BodyNoun(Token token) => bodyNouns[token.Word];

    /// <summary>The kinds of bodies in whose names a word stands: "Inc.".</summary>
    public ulong BodyHead(Token token) => bodyHeads[token.Word];

    /// <summary>What stands before a name and shows that it is a body's or a firm's.</summary>
    public PhraseTable<string> BeforeBody { get; }

    /// <summary>What stands behind one.</summary>
    public PhraseTable<string> BehindBody { get; }

    /// <summary>The kind of a company.</summary>
    public ulong Firm { get; }

    /// <summary>The kinds of parties and alliances.</summary>
    public ulong Party { get; }

    private static Cue[] Cues(Lexicon lexicon)
    {
        var told = new Cue[lexicon.Vocabulary.Count];
        foreach (var row in lexicon["cuewords"].Rows)
        {
            foreach (var word in row.Alternatives(0))
                told[lexicon.Vocabulary.Find(word)] |= row.Choice<Cue>(1);
        }

        return told;
    }

    private void Mark(Vocabulary vocabulary, IEnumerable<string> words, WordUse use)
    {
        foreach (var word in words)
            uses[vocabulary.Find(word)] |= use;
    }
}
