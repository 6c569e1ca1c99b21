using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells a year that says how old a thing is, beside which something else is told: "guards at the tower, a landmark from 1832, said".
/// </summary>
internal static class TimeOfApposition
{
    private const int Year = 4;
    private const int Reach = 4;

    /// <summary>Whether a time is such a year.</summary>
    internal static bool Is(SentenceView view, TimeMention time, int token)
    {
        if (
            time.Value.Length != Year
            || token < Reach
            || view.WordAt(token - 1) is not "from"
            || view.Tokens[token - 2].Tag is not Tag.Noun
        )
        {
            return false;
        }

        for (var i = token - 2; i > 0 && view.Tokens[i].Tag is Tag.Noun or Tag.Adjective or Tag.Determiner; i--)
        {
            if (view.WordAt(i) is "a" or "an")
            {
                return view.WordAt(i - 1) is ",";
            }
        }

        return false;
    }
}
