using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads what somebody has to pay, or pays to settle: "ordered Arvik Mills to pay the town 40 million", "must pay 40 million", "will pay 40
/// million to settle".
/// </summary>
internal sealed class Obligation(FigureTable table)
{
    private const string Penalty = "penalty";
    private const string Settlement = "settlement";
    private const int Reach = 8;
    private const int ReachOfObject = 5;

    /// <summary>The figure; null where the sum is paid freely or not at all.</summary>
    internal Figure? Of(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is not Dimension.Money || Paying(view, view.TokenFrom(mention.Span.Start)) is not (>= 1 and var pay)
            ? null
        : IsSettling(view, view.TokenFrom(mention.Span.End))
        || IsUnderSettlement(view, view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End))
            ? table.Called(Settlement)
        : IsForced(view, pay) ? table.Called(Penalty)
        : null;

    /// <summary>Whether a figure is a sum that is decided on when it is told, though it is still to be paid.</summary>
    internal static bool Is(Figure? figure) => figure?.Name is Penalty or Settlement;

    /// <summary>Who is told to pay: the name before "to pay"; null where none stands there.</summary>
    internal static string? Payer(SentenceView view, int amount) =>
        Paying(view, amount) is > 1 and var pay && view.WordAt(pay - 1) is "to" ? HolderReader.Name(view, pay - 2)?.Canonical : null;

    // "pay" of "pay the town of Arvik 40 million"; -1 where another verb says something of the sum
    private static int Paying(SentenceView view, int amount)
    {
        for (var i = amount - 1; i >= Math.Max(0, amount - ReachOfObject); i--)
        {
            if (view.IsVerb(i))
            {
                return view.LemmaAt(i) is "pay" && view.WordAt(i + 1) is not "back" ? i : -1;
            }

            if (view.Tokens[i].Tag is Tag.Punctuation or Tag.Conjunction)
            {
                break;
            }
        }

        return -1;
    }

    private static bool IsForced(SentenceView view, int pay)
    {
        if (view.WordAt(pay - 1) is "must" || (view.WordAt(pay - 1) is "to" && pay > 1 && view.LemmaAt(pay - 2) is "have"))
        {
            return true;
        }

        for (var i = pay - 1; view.WordAt(pay - 1) is "to" && i >= Math.Max(0, pay - Reach); i--)
        {
            if (view.IsVerb(i))
            {
                return view.IsLemma(i, WordClass.Obliging);
            }
        }

        return false;
    }

    // "40 million to settle the lawsuit", "40 million to end the case"
    private static bool IsSettling(SentenceView view, int end) =>
        end + 1 < view.Tokens.Length
        && view.WordAt(end) is "to" or "in" or "and"
        && (
            view.LemmaAt(end + 1) is "settle" or "settlement"
            || (view.LemmaAt(end + 1) is "resolve" or "end" or "close" && IsOfCase(view, end + 2))
        );

    private static bool IsOfCase(SentenceView view, int from)
    {
        for (var i = from; i < Math.Min(view.Tokens.Length, from + ReachOfObject); i++)
        {
            if (view.IsLemma(i, WordClass.Dispute))
            {
                return true;
            }
        }

        return false;
    }

    // "under the settlement, it will pay 40 million", "will pay 40 million under a settlement"
    private static bool IsUnderSettlement(SentenceView view, int at, int end)
    {
        for (var i = Math.Max(0, at - Reach - Reach); i + 2 < Math.Min(view.Tokens.Length, end + ReachOfObject); i++)
        {
            if (
                (i < at || i >= end)
                && view.WordAt(i) is "under" or "Under"
                && view.Tokens[i + 1].Tag is Tag.Determiner
                && view.LemmaAt(i + 2) is Settlement
            )
            {
                return true;
            }
        }

        return false;
    }
}
