using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims;

/// <summary>Tells the day of writing that opens a report, "LIMA, March 9 (Reuters) - ", from a day that its sentence speaks of.</summary>
internal static class Dateline
{
    private const int FarthestTime = 8;
    private const int FarthestDash = 6;

    /// <summary>Whether a time expression stands in such an opening: before a dash that stands by itself.</summary>
    internal static bool Holds(SentenceView view, TimeMention time)
    {
        var end = view.TokenFrom(time.Span.End);
        if (end > FarthestTime)
        {
            return false;
        }

        for (var i = end; i < Math.Min(view.Tokens.Length - 1, end + FarthestDash); i++)
        {
            if (view.WordAt(i) is "-" or "–" or "—" or "--" && view.Tokens[i].Start > view.Tokens[i - 1].End && view.Tokens[i + 1].Start > view.Tokens[i].End)
            {
                return true;
            }

            if (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal)
            {
                return false;
            }
        }

        return false;
    }
}
