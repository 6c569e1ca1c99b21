using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>Reads that people were hurt where no verb says so but its object does.</summary>
internal sealed class Ailment(HarmTable harms)
{
    private const int ObjectReach = 6;

    private static bool IsBeforeTo(SentenceView view, Predicate predicate) =>
        view.TokenFrom(predicate.Span.End) is var next && next < view.Tokens.Length && view.WordAt(next) is "to";

    /// <summary>
    /// Injured for "34 troops were diagnosed with brain injuries", "two suffered burns" and "two were taken to a hospital"; null otherwise.
    /// </summary>
    internal string? Of(SentenceView view, Predicate predicate)
    {
        // "the four people transported to a hospital"
        var isTaken =
            (predicate.Role is PredicateRole.Patient && harms.Is(predicate.Lemma, Harm.Carry | Harm.Hurry))
            || (harms.Is(predicate.Lemma, Harm.Carry) && IsBeforeTo(view, predicate));
        if (predicate.IsNegated || (!isTaken && !harms.Is(predicate.Lemma, Harm.Suffer | Harm.Treat)))
        {
            return null;
        }

        var at = view.TokenFrom(predicate.Span.End);
        for (
            var i = at;
            i < Math.Min(view.Tokens.Length, at + ObjectReach) && view.Tokens[i].Tag is not (Tag.Punctuation or Tag.Conjunction);
            i++
        )
        {
            if (harms.IsAt(view, i, isTaken ? Harm.Hospital : Harm.Wound))
            {
                return PropertyReader.Injured;
            }
        }

        return null;
    }
}
