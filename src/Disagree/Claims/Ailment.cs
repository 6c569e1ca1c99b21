using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims;

/// <summary>Reads that people were hurt where no verb says so but its object does.</summary>
internal static class Ailment
{
    private const int ObjectReach = 6;

    /// <summary>Injured for "34 troops were diagnosed with brain injuries", "two suffered burns" and "two were taken to a hospital"; null otherwise.</summary>
    internal static string? Of(SentenceView view, Predicate predicate)
    {
        var isTaken = predicate.Role is PredicateRole.Patient && IsCarried(predicate.Lemma);
        if (predicate.IsNegated || (!isTaken && predicate.Lemma is not ("diagnose" or "suffer" or "sustain" or "treat" or "receive" or "evaluate")))
        {
            return null;
        }

        var at = view.TokenFrom(predicate.Span.End);
        for (var i = at; i < Math.Min(view.Tokens.Length, at + ObjectReach) && view.Tokens[i].Tag is not (Tag.Punctuation or Tag.Conjunction); i++)
        {
            if (isTaken ? view.LemmaAt(i) is "hospital" : view.LemmaAt(i) is "injury" or "wound" or "burn" or "concussion" or "trauma" or "fracture")
            {
                return PropertyReader.Injured;
            }
        }

        return null;
    }

    /// <summary>Whether a verb says how somebody is brought to a place: "airlifted", "rushed".</summary>
    internal static bool IsCarried(string lemma) => lemma is "take" or "rush" or "transport" or "airlift" or "fly" or "bring" or "transfer";
}
