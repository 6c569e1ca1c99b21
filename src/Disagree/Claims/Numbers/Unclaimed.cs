using Disagree.Claims.Ages;
using Disagree.Claims.Counts;
using Disagree.Claims.Figures;
using Disagree.Claims.Properties;
using Disagree.Claims.Stocks;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells the amounts that answer no question: those that say when, that belong to the title of a work, or that name a group.
/// </summary>
internal static class Unclaimed
{
    private const int LongestTitle = 10;
    private const int ShortWord = 4;
    private const int MostSpeakers = 12;

    internal static bool Is(SentenceView view, QuantityMention mention, string? property) =>
        PartOfTime.Is(view, mention)
        || AgeOfThen.Is(view, mention)
        || IsPartOfNumber(view, mention)
        || RecordSpan.Is(view, mention)
        || IsOfGroup(view, mention)
        || IsOfWord(view, mention, property)
        || IsSpeaker(view, mention)
        || IsNobodys(view, mention)
        || NoneElsewhere.Is(view, mention)
        || FewerThan.Is(view, mention)
        || NotOne.Is(view, mention)
        || Coupon.Is(view, mention)
        || IsModel(view, mention)
        || NoAmount.Is(view, mention)
        || IsQuarters(view, mention)
        || (mention.Quantity.Unit.Dimension is Dimension.Count && IsInTitle(view, view.TokenFrom(mention.NumberSpan.Start)));

    /// <summary>Whether it is a number alone, in a sentence that no other article has: "nine", "Channel 9".</summary>
    internal static bool IsNothing(SentenceView view, QuantityMention mention, ulong mold, string? property) =>
        mold == 0
        && mention.Counted is null
        && mention.Subject is null
        && property is null
        && !FigureLabel.Tells(view, mention)
        && !FormerReader.IsFormer(view, mention)
        && !CorrectionNotice.PutsRight(view, mention);

    // 000 of "K200,000", where the letters before it are no currency that is known
    private static bool IsPartOfNumber(SentenceView view, QuantityMention mention) =>
        mention.NumberSpan.Start > 1
        && view.Text[mention.NumberSpan.Start - 1] is ',' or '.'
        && char.IsAsciiDigit(view.Text[mention.NumberSpan.Start - 2]);

    // "a tale-of-three": three stands within a word
    private static bool IsOfWord(SentenceView view, QuantityMention mention, string? property)
    {
        var at = view.TokenFrom(mention.NumberSpan.Start);
        return at > 1
            && view.WordAt(at - 1) is "-"
            && view.Tokens[at - 1].End == view.Tokens[at].Start
            && view.WordAt(at - 2) is "of"
            && !string.Equals(property, StockReader.Children, StringComparison.Ordinal);
    }

    // "one expert says", "two officials told", "according to two officials", "said two officials": who speaks, not how many
    private static bool IsSpeaker(SentenceView view, QuantityMention mention)
    {
        if (mention is not { Counted.IsPeople: true, Quantity.Interval: { Low: >= 1 and <= MostSpeakers } interval })
        {
            return false;
        }

        var (before, behind) = (view.TokenFrom(mention.Span.Start) - 1, view.TokenFrom(mention.Span.End));
        return (
                behind < view.Tokens.Length
                && view.IsVerb(behind)
                && (
                    interval.Low == 1
                        ? view.IsLemma(behind, WordClass.Telling)
                        : IsSource(mention)
                            && view.LemmaAt(behind) is "say" or "tell"
                            && !(behind + 1 < view.Tokens.Length && view.WordAt(behind + 1) is "to")
                )
            )
            || (before > 0 && view.WordAt(before) is "to" && view.WordAt(before - 1) is "according" or "According")
            || (
                before > 1
                && view.WordAt(before) is "said"
                && view.WordAt(before - 1) is "," or "\"" or "”"
                && (behind >= view.Tokens.Length || view.Tokens[behind].Tag is Tag.Punctuation)
            );
    }

    // "eight women said" may be what is reported
    private static bool IsSource(QuantityMention mention) => mention.Counted?.Lemma is "official" or "expert" or "witness" or "source";

    // "five new 474 coaches": 474 names the coaches
    private static bool IsModel(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.NumberSpan.Start) - 1;
        while (at > 0 && view.Tokens[at].Tag is Tag.Adjective)
        {
            at--;
        }

        return at >= 0
            && mention is { Quantity.Unit.Dimension: Dimension.Count, Counted.IsPeople: false }
            && at + 1 < view.TokenFrom(mention.NumberSpan.Start)
            && view.Tokens[at].Tag is Tag.NumberWord
            && view.IsInNumber(at, mention);
    }

    // "nobody's house was hurt"
    private static bool IsNobodys(SentenceView view, QuantityMention mention) =>
        mention.Rule is "none"
        && view.TokenFrom(mention.Span.End) is var at
        && at < view.Tokens.Length
        && view.Tokens[at].Tag is Tag.Possessive;

    // "in the past two quarters"
    private static bool IsQuarters(SentenceView view, QuantityMention mention) =>
        mention.Counted?.Lemma is "quarter"
        && view.TokenFrom(mention.Span.Start) is > 0 and var at
        && QuarterOfYear.IsOfTimes(view.WordAt(at - 1));

    // "the top 1 percent"
    private static bool IsOfGroup(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start);
        return mention.Quantity.Unit == Unit.Percent && at > 0 && view.IsLemma(at - 1, WordClass.Extreme);
    }

    // “Seven Lamps of Iron”: within marks, every longer word begins with a capital, and not so in the words outside
    private static bool IsInTitle(SentenceView view, int number)
    {
        var (open, close) = (-1, -1);
        for (var i = 0; i < view.Tokens.Length && close < 0; i++)
        {
            if (!IsMark(view, i))
            {
                continue;
            }

            if (i > number)
            {
                close = i;
            }
            else
            {
                open = open < 0 ? i : -1;
            }
        }

        return open >= 0
            && close >= 0
            && close - open is > 2 and <= LongestTitle
            && AreCapitals(view, open + 1, close)
            && !(AreCapitals(view, 0, open) && AreCapitals(view, close + 1, view.Tokens.Length));
    }

    // of two signs that make one mark the second stands for both
    private static bool IsMark(SentenceView view, int token) =>
        view.WordAt(token) is "\"" or "“" or "”" || (token > 0 && view.WordAt(token) is "'" && view.WordAt(token - 1) is "'");

    private static bool AreCapitals(SentenceView view, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (
                view.Tokens[i].Tag is not (Tag.Number or Tag.Punctuation or Tag.Symbol or Tag.Possessive)
                && view.Tokens[i].Length >= ShortWord
                && !char.IsUpper(view.WordAt(i)[0])
            )
            {
                return false;
            }
        }

        return true;
    }
}
