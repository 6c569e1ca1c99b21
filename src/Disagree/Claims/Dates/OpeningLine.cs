using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells the line that opens a report, "LOWICK, Dec 6 (Reuters) -": where and when it was written, and nothing of what it tells.
/// </summary>
internal static class OpeningLine
{
    private const int Longest = 16;

    /// <summary>Whether a time stands in such a line.</summary>
    internal static bool Holds(SentenceView view, TimeMention time)
    {
        var tokens = view.Tokens;
        var behind = view.TokenFrom(time.Span.End);
        if (behind >= Longest)
        {
            return false;
        }

        var isBracketed = false;
        for (var i = 0; i < Math.Min(Longest, tokens.Length - 1); i++)
        {
            var word = view.WordAt(i);
            if (i > 0 && word is "-" or "–" or "—" or "--" && tokens[i - 1].End < tokens[i].Start)
            {
                return i >= behind && (isBracketed || view.IsInTime(i - 1));
            }

            isBracketed |= word is "(" or "/";
            if (
                !isBracketed
                && !view.IsInTime(i)
                && view.NameAt(i) is null
                && tokens[i].Tag is not (Tag.Punctuation or Tag.ProperNoun or Tag.Number)
            )
            {
                return false;
            }
        }

        return false;
    }
}
