using Disagree.Claims.Votes;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Tells where the words right beside an amount show that it is no value of the figure that other words name: "the attack came nine weeks
/// after", "nine more years as mayor", "40 percent of the sum that was asked for".
/// </summary>
internal static class FigureDoubt
{
    private const string Length = "length of the ";
    private const string Sentence = "sentence";
    private const string Price = "price";
    private const int Reach = 6;

    /// <summary>Whether the amount is none of the figure.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention, Figure figure)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        return figure.Name.Contains(Sentence, StringComparison.Ordinal) ? IsTooShort(mention) || IsOfOffice(view, mention, at, end)
            : figure.Name.StartsWith(Length, StringComparison.Ordinal) ? IsBetween(view, end)
            : figure.Name is VoteShare.Name ? IsOfOther(view, end)
            : figure.Name is SharePrice.Name && mention.Quantity.Unit.Dimension is Dimension.Ratio ? !ShareMove.Is(view, mention, at, end)
            : figure.Name is Price && IsPaidTo(view, at) ? true
            : mention.Quantity.Unit.Dimension is Dimension.Money && IsOfSeveral(view, end);
    }

    // "the cooks were paid 4 million euros for the feast"
    private static bool IsPaidTo(SentenceView view, int at) =>
        at > 1 && view.WordAt(at - 1) is "paid" && view.LemmaAt(at - 2) is "be" && view.Tokens[at - 2].Tag is Tag.Auxiliary;

    // nobody is sentenced to hours: "gave evidence for four hours"
    private static bool IsTooShort(QuantityMention mention) => mention.Quantity.Unit.Code is "h" or "min" or "s";

    // "nine more years as mayor", "a second nine-year term", "gave nine years to the force", "nine days' profit"
    private static bool IsOfOffice(SentenceView view, QuantityMention mention, int at, int end) =>
        IsMore(view, at, end)
        || (at > 0 && view.WordAt(at - 1) is "second" or "third" or "final" or "another")
        || (
            end < view.Tokens.Length
            && (
                view.WordAt(end) is "as" or "'" or "’"
                || (
                    view.WordAt(end) is "to"
                    && end + 1 < view.Tokens.Length
                    && view.Tokens[end + 1].Tag is not (Tag.Number or Tag.NumberWord)
                )
                || (mention.Subject is { } subject && subject.End <= mention.Span.Start && IsRule(view, subject.End))
            )
        );

    private static bool IsMore(SentenceView view, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (view.WordAt(i) is "more" or "further")
            {
                return !(i + 1 < end && view.WordAt(i + 1) is "than");
            }
        }

        return false;
    }

    // "the law gives the council nine days"
    private static bool IsRule(SentenceView view, int end) =>
        view.TokenFrom(end) is > 0 and var behind && view.LemmaAt(behind - 1) is "law" or "rule" or "constitution" or "statute";

    // "came nine weeks after", "nine days into"
    private static bool IsBetween(SentenceView view, int end) =>
        end < view.Tokens.Length && view.WordAt(end) is "after" or "before" or "later" or "ago";

    // "4 million euros in dividends, rent and interest" is the sum of several figures
    private static bool IsOfSeveral(SentenceView view, int end)
    {
        var last = end < view.Tokens.Length && view.WordAt(end) is "in" or "of" or "for" ? Noun(view, end + 1) : -1;
        for (var i = last + 1; last >= 0 && i < view.Tokens.Length; i = last + 1)
        {
            var joint =
                view.WordAt(i) is "and" or "or" ? i
                : view.WordAt(i) is "," ? Math.Min(i + 1, view.Tokens.Length - 1)
                : -1;
            var isLast = joint >= 0 && view.WordAt(joint) is "and" or "or";
            var next = joint < 0 ? -1 : Noun(view, isLast ? joint + 1 : i + 1);
            if (next < 0 || isLast)
            {
                return next >= 0
                    && !(
                        next + 1 < view.Tokens.Length && (view.IsVerb(next + 1) || view.Tokens[next + 1].Tag is Tag.Auxiliary or Tag.Modal)
                    );
            }

            last = next;
        }

        return false;
    }

    // the last noun of the phrase that begins at a token; -1 where none does
    private static int Noun(SentenceView view, int at)
    {
        var i = at;
        while (i < view.Tokens.Length && view.Tokens[i].Tag is Tag.Adjective or Tag.Participle or Tag.Determiner)
        {
            i++;
        }

        var last = -1;
        // "rent" looks like a verb
        while (i < view.Tokens.Length && (view.Tokens[i].Tag is Tag.Noun || IsNounOfList(view, i)) && !view.IsInTime(i))
        {
            last = i++;
        }

        return last;
    }

    private static bool IsNounOfList(SentenceView view, int i) =>
        view.Tokens[i].Tag is Tag.Verb
        && (i + 1 >= view.Tokens.Length || view.Tokens[i + 1].Tag is Tag.Punctuation || view.WordAt(i + 1) is "and" or "or");

    // "40 percent of that sum", "three quarters of the polling stations"
    private static bool IsOfOther(SentenceView view, int end)
    {
        if (end >= view.Tokens.Length || view.WordAt(end) is not "of")
        {
            return false;
        }

        var head = -1;
        for (
            var i = end + 1;
            i < Math.Min(view.Tokens.Length, end + Reach) && (FigureWords.IsOfPhrase(view, i) || view.WordAt(i) is "that" or "this");
            i++
        )
        {
            head = view.IsNoun(i) ? i : head;
        }

        return head >= 0 && view.LemmaAt(head) is "sum" or "amount" or "station" or "centre";
    }
}
