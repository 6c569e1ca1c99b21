using Disagree.Lexicons;

namespace Disagree.Claims.Wording;

/// <summary>
/// Reads the words around an amount that show of what it is; what stands beside amounts of any sort shows nothing: "the price rose", "in
/// trading on the Lowick Stock Exchange".
/// </summary>
internal static class TellingWords
{
    private const string Exchange = "exchange";

    /// <summary>The words between two tokens, and before a code unit, each cut to its stem.</summary>
    internal static IReadOnlySet<string> Of(SentenceView view, SentenceWords words, int from, int until, int end)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = from; i < until && view.Tokens[i].Start < end; i++)
        {
            if (
                words.At(i) is { } word
                && !view.IsMove(i)
                && !view.IsLemma(i, WordClass.General)
                && !word.EndsWith(Exchange, StringComparison.Ordinal)
            )
            {
                ContentWords.AddWords(found, word);
            }
        }

        return found;
    }
}
