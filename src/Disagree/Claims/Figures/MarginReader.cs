using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>Tells by how many votes or seats somebody leads: "won by 40 votes", "40 votes ahead", "a lead of 40 votes".</summary>
internal static class MarginReader
{
    private const int Reach = 8;

    /// <summary>The name of the figure.</summary>
    internal const string Margin = "margin";

    /// <summary>What is counted where no noun tells it.</summary>
    internal const string Vote = "vote";

    internal static bool Is(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Count
        && !IsScore(view, view.TokenFrom(mention.Span.End))
        && (
            mention.Counted is null
                ? mention.Quantity.Unit.Code is "1" && IsOfLead(view, view.TokenFrom(mention.Span.Start))
                : mention.Counted.Lemma is "vote" or "ballot" or "seat" or "point"
                    && (
                        IsAhead(view, view.TokenFrom(mention.Span.End))
                        || IsBy(view, view.TokenFrom(mention.Span.Start))
                        || IsOfLead(view, view.TokenFrom(mention.Span.Start))
                    )
        );

    // "a margin of 6,020", "her majority in Arvik was 1,204", "the difference between the two was 900 votes"
    private static bool IsOfLead(SentenceView view, int start)
    {
        var at = start - 1;
        if (at < 1 || !(view.WordAt(at) is "of" || view.Is(at, WordClass.FormOfBe)))
        {
            return false;
        }

        for (var i = at - 1; i >= Math.Max(0, at - Reach) && !IsVerb(view, i) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.LemmaAt(i) is "majority" or "margin" or "difference" || IsLead(view, i))
            {
                return true;
            }

            if (view.WordAt(at) is "of")
            {
                return false;
            }
        }

        return false;
    }

    // "the race for the seat was": a noun that is written like a verb
    private static bool IsVerb(SentenceView view, int i) => view.IsVerb(i) && view.LemmaAt(i) is not ("seat" or "lead");

    // "her lead was 40 votes"
    private static bool IsLead(SentenceView view, int i) =>
        i > 0
        && view.WordAt(i) is "lead"
        && (view.Tokens[i - 1].Tag is Tag.Determiner or Tag.Possessive or Tag.Adjective || view.WordAt(i - 1) is "her" or "his" or "their");

    // "passed by 40 votes to 31"
    private static bool IsScore(SentenceView view, int end) =>
        end + 1 < view.Tokens.Length && view.WordAt(end) is "to" && view.Tokens[end + 1].Tag is Tag.Number or Tag.NumberWord;

    // "40 votes ahead of her", "40 votes in front"
    private static bool IsAhead(SentenceView view, int end) =>
        end < view.Tokens.Length
        && (
            view.WordAt(end) is "ahead" or "behind" or "clear" or "apart"
            || (view.WordAt(end) is "in" && end + 1 < view.Tokens.Length && view.WordAt(end + 1) is "front")
        );

    // "a majority of 40 votes", "beat Ana Ruiz by 40 votes"
    private static bool IsBy(SentenceView view, int start)
    {
        var at = start - 1;
        while (at > 0 && (view.Tokens[at].Tag is Tag.Determiner or Tag.Adverb or Tag.Adjective))
        {
            at--;
        }

        if (at < 1 || view.WordAt(at) is not ("by" or "of"))
        {
            return false;
        }

        if (view.WordAt(at) is "of")
        {
            return view.LemmaAt(at - 1) is "lead" or "majority" or "margin" or "advantage";
        }

        for (var i = at - 1; i >= Math.Max(0, at - Reach) && view.WordAt(i) is not ("," or ";" or ":"); i--)
        {
            if (view.IsLemma(i, WordClass.Contending))
            {
                return true;
            }
        }

        return false;
    }
}
