using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Clauses;

/// <summary>
/// Tells whether an amount is what nobody believes or somebody takes back, "ruled out that nine took part", or what is left open, "would
/// not confirm that 40 had died", "unclear whether 40 had died".
/// </summary>
internal static class Disbelief
{
    private const int Reach = 12;
    private const int Few = 4;

    /// <summary>Whether it is said not to be so.</summary>
    internal static bool Is(SentenceView view, QuantityMention amount)
    {
        var start = view.TokenFrom(amount.Span.Start);
        for (var i = start - 1; i > Math.Max(0, start - Reach) && !IsEdge(view, i); i--)
        {
            if (view.WordAt(i) is "that" && (IsUnbelieved(view, i - 1) || IsTakenBack(view, i - 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is not said whether it is so.</summary>
    internal static bool IsOpen(SentenceView view, QuantityMention amount)
    {
        var start = view.TokenFrom(amount.Span.Start);
        for (var i = start - 1; i >= Math.Max(0, start - Reach) && !IsEdge(view, i); i--)
        {
            if (view.WordAt(i) is "whether" or "Whether")
            {
                return !IsGiven(view, start - 1);
            }

            if (view.IsVerb(i) && view.LemmaAt(i) is "confirm" or "verify")
            {
                return IsWithheld(view, i);
            }
        }

        return false;
    }

    // "whether the 40 dead were sailors" leaves open who they were; not "whether any of the 40 had lived"
    private static bool IsGiven(SentenceView view, int before) =>
        before >= 0
        && view.Tokens[before].Tag is Tag.Determiner or Tag.Possessive or Tag.Pronoun
        && !(before > 1 && view.WordAt(before - 1) is "of" && view.WordAt(before - 2) is "any" or "some" or "all");

    // "would not confirm", "refused to confirm", "nobody could confirm"
    private static bool IsWithheld(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - Few); i--)
        {
            if (
                view.Is(i, WordClass.Negating)
                || view.WordAt(i) is "nobody" or "Nobody" or "unable"
                || (view.WordAt(i) is "one" && i > 0 && view.WordAt(i - 1) is "no" or "No")
                || (view.IsVerb(i) && view.LemmaAt(i) is "refuse" or "decline" or "fail")
            )
            {
                return true;
            }

            if (view.Tokens[i].Tag is not (Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.To))
            {
                return false;
            }
        }

        return false;
    }

    // "nobody believes", "few think"
    private static bool IsUnbelieved(SentenceView view, int verb) =>
        verb > 0
        && view.IsVerb(verb)
        && view.LemmaAt(verb) is "believe" or "think" or "claim" or "say"
        && (
            view.WordAt(verb - 1) is "nobody" or "Nobody"
            || (verb > 1 && view.WordAt(verb - 1) is "one" && view.WordAt(verb - 2) is "no" or "No")
            || (
                view.LemmaAt(verb) is "believe" or "think"
                && (view.Is(verb - 1, WordClass.Negating) || view.WordAt(verb - 1) is "few" or "Few")
            )
        );

    // "ruled out that", "withdrew her claim that"
    private static bool IsTakenBack(SentenceView view, int at)
    {
        at -= at > 0 && view.IsLemma(at, WordClass.Hearsay) ? 1 : 0;
        at -= at > 0 && view.Tokens[at].Tag is Tag.Determiner or Tag.Possessive or Tag.Pronoun ? 1 : 0;
        return at > 0
            && (
                (view.WordAt(at) is "out" && view.IsLemma(at - 1, "rule"))
                || (view.WordAt(at) is "back" && view.IsLemma(at - 1, "take"))
                || (view.IsVerb(at) && view.LemmaAt(at) is "withdraw" or "retract" or "disprove" or "rebut")
            );
    }

    private static bool IsEdge(SentenceView view, int at) =>
        view.Tokens[at].Tag is Tag.Punctuation or Tag.Conjunction || view.WordAt(at) is "after" or "when" or "who" or "in";
}
