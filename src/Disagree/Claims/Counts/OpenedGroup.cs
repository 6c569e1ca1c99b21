using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Reads who those are of whom a sentence opens: "Of the 120 dead, 70 were cooks and 11 guards" tells of 70 cooks and of 11 guards who are
/// dead, "Of the dead, 30 were local" of 30.
/// </summary>
internal static class OpenedGroup
{
    private const int Longest = 10;

    /// <summary>What is said of the group, where the words tell no more of some than who they are; else what is said of them.</summary>
    internal static string? Property(
        SentenceView view,
        QuantityMention mention,
        IReadOnlyList<Claim> before,
        string? own,
        PropertyReader properties
    )
    {
        if (
            mention.Quantity.Unit.Dimension is not Dimension.Count
            || view.Tokens.Length < 5
            || view.WordAt(0) is not "Of"
            || !(view.WordAt(1) is "the" or "those" or "these" || view.Is(1, WordClass.Possessive))
            || Comma(view) is not (> 1 and var comma)
            || view.TokenFrom(mention.Span.Start) <= comma
            || !(TellsWho(view, mention) || IsOfList(view, mention, before))
        )
        {
            return own;
        }

        return Said(view, before, comma) ?? properties.OfGroup(view, 2) ?? own;
    }

    private static int Comma(SentenceView view)
    {
        for (var i = 2; i < Math.Min(view.Tokens.Length, Longest); i++)
        {
            if (view.WordAt(i) is ",")
            {
                return i;
            }

            if (view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal)
            {
                return -1;
            }
        }

        return -1;
    }

    // killed of "Of the 120 dead"
    private static string? Said(SentenceView view, IReadOnlyList<Claim> before, int comma)
    {
        for (var i = before.Count - 1; i >= 0 && view.Sentence.Span.Contains(before[i].Span); i--)
        {
            if (
                view.TokenFrom(before[i].Span.End) <= comma
                && before[i]
                    is { IsKnownProperty: true, Stock: null, Derivation: null, Value: NumberValue { Quantity.Unit.Code: "person" } } whole
            )
            {
                return whole.Property;
            }
        }

        return null;
    }

    // "70 were cooks", "70 were local"; not "70 were cooks who fled", "70 were released"
    private static bool TellsWho(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.NumberSpan.End);
        return at + 1 < view.Tokens.Length && view.LemmaAt(at) is "be" && view.Tokens[at].Tag is Tag.Auxiliary && IsWho(view, at + 1);
    }

    private static bool IsWho(SentenceView view, int at)
    {
        var hasNoun = false;
        for (; at < view.Tokens.Length && view.Tokens[at].Tag is not (Tag.Punctuation or Tag.Conjunction); at++)
        {
            if (view.Tokens[at].Tag is not (Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Determiner or Tag.Adverb or Tag.Word))
            {
                return hasNoun && view.Tokens[at].Tag is Tag.Preposition;
            }

            hasNoun |= view.Tokens[at].Tag is Tag.Noun ? view.IsPersonNoun(at) : view.Tokens[at].Tag is Tag.ProperNoun;
        }

        return hasNoun;
    }

    // "and 11 guards"
    private static bool IsOfList(SentenceView view, QuantityMention mention, IReadOnlyList<Claim> before)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        return mention.Counted is { IsPeople: true } counted
            && counted.Span.Start >= mention.NumberSpan.End
            && view.WordAt(at - 1) is "and" or ","
            && (end >= view.Tokens.Length || view.Tokens[end].Tag is Tag.Punctuation or Tag.Conjunction)
            && before is [.., { Mention: QuantityMention last }]
            && view.Sentence.Span.Contains(last.Span)
            && (TellsWho(view, last) || (last.Counted is { IsPeople: true } && before.Count > 1));
    }
}
