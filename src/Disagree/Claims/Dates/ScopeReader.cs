using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Dates;

/// <summary>Reads which days a count covers from the time expression that stands by it.</summary>
internal static class ScopeReader
{
    private const int Reach = 6;
    private const int ReachOfNoun = 14;

    /// <summary>
    /// The days; null where no time is said. "After a Sunday shooting" tells of that Sunday and not of the days behind it.
    /// </summary>
    internal static DatePeriod? Of(SentenceView view, TimeMention? time) =>
        time is null || TellsBeginning(view, time) ? null
        : DatesNoun(view, time) ? time.Period
        : time.Scope;

    // "since the strike began on Friday", "since the first miner fell ill in May": all there are
    private static bool TellsBeginning(SentenceView view, TimeMention time)
    {
        var at = view.TokenFrom(time.Span.Start) - 1;
        while (at > 0 && (view.Tokens[at].Tag is Tag.Preposition || view.WordAt(at) is "last" or "late" or "early"))
        {
            at--;
        }

        var hasVerb = false;
        for (var i = at; i >= Math.Max(0, at - Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.WordAt(i) is "since")
            {
                return hasVerb;
            }

            hasVerb |= view.IsVerb(i);
        }

        return false;
    }

    /// <summary>
    /// Whether the time tells when something happened, more roughly than another may: "a 2014 robbery" is not all that happened in 2014.
    /// </summary>
    internal static bool IsRough(SentenceView view, TimeMention? time) =>
        time is { Period: { IsDay: false, IsUnknown: false } } && (DatesNoun(view, time) || DatesOne(view, time));

    // "a fire in Arvik last month that killed nine"; but "raids last month that killed nine" tells of all of them
    private static bool DatesOne(SentenceView view, TimeMention time)
    {
        var behind = view.TokenFrom(time.Span.End);
        if (behind >= view.Tokens.Length || view.WordAt(behind) is not ("that" or "which"))
        {
            return false;
        }

        for (
            var i = view.TokenFrom(time.Span.Start) - 1;
            i > Math.Max(0, behind - ReachOfNoun) && !view.IsVerb(i) && view.Tokens[i].Tag is not Tag.Punctuation;
            i--
        )
        {
            if (
                view.Tokens[i].Tag is Tag.Noun
                && view.Tokens[i - 1].Tag is Tag.Determiner or Tag.Adjective
                && view.WordAt(i).Equals(view.LemmaAt(i), StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the time tells of which day a thing is: "the May 4 fire", "after Friday's fire".</summary>
    internal static bool DatesNoun(SentenceView view, TimeMention time)
    {
        var behind = view.TokenFrom(time.Span.End);
        return behind < view.Tokens.Length
            && (
                (view.Tokens[behind].Tag is Tag.Noun or Tag.Gerund && view.Tokens[behind].Start == time.Span.End + 1)
                || (time.Bearing is TimeBearing.After && IsOfNoun(view, behind))
            );
    }

    // "after Friday's fire", "after Friday's deadly fire"
    private static bool IsOfNoun(SentenceView view, int behind)
    {
        if (view.Tokens[behind].Tag is not Tag.Possessive)
        {
            return false;
        }

        do
        {
            behind++;
        } while (behind < view.Tokens.Length && view.Tokens[behind].Tag is Tag.Adjective or Tag.Participle or Tag.ProperNoun);
        return behind < view.Tokens.Length && view.Tokens[behind].Tag is Tag.Noun or Tag.Gerund;
    }
}
