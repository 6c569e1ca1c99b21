using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Finds the words that measure something by the past: "for the first time since 2006", "the worst since May", when it was so before.
/// </summary>
internal static class RecordWords
{
    /// <summary>Whether such a word stands among the tokens from a first one to the time.</summary>
    internal static bool StandBefore(SentenceView view, int first, int time)
    {
        for (var i = time - 1; i >= first; i--)
        {
            // "at least 40 since May" is no record
            if (
                (view.WordAt(i) is "first" or "First" or "most" or "least" || IsSuperlative(view, i))
                && !(i > 0 && view.WordAt(i) is "most" or "least" && view.WordAt(i - 1) is "at" or "At")
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word says by its ending that nothing is more so: "lowest"; also "worst".</summary>
    internal static bool IsSuperlative(SentenceView view, int i) =>
        view.Tokens[i].Tag is Tag.Adjective or Tag.Noun or Tag.Adverb && view.WordAt(i) is [_, _, .., 'e', 's', 't'] or "worst" or "Worst";
}
