using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Counts;

/// <summary>Tells whether counts stand in one list right behind the whole that they divide: "22 dead: 12 clerks and 10 guests".</summary>
internal static class DividedList
{
    /// <summary>Whether the words from the whole on open such a list at the part: "22 were killed, " but not "22 people as ".</summary>
    internal static bool Opens(SentenceView view, int whole, QuantityMention part)
    {
        var at = view.TokenFrom(part.Span.Start) - 1;
        if (at < whole || !(view.WordAt(at) is "including" or "namely" || IsOpener(view, at)))
        {
            return false;
        }

        if (at > whole && view.WordAt(at - 1) is ",")
        {
            at--;
        }

        // "22 people died; 12 clerks", "22 people and a guard, 12 clerks"
        for (var i = whole; i < at; i++)
        {
            // "22 died, according to the ministry – 12 clerks"
            if (view.WordAt(i) is "," && view.WordAt(i + 1) is "according" && view.WordAt(at) is not ",")
            {
                continue;
            }

            if (view.Tokens[i].Tag is Tag.Punctuation or Tag.Conjunction || IsOpener(view, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether nothing but the noun of the one, a comma and "and" stand between two parts.</summary>
    internal static bool Joins(SentenceView view, QuantityMention one, QuantityMention next)
    {
        var isJoined = false;
        for (var i = view.TokenFrom(one.NumberSpan.End); i < view.TokenFrom(next.Span.Start); i++)
        {
            var isLink = view.WordAt(i) is "," or "and";
            if (!isLink && (isJoined || !IsOfNoun(view, i)))
            {
                return false;
            }

            isJoined |= isLink;
        }

        return isJoined;
    }

    /// <summary>Whether nothing is said of the last part by itself: not "12 clerks and 10 guests watched".</summary>
    internal static bool Ends(SentenceView view, QuantityMention last)
    {
        for (var i = view.TokenFrom(last.Span.End); i < view.Tokens.Length; i++)
        {
            if (view.Tokens[i].Tag is Tag.Punctuation || view.WordAt(i) is "who" or "whom" or "whose")
            {
                return true;
            }

            if (view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal || view.IsVerb(i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOpener(SentenceView view, int at) => view.WordAt(at) is ":" or "," or "(" or "–" or "—" or "-" or "--";

    private static bool IsOfNoun(SentenceView view, int at) => view.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun or Tag.Adjective;
}
