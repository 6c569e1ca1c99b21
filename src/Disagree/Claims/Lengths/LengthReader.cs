using Disagree.Claims.Stocks;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Lengths;

/// <summary>
/// Reads what lasted so long where no noun names it: "led the office for 11 years", "11 years in office", "closed for nine days".
/// </summary>
internal sealed class LengthReader(Lexicon lexicon)
{
    private const int Reach = 16;
    private readonly IReadOnlyList<Length> lengths = Length.All(lexicon);

    /// <summary>What lasted so long, and who or what did it; null where no line of the table is told.</summary>
    internal Stock? Of(SentenceView view, QuantityMention mention)
    {
        if (mention.Quantity.Unit.Dimension is not Dimension.Duration || mention.IsDifference || mention.Predicate is { IsNegated: true })
        {
            return null;
        }

        var (start, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        var (first, last) = (Edge(view, start, -1), Edge(view, end - 1, 1));
        foreach (var length in lengths)
        {
            if (IsTold(view, length, first, last, start, end))
            {
                return new(length.Property, Holder(view, mention, first, start), false);
            }
        }

        return null;
    }

    // the clause ends at a mark, and before another verb's subject
    private static int Edge(SentenceView view, int at, int step)
    {
        var left = Reach;
        while (at + step >= 0 && at + step < view.Tokens.Length && view.Tokens[at + step].Tag is not Tag.Punctuation && left-- > 0)
        {
            at += step;
        }

        return at;
    }

    private static bool IsTold(SentenceView view, Length length, int first, int last, int start, int end)
    {
        var verb = length.Verbs.Count == 0 ? end - 1 : -1;
        for (var i = first; i <= last; i++)
        {
            if (i >= start && i < end)
            {
                continue;
            }

            if (length.Others.Contains(view.LemmaAt(i)))
            {
                return false;
            }

            verb =
                verb < 0
                && (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Auxiliary)
                && length.Verbs.Contains(view.LemmaAt(i))
                && Governs(view, i, start, end)
                    ? i
                    : verb;
        }

        return verb >= 0 && (length.Words.Count == 0 || Follows(view, length, verb, last, start, end));
    }

    // "for 11 years", "after 11 years", "took 11 years"; what comes before "when" is of another clause
    private static bool Governs(SentenceView view, int verb, int start, int end)
    {
        if (
            start > 0
            && view.WordAt(start - 1) is not ("for" or "after" or "in" or "within" or "For" or "After")
            && !(verb < start && start - verb <= 3)
            && verb != end
        )
        {
            return false;
        }

        for (var i = Math.Min(verb, end); i < Math.Max(verb, start); i++)
        {
            if (view.WordAt(i) is "when" or "that" or "because" or "while" && i > verb)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Follows(SentenceView view, Length length, int verb, int last, int start, int end)
    {
        for (var i = verb + 1; i <= last; i++)
        {
            foreach (var words in length.Words)
            {
                if ((i < start || i >= end) && Stands(view, words, i))
                {
                    return length.Verbs.Count > 0 || i == end;
                }
            }
        }

        return false;
    }

    private static bool Stands(SentenceView view, string[] words, int at)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (
                at + i >= view.Tokens.Length
                || !(
                    view.WordAt(at + i).Equals(words[i], StringComparison.Ordinal)
                    || string.Equals(view.LemmaAt(at + i), words[i], StringComparison.Ordinal)
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    // the person named in the clause before the length, or right before the clause: "Ida Holm, who led"
    private static StockHolder Holder(SentenceView view, QuantityMention mention, int first, int start)
    {
        for (var i = Math.Max(0, first - 2); i < start; i++)
        {
            if ((view.NameAt(i) ?? view.PronounAt(i)) is { Type: NameType.Person } person)
            {
                return new(person.Canonical, null);
            }
        }

        return
            mention.Subject is { } subject
            && subject.End <= mention.Span.Start
            && view.NameAt(view.TokenFrom(subject.Start)) is { Type: NameType.Person } name
            ? new(name.Canonical, null)
            : StockHolder.Unread;
    }
}
