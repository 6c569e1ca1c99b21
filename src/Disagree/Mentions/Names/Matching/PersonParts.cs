using Disagree.Mentions.Names.Spelling;
using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>The parts that the words of a person's name are: initials, particles, and those that tell.</summary>
internal sealed class PersonParts(WordFactsTable facts)
{
    /// <summary>The parts of written words; those of no letters are left out.</summary>
    public NameWord[] Of(string text, List<WrittenWord> words) =>
        words.SelectMany((w, i) => Words(text, w, i, words.Count)).Where(w => w.Folded.Length > 0).ToArray();

    /// <summary>Where the family name begins: with the particles before the last word, "Omar | al-Haddad".</summary>
    public int FamilyStart(string text, List<WrittenWord> words)
    {
        var start = words.Count - 1;
        while (
            start > 0
            && facts[facts.Fold(words[start - 1].Of(text))].Particle is not null
            && !IsInitial(text, words[start - 1])
            && !IsGiven(text, words[start - 1], start - 1, words.Count)
        )
            start--;
        return start;
    }

    // "J.R." is two initials.
    private IEnumerable<NameWord> Words(string text, WrittenWord written, int at, int count) =>
        written.Of(text).Contains('.')
            ? facts
                .Fold(written.Of(text))
                .Select(letter => new NameWord(letter.ToString(), Sounds.Of(letter.ToString()), 0, [], NamePart.Word))
                .ToArray()
            : [Word(text, written, at, count)];

    private NameWord Word(string text, WrittenWord written, int at, int count)
    {
        var folded = facts.Fold(written.Of(text));
        if (folded.Length == 0)
            return new NameWord("", [], 0, [], NamePart.Soft);
        var known = facts[folded];
        var stem = known.Given.Length > 0 ? null : Patronymic.Stem(folded);
        var sounds = Sounds.Of(stem ?? folded);
        var part = IsParticle(text, written, known, at, count) ? NamePart.Particle : NamePart.Word;
        var given = stem == null ? known.Given : Patronymic.Given(facts, stem);
        var capitals =
            written.Length is 2 or 3
            && !text.AsSpan(written.Start, written.Length).ContainsAnyInRange('a', 'z')
            && text.AsSpan().ContainsAnyInRange('a', 'z');
        return new NameWord(folded, sounds, Sounds.Mask(sounds), given, part, capitals);
    }

    // "al" nearly always; "bin" and "de" unless the word is a given name in a short name, as in "Ben Keller"; never the last word.
    private bool IsParticle(string text, WrittenWord written, WordFacts known, int at, int count)
    {
        if (known.Particle is null or "servant" || at == count - 1 || IsInitial(text, written))
            return false;
        return !IsGiven(text, written, at, count)
            && (known.Particle is "article" || char.IsLower(text[written.Start]) || known.Given.Length == 0 || at > 0 || count > 2);
    }

    // "Ed Keller" begins with a given name, not with an article
    private bool IsGiven(string text, WrittenWord written, int at, int count) =>
        at == 0 && count == 2 && char.IsUpper(text[written.Start]) && facts[facts.Fold(written.Of(text))].Given.Length > 0;

    private static bool IsInitial(string text, WrittenWord word) => word.Length == 1 && char.IsUpper(text[word.Start]);
}
