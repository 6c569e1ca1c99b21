using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>Tells a day that is said to be the wrong one: "on 26 February, not on 4 March as it had stated".</summary>
internal static class DeniedDay
{
    /// <summary>Notes such a day beside the one before it that is said to be right.</summary>
    internal static void Note(SentenceView view, TimeMention time, List<Claim> claims)
    {
        if (
            claims is [.., { Kind: ClaimKind.Date } right]
            && right.Sentence == view.Sentence.Span
            && Is(view, view.TokenFrom(time.Span.Start))
        )
        {
            claims[^1] = right with { Replaces = new DateValue(time.Period, time.Value, PeriodWords.Of(time.Period)) };
        }
    }

    /// <summary>Whether the time that begins at a token is set aside for another.</summary>
    internal static bool Is(SentenceView view, int from)
    {
        var at = from - 1;
        at -= at > 0 && view.WordAt(at) is "on" or "in" or "at" or "by" or "for" or "until" ? 1 : 0;
        return at > 0
            && (
                view.WordAt(at) is "not"
                || (view.WordAt(at) is "than" && view.WordAt(at - 1) is "rather")
                || (view.WordAt(at) is "of" && view.WordAt(at - 1) is "instead")
            );
    }
}
