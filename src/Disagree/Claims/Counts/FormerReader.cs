using Disagree.Claims.Figures;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells the value before a change from the one that holds: "up from the 9 reported earlier", "not 15, as first reported", "initially said
/// nine".
/// </summary>
internal static class FormerReader
{
    private const int Reach = 4;

    /// <summary>Whether the words say that a later number has taken its place.</summary>
    internal static bool IsFormer(SentenceView view, QuantityMention amount)
    {
        if (PerShare.Of(view, amount) is { } whole)
        {
            return IsFormer(view, whole);
        }

        if (amount.IsFormer || CorrectionNotice.TakesBack(view, amount) || StaleReader.Is(view, amount))
        {
            return true;
        }

        var start = view.TokenFrom(amount.Span.Start);
        var at = start - 1;
        while (at >= 0 && view.Tokens[at].Tag is Tag.Determiner)
        {
            at--;
        }

        return at >= 0
            && (
                IsOvertaken(view, at)
                || (view.WordAt(at) is "not" && view.WordAt(start) is not ("only" or "just" or "merely") && IsBeforeBut(view, amount))
                || IsOfEarlierCount(view, at)
                || IsFirstSaid(view, amount, start)
            );
    }

    // "not 12 people but 14"
    private static bool IsBeforeBut(SentenceView view, QuantityMention amount)
    {
        var but = view.TokenFrom(amount.Span.End);
        but += but < view.Tokens.Length && view.WordAt(but) is "," ? 1 : 0;
        but = BehindAside(view, but);
        return but < view.Tokens.Length
            && view.WordAt(but) is "but"
            && view.Quantities.Any(q =>
                q.Quantity.Unit.Dimension == amount.Quantity.Unit.Dimension && view.TokenFrom(q.Span.Start) == but + 1
            );
    }

    // "not 12, as he had said on Friday, | but 14"
    private static int BehindAside(SentenceView view, int at)
    {
        if (at >= view.Tokens.Length || view.WordAt(at) is not "as")
        {
            return at;
        }

        for (var i = at + 1; i + 1 < view.Tokens.Length && view.WordAt(i) is not ";"; i++)
        {
            if (view.WordAt(i) is "," && view.WordAt(i + 1) is "but")
            {
                return i + 1;
            }
        }

        return at;
    }

    // "up from", "down from", "instead of", "rather than", "not", "and not"
    private static bool IsOvertaken(SentenceView view, int at) =>
        at > 0
        && view.WordAt(at) switch
        {
            "from" => view.WordAt(at - 1) is "up" or "down",
            "of" => view.WordAt(at - 1) is "instead",
            "than" => view.WordAt(at - 1) is "rather",
            "not" => view.WordAt(at - 1) is "," or "and",
            _ => false,
        };

    // "an earlier count of", "the initial estimate was"
    private static bool IsOfEarlierCount(SentenceView view, int at) =>
        at > 1
        && (view.WordAt(at) is "of" || view.Tokens[at].Tag is Tag.Auxiliary)
        && view.IsLemma(at - 1, WordClass.Tally)
        && view.Is(at - 2, WordClass.Preliminary);

    // "initially said that nine", "first put the toll at nine", "earlier reports said nine"
    private static bool IsFirstSaid(SentenceView view, QuantityMention amount, int start)
    {
        for (var i = start - 1; i > Math.Max(0, start - Reach - Reach); i--)
        {
            if (view.IsVerb(i) && (view.IsLemma(i, WordClass.Counting) || (view.LemmaAt(i) is "speak" && view.WordAt(i + 1) is "of")))
            {
                return IsSaidAtFirst(view, i)
                    || IsAtFirst(view.WordAt(0))
                    || (HasHad(view, i) && (IsDated(view, start) || IsTurned(view, amount)))
                    || (i > 1 && view.LemmaAt(i - 1) is "report" or "count" or "estimate" && view.Is(i - 2, WordClass.Preliminary));
            }
        }

        return false;
    }

    // "had said", "had only said"
    private static bool HasHad(SentenceView view, int verb)
    {
        var i = verb - 1;
        while (i > 0 && view.Tokens[i].Tag is Tag.Adverb)
        {
            i--;
        }

        return i >= 0 && view.WordAt(i) is "had";
    }

    // "a day earlier, the navy had said nine", "had earlier said nine"; not "had said nine were hurt on Friday"
    private static bool IsDated(SentenceView view, int start)
    {
        for (var i = 0; i < start; i++)
        {
            if (view.IsInTime(i) || view.WordAt(i) is "earlier" or "Earlier" or "before" or "Before" || IsAtFirst(view.WordAt(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "had said nine but now says 14"
    private static bool IsTurned(SentenceView view, QuantityMention amount)
    {
        var next = view.Quantities.Find(q =>
            q.Span.Start >= amount.Span.End && q.Quantity.Unit.Dimension == amount.Quantity.Unit.Dimension
        );
        var end = next is null ? 0 : view.TokenFrom(next.Span.Start);
        for (var i = view.TokenFrom(amount.Span.End); i < end; i++)
        {
            if (view.WordAt(i) is "but" or "later" || view.Is(i, WordClass.ForNow))
            {
                return true;
            }
        }

        return false;
    }

    // "initially said", "was at first said", "initially were reported"
    private static bool IsSaidAtFirst(SentenceView view, int verb)
    {
        var i = verb - 1;
        while (i > 0 && !IsAtFirst(view.WordAt(i)) && view.Tokens[i].Tag is Tag.Auxiliary or Tag.Adverb)
        {
            i--;
        }

        return IsAtFirst(view.WordAt(i));
    }

    private static bool IsAtFirst(ReadOnlySpan<char> word) =>
        word.Equals("initially", StringComparison.OrdinalIgnoreCase)
        || word.Equals("originally", StringComparison.OrdinalIgnoreCase)
        || word is "previously" or "first";
}
