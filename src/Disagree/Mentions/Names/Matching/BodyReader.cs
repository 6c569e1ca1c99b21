using Disagree.Mentions.Names.Spelling;
using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>
/// Reads the name of an organisation, a place or anything else that is no person: takes off articles, legal forms, descriptions and what
/// follows a comma.
/// </summary>
internal sealed class BodyReader(WordFactsTable facts)
{
    // A longer word in capitals may just be shouted.
    private const int LongestPlainAcronym = 4;
    private readonly BodyDescriptions descriptions = new(facts);
    private readonly LegalForms forms = new(facts);
    private readonly BodyParts bodyParts = new(facts);

    public Name Read(string text, NameType type)
    {
        var words = WordSplitter.Split(text);
        var acronym = Bracket(text, words);
        var hasArticle = words.Count > 1 && words[0].Of(text) is "the" or "The" or "a" or "an";
        if (hasArticle)
            words.RemoveAt(0);
        descriptions.CutComma(text, words, type);
        descriptions.Cut(text, words);
        var folded = words.ConvertAll(w => w.Of(text) is "&" ? "and" : facts.Fold(w.Of(text)));
        if (type != NameType.Place)
            forms.Drop(folded, words);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (folded[i].Length > 0)
                continue;
            folded.RemoveAt(i);
            words.RemoveAt(i);
        }

        var isAcronym = words.Count == 1 && BodyDescriptions.IsCapitals(words[0].Of(text));
        var known = Known(folded, isAcronym, acronym);
        var front = facts.Place(folded, 0, 3);
        if (front.Count == folded.Count || (type == NameType.Place && !IsFacility(folded, front.Count)))
            front = default;
        if (known == 0 && front.Entity != 0)
            known = KnownBehind(folded, words, text, front);
        var parts = bodyParts.Of(folded, front, type);
        return new Name
        {
            Text = text,
            Type = type,
            Core = string.Join(' ', words.Select(w => w.Of(text).ToString())),
            Words = parts,
            Traits =
                (isAcronym ? NameTraits.Acronym : NameTraits.None)
                | (IsVowelless(folded) ? NameTraits.Vowelless : NameTraits.None)
                | (hasArticle ? NameTraits.Titled : NameTraits.None)
                | (IsTeam(parts) ? NameTraits.Team : NameTraits.None),
            Known = known,
            Initials = new string([.. parts.Where(p => p.Part != NamePart.Soft).Select(p => p.Folded[0])]),
            Acronym = acronym,
            Members = known == 0 && type != NameType.Place ? Members(text, type) : [],
            InFull = isAcronym && type != NameType.Place ? InFull(known, text, type) : null,
            Whole = [.. parts.Where(p => !IsFunction(p)).SelectMany(p => p.Sounds)],
            Bare = [.. parts.Where(p => p.Part is NamePart.Word or NamePart.Apart or NamePart.Modifier).SelectMany(p => p.Sounds)],
        };
    }

    // "International Monetary Fund" for "IMF"
    private Name? InFull(int known, string text, NameType type) =>
        known != 0 && facts.FullName(known) is var full && !string.Equals(full, text, StringComparison.Ordinal) ? Read(full, type) : null;

    // "Northwind Motors and Harbour Lines" may be two bodies named together.
    private Name[] Members(string text, NameType type)
    {
        var and = text.IndexOf(" and ", StringComparison.Ordinal);
        if (and <= 0 || and + 5 >= text.Length || !char.IsUpper(text[and + 5]))
            return [];
        return [Read(text[..and], type), Read(text[(and + 5)..], type)];
    }

    // "Seren Hawks": a place and one plural that is no kind of a body, as "Times" is.
    private bool IsTeam(NameWord[] parts) =>
        parts is [{ Part: NamePart.Modifier }, { Part: NamePart.Word or NamePart.Apart, Families.Length: 0 } last]
        && last.Folded.Length > 3
        && last.Folded[^1] == 's'
        && !facts.IsHead(last.Folded);

    private static bool IsFunction(NameWord word) => word.Folded is "the" or "of" or "and" or "for" or "in";

    private int Known(List<string> folded, bool isAcronym, string acronym)
    {
        var joined = string.Join(' ', folded);
        var known = facts.Known(isAcronym ? joined.ToUpperInvariant() : joined);
        if (known == 0 && folded.Count == 1 && (!isAcronym || joined.Length > LongestPlainAcronym))
            known = facts.Known(joined);
        return known != 0 || acronym.Length == 0 ? known : facts.Known(acronym.ToUpperInvariant());
    }

    // "the British Relief Corps" is the Relief Corps where that is known and British.
    private int KnownBehind(List<string> folded, List<WrittenWord> words, string text, (int Entity, int Count) front)
    {
        var isAcronym = folded.Count == front.Count + 1 && BodyDescriptions.IsCapitals(words[^1].Of(text));
        var behind = Known(folded.GetRange(front.Count, folded.Count - front.Count), isAcronym, "");
        return behind != 0 && (facts.BeginsWith(behind, front.Entity) || facts.IsWorldKnown(behind, isAcronym)) ? behind : 0;
    }

    private bool IsFacility(List<string> folded, int from) =>
        from > 0 && from < folded.Count - 1 && facts[folded[^1]].Part is NamePart.Generic or NamePart.Terrain;

    // An acronym in brackets is kept apart; other words in brackets are dropped.
    private string Bracket(string text, List<WrittenWord> words)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0)
            return "";
        var close = text.IndexOf(')', open);
        if (close < 0)
            close = text.Length;
        var inside = words.FindAll(w => w.Start > open && w.End <= close);
        if (inside.Count == 0 || inside.Count == words.Count)
            return "";
        words.RemoveAll(w => w.Start > open && w.End <= close);
        return inside.Count == 1 && !words.Exists(w => w.Start > close) && BodyDescriptions.IsCapitals(inside[0].Of(text))
            ? facts.Fold(inside[0].Of(text))
            : "";
    }

    private static bool IsVowelless(List<string> folded)
    {
        int letters = 0,
            vowels = 0;
        foreach (var word in folded)
        {
            letters += word.Length;
            foreach (var c in word)
                vowels += c is 'a' or 'e' or 'i' or 'o' or 'u' ? 1 : 0;
        }

        return letters > 3 && vowels * 6 <= letters;
    }
}
