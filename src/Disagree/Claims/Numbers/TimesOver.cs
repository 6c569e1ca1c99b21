using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells how many times as much a thing is, which is of two amounts and counts nothing: "nine times as many", "nine times the old price",
/// but not "rang nine times".
/// </summary>
internal static class TimesOver
{
    private const int Reach = 5;

    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.End);
        return at > 0
            && at < view.Tokens.Length
            && view.WordAt(at - 1) is "times"
            && (
                view.WordAt(at) is "as" or "more" or "less" or "fewer" or "what" or "that"
                || (
                    view.Tokens[at].Tag is Tag.Adjective or Tag.Adverb
                    && view.WordAt(at).EndsWith("er", StringComparison.Ordinal)
                    && IsThan(view, at)
                )
                || IsOfAmount(view, at)
            );
    }

    // "nine times bigger than", "nine times likelier to"
    private static bool IsThan(SentenceView view, int at) =>
        at + 1 >= view.Tokens.Length || view.WordAt(at + 1) is "than" or "to" or "in" or "for" or "." or ",";

    // "nine times the average wage", "nine times its size"; but "rang nine times the next day"
    private static bool IsOfAmount(SentenceView view, int at)
    {
        if (view.WordAt(at) is not ("the" or "its") && !view.Is(at, WordClass.Possessive))
        {
            return false;
        }

        for (var i = at + 1; i < Math.Min(view.Tokens.Length, at + Reach); i++)
        {
            if (view.IsLemma(i, WordClass.Stretch) || view.Is(i, WordClass.DayWord) || view.IsInTime(i))
            {
                return false;
            }

            if (view.Tokens[i].Tag is Tag.Noun)
            {
                return true;
            }
        }

        return false;
    }
}
