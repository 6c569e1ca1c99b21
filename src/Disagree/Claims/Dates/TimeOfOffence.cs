using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells the time of that for which something was done, where the deed has a time of its own: 2014 in "was jailed in 2016 for a theft in
/// 2014".
/// </summary>
internal static class TimeOfOffence
{
    private const int Reach = 8;

    /// <summary>Whether the time that begins at a token is of a noun behind "for" or "over" that another time stands before.</summary>
    internal static bool Is(SentenceView view, int from)
    {
        var hasNoun = false;
        for (var i = from - 1; i > 0 && from - i <= Reach && !view.IsVerb(i) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (hasNoun && view.WordAt(i) is "for" or "over")
            {
                return view.Times.Exists(t => t.Type is TimeType.Date or TimeType.Time && view.TokenFrom(t.Span.End) == i);
            }

            hasNoun |= view.Tokens[i].Tag is Tag.Noun;
        }

        return false;
    }
}
