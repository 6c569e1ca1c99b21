using Disagree.Lexicons;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells times of a clause about something beside an amount: "nine months for thefts to which he pleaded guilty in May".
/// </summary>
internal static class TimeOfRelative
{
    /// <summary>Whether a preposition with "which" or "whom", and a verb behind it, stand between the amount and the time.</summary>
    internal static bool Is(SentenceView view, int time, int amount)
    {
        for (var i = amount + 2; i + 1 < time; i++)
        {
            if (view.Tokens[i].Tag is Tag.Punctuation)
            {
                return false;
            }

            if (view.WordAt(i) is "which" or "whom" && view.Tokens[i - 1].Tag is Tag.Preposition or Tag.To)
            {
                return HasVerb(view, i + 1, time);
            }
        }

        return false;
    }

    private static bool HasVerb(SentenceView view, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (view.IsVerb(i))
            {
                return true;
            }
        }

        return false;
    }
}
