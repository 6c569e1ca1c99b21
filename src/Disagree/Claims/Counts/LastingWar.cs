using Disagree.Lexicons;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells of what a war or a plague has done over years: "the war, now in its fifth year, has killed"; not "a war reporter", "war crimes".
/// </summary>
internal static class LastingWar
{
    private const int Near = 5;
    private const int Far = 12;

    /// <summary>Whether a sentence counts what it has done so far.</summary>
    internal static bool IsTold(SentenceView view)
    {
        for (var i = 0; i + 1 < view.Tokens.Length; i++)
        {
            if (
                view.Tokens[i].Tag is Tag.Noun
                && view.IsLemma(i, WordClass.LastingHarm)
                && view.Tokens[i + 1].Tag is not (Tag.Noun or Tag.ProperNoun)
                && (IsSince(view, i) || Kills(view, i))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSince(SentenceView view, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - Near); i--)
        {
            if (view.WordAt(i) is "since" or "Since")
            {
                return true;
            }
        }

        return false;
    }

    // "the war that ended years ago | may have cost"
    private static int BehindEnding(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length && view.WordAt(at) is "that" or "which" && view.LemmaAt(at + 1) is "end" or "begin" or "start" or "last"
            ? at + 2
            : at;

    // what the war itself has done
    private static bool Kills(SentenceView view, int noun)
    {
        for (var i = BehindEnding(view, noun + 1); i + 1 < Math.Min(view.Tokens.Length, noun + Far); i++)
        {
            if (view.Tokens[i].Tag is Tag.Auxiliary && view.LemmaAt(i) is "have")
            {
                return view.IsVerb(i + 1) && view.IsLemma(i + 1, WordClass.Costing);
            }

            if (view.IsVerb(i))
            {
                return false;
            }
        }

        return false;
    }
}
