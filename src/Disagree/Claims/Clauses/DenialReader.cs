using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Clauses;

/// <summary>
/// Tells whether an amount is denied by a verb before it: "denied that 40 soldiers were killed", "rejected reports of 40 dead".
/// </summary>
internal static class DenialReader
{
    private const int Reach = 12;
    private const int Far = 24;

    internal static bool IsDenied(SentenceView view, QuantityMention amount)
    {
        var start = view.TokenFrom(amount.Span.Start);
        if (IsUntrue(view, start))
        {
            return true;
        }

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
                    && (IsClause(view, i + 1, start) || view.Is(i + 1, WordClass.Denied));
            }
        }

        return false;
    }

    // "denied it would cut 40 jobs", "denied Keller had stolen 5 million euros": whoever it is, and a verb of his own
    private static bool IsClause(SentenceView view, int next, int start)
    {
        if (view.Tokens[next].Tag is not Tag.Pronoun && view.NameAt(next) is null)
        {
            return false;
        }

        for (var i = next + 1; i < start; i++)
        {
            if (view.Tokens[i].Tag is Tag.Modal or Tag.Auxiliary || (view.IsVerb(i) && Events.GoverningVerb.IsFinite(view, i)))
            {
                return true;
            }
        }

        return false;
    }

    // "it is not true that 40 died", "the claim that 40 died is false"
    private static bool IsUntrue(SentenceView view, int start)
    {
        for (var that = start - 1; that >= Math.Max(0, start - Reach); that--)
        {
            if (view.Tokens[that].Tag is Tag.Punctuation || view.WordAt(that) is "but" or "and")
            {
                return false;
            }

            if (view.WordAt(that) is not "that" || that == 0)
            {
                continue;
            }

            return IsNotTrue(view, that - 1) || (view.IsLemma(that - 1, WordClass.Hearsay) && IsCalledFalse(view, start));
        }

        return false;
    }

    // "not true", "untrue", "false"
    private static bool IsNotTrue(SentenceView view, int at) =>
        view.WordAt(at) is "untrue" or "false" or "wrong" or "incorrect"
        || (at > 0 && view.WordAt(at) is "true" or "correct" or "so" && view.Is(at - 1, WordClass.Negating));

    private static bool IsCalledFalse(SentenceView view, int start)
    {
        for (var i = start; i + 1 < Math.Min(view.Tokens.Length, start + Far); i++)
        {
            if (view.WordAt(i) is "," or ";" or "but")
            {
                return false;
            }

            if (
                view.Tokens[i].Tag is Tag.Auxiliary
                && view.LemmaAt(i) is "be"
                && IsNotTrue(view, view.WordAt(i + 1) is "not" ? i + 2 : i + 1)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "rejected a 5 million euro bid" leaves the bid what it was
    private static bool IsRefused(SentenceView view, QuantityMention amount, int next, int start) =>
        next + 1 == start && view.Tokens[next].Tag is Tag.Determiner && amount.Quantity.Unit.Dimension is not Values.Dimension.Count;
}
