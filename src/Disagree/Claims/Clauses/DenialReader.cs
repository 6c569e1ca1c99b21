using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Clauses;

/// <summary>
/// Tells whether an amount is denied by a verb before it: "denied that 40 soldiers were killed", "rejected reports of 40 dead".
/// </summary>
internal static class DenialReader
{
    private const int Reach = 12;

    internal static bool IsDenied(SentenceView view, QuantityMention amount)
    {
        var start = view.TokenFrom(amount.Span.Start);
        for (var i = start - 1; i >= Math.Max(0, start - Reach); i--)
        {
            if (view.WordAt(i) is ";" or "but" or "while" or "and" or "saying" or ",")
            {
                return false;
            }

            if (view.IsVerb(i) && view.LemmaAt(i) is "deny" or "reject" or "refute" or "dismiss")
            {
                return i + 1 < start
                    && !IsRefused(view, amount, i + 1, start)
                    && view.WordAt(i + 1)
                        is "that"
                            or "reports"
                            or "claims"
                            or "allegations"
                            or "accusations"
                            or "any"
                            or "the"
                            or "a"
                            or "as"
                            or "having"
                            or "killing"
                            or "losing";
            }
        }

        return false;
    }

    // "rejected a 5 million euro bid" leaves the bid what it was
    private static bool IsRefused(SentenceView view, QuantityMention amount, int next, int start) =>
        next + 1 == start && view.Tokens[next].Tag is Tag.Determiner && amount.Quantity.Unit.Dimension is not Values.Dimension.Count;
}
