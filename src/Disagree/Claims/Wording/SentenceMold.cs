using Disagree.Lexicons;

namespace Disagree.Claims.Wording;

/// <summary>
/// A number for the words of a sentence without its amounts: "The toll rose to 12." and "The toll rose to at least 15." have one mold, so
/// their amounts, counted from the left, answer the same questions whatever the words are.
/// </summary>
internal static class SentenceMold
{
    private const int FewestWords = 4;
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The mold of the sentence together with which of its amounts is meant; 0 where it has too few words to tell.</summary>
    internal static ulong Of(SentenceView view, int amount)
    {
        var hash = Start;
        var words = 0;
        var next = 0;
        foreach (var token in view.Tokens)
        {
            while (next < view.Quantities.Count && view.Quantities[next].NumberSpan.End <= token.Start)
            {
                next++;
            }

            if (
                token.Tag is Tag.Punctuation
                || (
                    next < view.Quantities.Count
                    && view.Quantities[next].Span.Start <= token.Start
                    && token.Start < view.Quantities[next].NumberSpan.End
                )
            )
            {
                continue;
            }

            words++;
            foreach (var c in token.Of(view.Text))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
            }

            hash = (hash ^ ' ') * Prime;
        }

        return words < FewestWords ? 0 : (hash ^ (ulong)amount) * Prime;
    }
}
