using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>Tells what says of which time a number is, between the thing measured and its amount: "a loss [for the third quarter] of $2 million".</summary>
internal static class TimePhrase
{
    private const int MostModifiers = 3;

    /// <summary>The token behind the phrase that begins at a preposition; 0 where none does.</summary>
    internal static int End(in SentenceView s, int preposition)
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

        return at > preposition + 1 && ((ClauseWords.IsTime(s, at) && s.Tag(at) is Tag.Noun) || s.Of(at) is "period" or "half") && s.Tag(at + 1) is not (Tag.Noun or Tag.ProperNoun or Tag.Possessive or Tag.Number) ? at + 1 : 0;
    }
}
