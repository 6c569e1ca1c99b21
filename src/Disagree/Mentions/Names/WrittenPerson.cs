using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Mentions.Names;

/// <summary>A person's name as a document writes it at one place.</summary>
/// <param name="At">Its first token, titles included.</param>
/// <param name="Words">Its words, without titles and suffixes.</param>
/// <param name="Generation">Whether it is said to be the father's or the son's.</param>
/// <param name="Title">The rank or office before it; "" where none stands there, or only "Mr." or the like.</param>
/// <param name="Nickname">The word in quotation marks within it; "" where none stands there.</param>
/// <param name="IsKin">Whether "his father" or "her son" stands before it.</param>
internal readonly record struct WrittenPerson(int At, string[] Words, Generation Generation, string Title, string Nickname, bool IsKin)
{
    private const int ShortestTitle = 3;

    public static WrittenPerson Of(Document document, NameLexicon lexicon, FoundName name)
    {
        var words = new List<string>();
        var generation = Generation.None;
        var nickname = "";
        for (var i = name.Core; i <= name.Last; i++)
        {
            if (document.Tokens[i].Tag is Tag.Punctuation or Tag.Possessive or Tag.Symbol)
                continue;
            var text = document.Words(i, i);
            if (i > name.Core)
                generation =
                    text is "Jr" ? Generation.Junior
                    : text is "Sr" ? Generation.Senior
                    : generation;
            if (text is "Jr" or "Sr" or "II" or "III" || (text.Length <= 2 && words.Count > 0 && !char.IsUpper(text[0])))
                continue;
            if (
                words.Count > 0
                && i < name.Last
                && document.Words(i - 1, i - 1) is "\"" or "“"
                && document.Words(i + 1, i + 1) is "\"" or "”"
            )
                nickname = text.ToString();
            if (words.Count > 0 && IsJoined(document, lexicon, i))
                words[^1] = $"{words[^1]}-{text}";
            else
                words.Add(text.ToString());
        }

        if (words.Count == 0)
            words.Add(document.Words(name.Core, name.Last).ToString());
        var title = name.Core > name.First ? document.Words(name.First, name.Core - 1) : default;
        return new WrittenPerson(
            name.First,
            [.. words],
            generation,
            title.TrimEnd('.').Length >= ShortestTitle && title is not ("Mrs." or "Miss") ? title.ToString() : "",
            nickname,
            IsBehindKin(document, lexicon, name.First - 1)
        );
    }

    // "Tarlo-| Quarn", which is one name; but not "Al-| Quarn"
    private static bool IsJoined(Document document, NameLexicon lexicon, int at) =>
        at > 1
        && document.Words(at - 1, at - 1) is "-"
        && char.IsUpper(document.Words(at, at)[0])
        && char.IsUpper(document.Words(at - 2, at - 2)[0])
        && !lexicon.Is(document.Tokens[at - 2], WordUse.Particle);

    // "his father, the | Rev. Paul Keller"
    private static bool IsBehindKin(Document document, NameLexicon lexicon, int at)
    {
        while (at >= 0 && document.Words(at, at) is "," or "the")
            at--;
        return at >= 0 && lexicon.Is(document.Tokens[at], Cue.Namesake);
    }

    /// <summary>Whether the given name, or the nickname of either, is the same.</summary>
    public bool HasGivenOf(Entity person) =>
        string.Equals(person.Words[0], Words[0], StringComparison.OrdinalIgnoreCase)
        || string.Equals(person.Nickname, Words[0], StringComparison.OrdinalIgnoreCase)
        || string.Equals(person.Words[0], Nickname, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two names of the same words are those of a father and his son.</summary>
    public bool IsOtherGeneration(Entity person) =>
        Generation != person.Generation
        && (
            IsKin
            || (Generation != Generation.None && person.Generation != Generation.None)
            || (Title.Length > 0 && person.Title.Length > 0 && !string.Equals(Title, person.Title, StringComparison.Ordinal))
        );
}
