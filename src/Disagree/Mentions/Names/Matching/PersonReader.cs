using Disagree.Mentions.Names.Spelling;
using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>
/// Reads the name of a person: takes off titles and descriptions, suffixes, nicknames and what follows a comma, and names the parts of what
/// is left.
/// </summary>
internal sealed class PersonReader(WordFactsTable facts)
{
    private readonly PersonTitles titles = new(facts);
    private readonly PersonParts personParts = new(facts);

    public Name Read(string text)
    {
        var words = WordSplitter.Split(text);
        var nickname = Nickname(text, words);
        var traits = NameTraits.None;
        var suffix = "";
        var comma = words.FindIndex(1 < words.Count ? 1 : 0, w => w.Mark == ',');
        List<WrittenWord>? inverted = null;
        if (comma > 0)
        {
            var after = words[comma..];
            words = words[..comma];
            if (IsSuffix(text, after))
                suffix = Suffix(text, after, ref traits);
            else if (IsGivenPart(text, words, after))
                inverted = after;
        }

        TrimPlace(text, words);
        var title = titles.Take(text, words, ref traits);
        titles.TrimTail(text, words);
        while (
            words.Count > 1
            && facts[facts.Fold(words[^1].Of(text))].Suffix is { } kind
            && (kind is not "degree" || words.Count > 2)
            && !(words.Count == 2 && words[^1].Length == 1)
        )
        {
            suffix = Suffix(text, words[^1..], ref traits);
            words.RemoveAt(words.Count - 1);
        }

        if (inverted != null)
        {
            title += titles.Take(text, inverted, ref traits);
            words = [.. inverted, .. words];
            traits |= NameTraits.Inverted;
        }

        return Parts(text, words, traits, title, suffix, nickname);
    }

    private Name Parts(string text, List<WrittenWord> words, NameTraits traits, string title, string suffix, string nickname)
    {
        var parts = personParts.Of(text, words);
        if (IsCapitalFirst(text, words))
            traits |= NameTraits.Inverted;
        if (words.Count > 0 && facts[facts.Fold(words[0].Of(text))].IsFamilyFirst)
            traits |= NameTraits.FamilyFirst;
        var named = words.Where(w => facts[facts.Fold(w.Of(text))].Particle is not ("article" or "patronymic")).ToList();
        var family = words.Count == 0 ? -1 : personParts.FamilyStart(text, words);
        foreach (var part in parts)
            traits |=
                part.Part == NamePart.Word && parts.Length > 1 && ReferenceEquals(part, parts[0])
                    ? facts[part.Folded].Gender
                    : NameTraits.None;
        return new Name
        {
            Text = text,
            Type = NameType.Person,
            Title = title,
            Suffix = suffix,
            Nickname = nickname,
            Given = family > 0 ? words[0].Of(text).ToString() : "",
            Middle = family > 1 ? Cut(text, words[1..family]) : "",
            Family = family < 0 ? "" : Cut(text, words[family..]),
            Core = string.Join(' ', named.Select(w => w.Of(text).ToString())),
            Words = parts,
            Telling = PersonWords.Of(parts),
            Traits = traits,
        };
    }

    // As written, but for a name turned round.
    private static string Cut(string text, List<WrittenWord> words) =>
        words[^1].End > words[0].Start ? text[words[0].Start..words[^1].End] : string.Join(' ', words.Select(w => w.Of(text).ToString()));

    // "KELLER Ruth": a family name in capitals stands first.
    private static bool IsCapitalFirst(string text, List<WrittenWord> words) =>
        words.Count > 1
        && words[0].Length > 2
        && !words[0].Of(text).ContainsAnyInRange('a', 'z')
        && words[^1].Of(text).ContainsAnyInRange('a', 'z');

    // "Moon of South Korea": a place after "of" is no part of the name.
    private void TrimPlace(string text, List<WrittenWord> words)
    {
        var of = words.FindLastIndex(w => w.Of(text) is "of");
        if (of < 1 || of == words.Count - 1)
            return;
        var rest = words.GetRange(of + 1, words.Count - of - 1).ConvertAll(w => facts.Fold(w.Of(text)));
        if (facts.Place(rest, 0, 4) is { Count: > 0 } place && place.Count == rest.Count)
            words.RemoveRange(of, words.Count - of);
    }

    // A nickname in quotation marks or brackets is taken out of the words.
    private static string Nickname(string text, List<WrittenWord> words)
    {
        var open = words.FindIndex(w => w.Start > 0 && text[w.Start - 1] is '"' or '“' or '(' or '\'' or '‘' && w.Mark is not ',');
        if (open < 0)
            return "";
        var close = words.FindIndex(open, w => w.End < text.Length && text[w.End] is '"' or '”' or ')' or '\'' or '’');
        if (close < 0 || close - open + 1 >= words.Count)
            return "";
        var nickname = text[words[open].Start..words[close].End];
        words.RemoveRange(open, close - open + 1);
        return nickname;
    }

    private bool IsSuffix(string text, List<WrittenWord> after) =>
        after.Count <= 2 && after.TrueForAll(w => facts[facts.Fold(w.Of(text))].Suffix != null);

    private string Suffix(string text, List<WrittenWord> words, ref NameTraits traits)
    {
        foreach (var word in words)
        {
            if (facts.Fold(word.Of(text)) is "jr" or "junior")
                traits |= NameTraits.Junior;
        }

        return text[words[0].Start..words[^1].End];
    }

    // "Keller, Ruth": what follows is a given name, not "the mayor of Oslo" nor "aged 34".
    private bool IsGivenPart(string text, List<WrittenWord> before, List<WrittenWord> after)
    {
        if (before.Count > 4 || after.Count > 5)
            return false;
        foreach (var word in after)
        {
            var folded = facts.Fold(word.Of(text));
            if (folded.Length == 0 || char.IsAsciiDigit(folded[0]))
                return false;
            if (!char.IsUpper(text[word.Start]) && facts[folded].Particle == null && char.IsLower(text[word.Start]))
                return false;
            if (facts[folded].Title is "occupation" or "role" && after.Count > 1)
                return false;
        }

        return true;
    }
}
