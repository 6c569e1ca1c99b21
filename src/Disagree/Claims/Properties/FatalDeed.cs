using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>Reads that a deed was fatal from the words beside its verb.</summary>
internal static class FatalDeed
{
    /// <summary>
    /// Killed where a word behind the amount alone says so: "nine were shot, one fatally", "one of them fatally", "three men slain"; null
    /// otherwise.
    /// </summary>
    internal static string? Alone(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.End);
        return
            (at < view.Tokens.Length && view.WordAt(at) is "fatally" or "slain")
            || (at + 2 < view.Tokens.Length && view.WordAt(at) is "of" && view.WordAt(at + 2) is "fatally")
            ? PropertyReader.Killed
            : null;
    }

    /// <summary>
    /// Killed where what was done came to that: "shot dead", "stabbed to death", "fatally shot", "shot and killed"; null otherwise.
    /// </summary>
    internal static string? Of(SentenceView view, Predicate predicate)
    {
        if (predicate.IsNegated || (predicate.Role is PredicateRole.Agent && predicate.Lemma is not ("die" or "find")))
        {
            return null;
        }

        var at = view.TokenFrom(predicate.Span.Start);
        var tokens = view.Tokens;
        if (predicate.Lemma is "find" && at + 1 < tokens.Length && view.LemmaAt(at + 1) is "shoot" or "stab" or "slay")
        {
            at++;
        }

        var isFatal =
            (at > 0 && view.WordAt(at - 1) is "fatally" or "Fatally")
            || (at + 1 < tokens.Length && view.WordAt(at + 1) is "dead" or "fatally")
            || (
                at + 2 < tokens.Length
                && (
                    (view.WordAt(at + 1) is "to" && view.WordAt(at + 2) is "death")
                    || (view.WordAt(at + 1) is "and" or "," && view.LemmaAt(at + 2) is "kill")
                )
            );
        return isFatal ? PropertyReader.Killed : null;
    }
}
