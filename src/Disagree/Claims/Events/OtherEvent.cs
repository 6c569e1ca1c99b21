using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Events;

/// <summary>
/// Tells the event on which a sentence looks back from the one that its article reports: "in a previous attack 40 died", "it came weeks
/// after floods killed 200", "the worst fire in the county's history killed 85".
/// </summary>
internal sealed class OtherEvent(ConceptTable concepts)
{
    private const int Reach = 4;
    private const int ReachOfVerb = 6;

    /// <summary>Whether the amount is of such an event.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="isDated">Whether the words date it to days of which its article reports: "another blast on Thursday" may be news.</param>
    internal bool Is(SentenceView view, QuantityMention amount, bool isDated)
    {
        var (at, end) = (view.TokenFrom(amount.Span.Start), view.TokenFrom(amount.Span.End));
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (
                (view.Is(i, WordClass.EarlierEvent) || (!isDated && view.Is(i, WordClass.AnotherEvent)))
                && HeadBehind(view, i) is { } head
                && (head < at ? DoesIt(view, Opening(view, i), head, at) : i >= end && HoldsIt(view, end, Opening(view, i)))
            )
            {
                return true;
            }

            if (
                EventSaidAgain.IsThatTime(view, i, end)
                || (!isDated && EventSaidAgain.IsThatOf(view, i, at))
                || (view.WordAt(i) is "after" && i < at && IsWeeksAfter(view, i, at))
                || (!isDated && i < at && view.Is(i, WordClass.WorstEvent) && IsOfRecord(view, i, at))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "bomb attack" of "a previous bomb attack"
    private int? HeadBehind(SentenceView view, int at)
    {
        int? head = null;
        for (
            var i = at + 1;
            i < Math.Min(view.Tokens.Length, at + 1 + Reach)
                && (
                    view.Tokens[i].Tag is Tag.Noun or Tag.Adjective or Tag.ProperNoun or Tag.Gerund or Tag.Participle
                    || (i == at + 1 && at > 0 && view.Tokens[at - 1].Tag is Tag.Determiner && IsEvent(view, i))
                );
            i++
        )
        {
            head = i;
        }

        return head is { } last && IsEvent(view, last) ? last : null;
    }

    // "shooting" is a verb to its lemma
    private bool IsEvent(SentenceView view, int at) =>
        concepts.IsEvent(view.LemmaAt(at))
        || (view.WordAt(at).EndsWith("ing", StringComparison.Ordinal) && concepts.IsEvent(view.WordAt(at).ToString()));

    // where the words for the event begin: at their article
    private static int Opening(SentenceView view, int at)
    {
        while (at > 0 && view.Tokens[at - 1].Tag is Tag.Determiner or Tag.Adjective)
        {
            at--;
        }

        return at;
    }

    // "another attack in the town killed 40", "in an earlier attack, 40 were killed"; not "survivors of another attack killed 40"
    private static bool DoesIt(SentenceView view, int first, int head, int amount)
    {
        var isSetting =
            first > 0
            && view.WordAt(first - 1) is "in" or "In" or "during" or "During"
            && (first == 1 || view.Tokens[first - 2].Tag is Tag.Punctuation or Tag.Conjunction || view.WordAt(first - 2) is "that");
        if (
            !isSetting
            && first > 0
            && view.Tokens[first - 1].Tag is Tag.Preposition
            && view.WordAt(first - 1) is not ("after" or "since" or "as" or "when" or "before")
        )
        {
            return false;
        }

        var (hasVerb, commas) = (false, 0);
        for (var i = head + 1; i < amount; i++)
        {
            if (view.Tokens[i].Tag is Tag.Punctuation)
            {
                if (!isSetting || view.WordAt(i) is not "," || ++commas > 1)
                {
                    return false;
                }
            }
            else if (OpensOther(view.WordAt(i)))
            {
                return false;
            }

            hasVerb |= view.IsVerb(i) || view.Tokens[i].Tag is Tag.Auxiliary;
        }

        return isSetting || hasVerb;
    }

    // "40 were killed in another attack"; not "40 were killed a week after another attack"
    private static bool HoldsIt(SentenceView view, int end, int first)
    {
        for (var i = end; i < first; i++)
        {
            if (view.Tokens[i].Tag is Tag.Punctuation || OpensOther(view.WordAt(i)) || view.WordAt(i) is "and" or "following")
            {
                return false;
            }
        }

        return first > end && view.WordAt(first - 1) is "in" or "at" or "during" or "by" or "from" or "of";
    }

    private static bool OpensOther(ReadOnlySpan<char> word) =>
        word is "after" or "before" or "when" or "as" or "while" or "where" or "until" or "since" or "but" or "who" or "because";

    // "it came weeks after floods killed 200"; "weeks after the flood killed 200" looks back on the one reported
    private bool IsWeeksAfter(SentenceView view, int after, int amount)
    {
        if (after < 2 || !view.IsLemma(after - 1, WordClass.Stretch))
        {
            return false;
        }

        if (view.WordAt(after + 1) is "the" or "that" or "this" or "it")
        {
            return YearsAfter.Is(view, after, amount) || LaterDeed.Is(view, after, amount);
        }

        var (comes, hasEvent, hasVerb) = (false, false, false);
        for (var i = after - 2; i >= Math.Max(0, after - ReachOfVerb); i--)
        {
            comes |= view.LemmaAt(i) is "come" or "occur" or "happen";
        }

        for (var i = after + 1; i < amount; i++)
        {
            if (view.Tokens[i].Tag is Tag.Punctuation)
            {
                return false;
            }

            hasEvent |= IsEvent(view, i);
            hasVerb |= view.IsVerb(i);
        }

        return comes && hasEvent && hasVerb;
    }

    // "the worst fire in the county's history killed 85", but not "has killed 85"
    private bool IsOfRecord(SentenceView view, int worst, int amount)
    {
        var (hasEvent, isRecord) = (false, false);
        for (var i = worst + 1; i < amount; i++)
        {
            if (view.Tokens[i].Tag is Tag.Punctuation or Tag.Auxiliary or Tag.Modal || OpensOther(view.WordAt(i)))
            {
                return false;
            }

            hasEvent |= IsEvent(view, i);
            isRecord |= view.WordAt(i) is "history" or "record" or "ever";
        }

        return hasEvent && isRecord;
    }
}
