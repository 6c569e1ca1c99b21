using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>
/// Finds the family names of persons whom the document names in full, where a capital alone proved nothing: "Urban said …", a headline.
/// </summary>
internal static class FamilyNames
{
    private const string Rule = "familyName";

    /// <summary>Adds them to the names that were found.</summary>
    public static void Add(Document document, NameLexicon lexicon, List<FoundName> found)
    {
        var families = found
            .Where(f =>
                f is { Type: NameType.Person, IsGuess: false }
                && f.Core < f.Last
                && !lexicon.Titles.TryMatch(document.Tokens[f.Last..(f.Last + 1)], 0, out _, out _)
                && char.IsUpper(document.Words(f.Last, f.Last)[0])
            )
            .Select(f => document.Words(f.Last, f.Last).ToString())
            .Where(w => w.Length > 2)
            .ToHashSet(StringComparer.Ordinal);
        if (families.Count == 0)
            return;
        var lookup = families.GetAlternateLookup<ReadOnlySpan<char>>();
        var taken = new bool[document.Tokens.Length];
        foreach (var name in found)
            taken.AsSpan(name.First, name.Last - name.First + 1).Fill(true);
        foreach (var sentence in document.Sentences.Where(s => s.Kind is not SentenceKind.Furniture))
        {
            var text = document.TextOf(sentence.Part);
            for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            {
                var token = document.Tokens[i];
                if (taken[i] || !char.IsUpper(text[token.Start]) || !lookup.Contains(token.Of(text)) || lexicon.IsCalendar(token))
                    continue;
                var isLast = i + 1 == sentence.FirstToken + sentence.TokenCount;
                if (lexicon.Words[token.Word].Parts != Parts.None && (isLast || !Acts(document.Tokens[i + 1], lexicon)))
                    continue;
                var first =
                    i > sentence.FirstToken
                    && !taken[i - 1]
                    && char.IsUpper(text[document.Tokens[i - 1].Start])
                    && lexicon.Is(document.Tokens[i - 1], WordUse.Particle)
                        ? i - 1
                        : i;
                found.Add(new FoundName(first, first, i, NameType.Person, null, Rule));
            }
        }
    }

    // A common word is a name where a verb follows, or an ending 's.
    private static bool Acts(Token next, NameLexicon lexicon) =>
        next.Tag is Tag.PastVerb or Tag.Auxiliary or Tag.Modal or Tag.Possessive
        || (next.Tag is Tag.Verb or Tag.Participle && lexicon.Is(next, WordUse.Speech));
}
