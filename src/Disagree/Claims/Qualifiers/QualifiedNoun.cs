using Disagree.Lexicons;

namespace Disagree.Claims.Qualifiers;

/// <summary>Reads of what a word before a noun tells one from another: the tower of "the north tower", the match of "the women's first match".</summary>
internal static class QualifiedNoun
{
    private const int Reach = 4;

    /// <summary>The noun; null where none stands behind the word, or where the word belongs to a name: "North Korea".</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="from">Where the word begins.</param>
    /// <param name="until">Where it ends.</param>
    /// <param name="amount">Where the amount begins: "the first 40 patients" are not told from others.</param>
    internal static string? Of(SentenceView view, int from, int until, int amount)
    {
        if (view.NameAt(from) is not null)
        {
            return null;
        }

        // "the north of the town"
        until += until + 1 < view.Tokens.Length && view.WordAt(until) is "of" && view.Tokens[until + 1].Tag is Tag.Determiner ? 2 : 0;
        string? noun = null;
        var last = Math.Min(view.Tokens.Length, until + Reach);
        for (var i = until; i < last && (i < amount || until > amount); i++)
        {
            if (view.IsNoun(i) || (noun is null && IsTakenForVerb(view, i)))
            {
                noun = view.LemmaAt(i);
            }
            else if (
                noun is not null && view.Tokens[i].Tag is not Tag.Possessive
                || !(
                    view.Tokens[i].Tag is Tag.Adjective or Tag.Participle or Tag.Gerund or Tag.Number or Tag.NumberWord or Tag.Possessive
                    || view.Tokens[i].Tag is Tag.ProperNoun or Tag.Noun
                    || view.WordAt(i) is "-"
                )
            )
            {
                break;
            }
        }

        // "for the first time"
        return noun is "time" ? null : noun;
    }

    // "the spot price is", "organic farms number"
    private static bool IsTakenForVerb(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length
        && view.Tokens[at].Tag is Tag.Verb
        && view.Tokens[at + 1].Tag is Tag.Auxiliary or Tag.Modal or Tag.Verb or Tag.PastVerb;
}
