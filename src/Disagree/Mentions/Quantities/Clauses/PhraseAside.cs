using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Clauses;

/// <summary>
/// Tells what stands behind the verb of a clause between a phrase and what is said of it: when it was ("a loss [for the third quarter] of
/// $2 million"), and a clause of its own ("for every 9 weeks [you wait]").
/// </summary>
internal static class PhraseAside
{
    private const int MostModifiers = 3;

    /// <summary>The token behind what begins at a token right behind a phrase; 0 where nothing of the kind does.</summary>
    internal static int End(in QuantityScene s, int at, NounSpan last) =>
        !last.HasNoun || last.Until != at ? 0
        : s.Tag(at) is Tag.Preposition ? EndOfTime(s, at)
        : IsContact(s, at) ? at + 2
        : 0;

    private static bool IsContact(in QuantityScene s, int pronoun) =>
        s.Of(pronoun) is "you" or "we" or "they" or "he" or "she" or "I"
        && s.Tag(pronoun + 1) is Tag.PastVerb or Tag.Verb
        && s.Tag(pronoun + 2) is not (Tag.Pronoun or Tag.Number or Tag.NumberWord or Tag.Determiner or Tag.Symbol);

    private static int EndOfTime(in QuantityScene s, int preposition)
    {
        if (s.Of(preposition) is not ("for" or "in" or "during"))
        {
            return 0;
        }

        var at = preposition + 1;
        for (var words = 0; words < MostModifiers && s.Tag(at) is Tag.Determiner or Tag.Adjective or Tag.NumberWord; words++)
        {
            at++;
        }

        return
            at > preposition + 1
            && ((ClauseWords.IsTime(s, at) && s.Tag(at) is Tag.Noun) || s.Of(at) is "period" or "half")
            && s.Tag(at + 1) is not (Tag.Noun or Tag.ProperNoun or Tag.Possessive or Tag.Number)
            ? at + 1
            : 0;
    }
}
