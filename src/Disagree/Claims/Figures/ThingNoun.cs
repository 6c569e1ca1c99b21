using Disagree.Claims.Wording;
using Disagree.Lexicons;

namespace Disagree.Claims.Figures;

/// <summary>
/// Tells the nouns that may name what a figure is of: the bridge of "the cost of the new bridge at Arvik", not the cost nor Arvik.
/// </summary>
internal sealed class ThingNoun(ContentWord words)
{
    /// <summary>Adds the word at a token, cut to its stem, where it may name the thing.</summary>
    internal void Add(SentenceView view, int i, HashSet<string> found)
    {
        if (
            IsNoun(view, i)
            && view.NameAt(i) is null
            && !view.IsInTime(i)
            && !view.IsInMeasure(i)
            && !view.IsInNumber(i)
            && !view.IsPersonNoun(i)
            && !IsOfAmount(view, i)
            && !words.IsCompany(view, i)
            && words.Thing(view, i) is { } word
        )
        {
            found.Add(word);
        }
    }

    // "a hand recount": a noun that looks like a verb
    internal static bool IsNoun(SentenceView view, int i) =>
        view.IsNoun(i)
        || view.Tokens[i].Tag is Tag.Word
        || (view.Tokens[i].Tag is Tag.Verb && i > 0 && view.Tokens[i - 1].Tag is Tag.Determiner or Tag.Adjective);

    /// <summary>Whether a token may stand within the phrase that names the thing.</summary>
    internal static bool IsInPhrase(SentenceView view, int i) =>
        IsNoun(view, i)
        || view.Tokens[i].Tag is Tag.ProperNoun or Tag.Determiner or Tag.Adjective or Tag.Possessive or Tag.Number or Tag.NumberWord
        || view.WordAt(i) is "-" or "its" or "their" or "his" or "her"
        || (view.Tokens[i].Tag is Tag.Gerund or Tag.Participle && i + 1 < view.Tokens.Length && view.IsNoun(i + 1));

    private static bool IsOfAmount(SentenceView view, int i) =>
        view.IsLemma(i, WordClass.AmountNoun)
        ||
        // "the project cost 4 million": what any undertaking is called
        view.IsLemma(i, WordClass.Undertaking);
}
