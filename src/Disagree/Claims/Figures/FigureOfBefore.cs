using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads a bare share as one of the figure that the amount before it gave of another: "The harbour party won 40 percent of the vote. The
/// mill party came second with 31 percent.", "Revenue was 40 million, above estimates of 38 million"
/// </summary>
internal static class FigureOfBefore
{
    /// <summary>
    /// The figure; null where the share tells of what it is one, or where no such figure stands in this or the sentence before.
    /// </summary>
    internal static Figure? Of(SentenceView view, QuantityMention mention, List<Claim> before)
    {
        if (Expectation.IsOfAnalysts(view, mention))
        {
            return
                before.FindLast(c =>
                    c.Figure is not null
                    && c.Value is NumberValue { Quantity.Unit.Dimension: var dimension }
                    && dimension == mention.Quantity.Unit.Dimension
                )
                    is { } reported
                && IsNear(view, reported)
                ? reported.Figure
                : null;
        }

        // "Arvik Mills settled for 40 million and Holm Foods 31 million"
        if (
            mention is { Quantity.Unit.Dimension: Dimension.Money, IsDifference: false }
            && view.TokenFrom(mention.Span.Start) is > 0 and var at
            && view.NameAt(at - 1) is not null
        )
        {
            return
                before.FindLast(c => c.Figure is not null)
                    is {
                        Figure: { Of: FigureHolder.Named or FigureHolder.Giver } sum,
                        Value: NumberValue { Quantity.Unit.Dimension: Dimension.Money }
                    } told
                && told.Sentence == view.Sentence.Span
                && (sum.Of is FigureHolder.Giver || HolderReader.Name(view, at - 1) is not null)
                ? sum
                : null;
        }

        var end = view.TokenFrom(mention.Span.End);
        return
            mention is { Quantity.Unit.Dimension: Dimension.Ratio, IsDifference: false }
            && !(mention.Counted?.Span.Start > mention.NumberSpan.Start)
            && !(end < view.Tokens.Length && (view.WordAt(end) is "of" || view.IsNoun(end)))
            && !IsRather(view, mention)
            && before.FindLast(c => c.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Ratio })
                is { Figure: { Of: FigureHolder.Named } figure } last
            && IsNear(view, last)
            && HolderReader.Of(view, mention, figure.Of) is not null
            ? figure
            : null;
    }

    // "fell 40 percent", "a 40 percent rise"
    private static bool IsRather(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) is > 0 and var at
        && (view.IsMove(at - 1) || view.Tokens[at - 1].Tag is Tag.Determiner or Tag.Adjective);

    private static bool IsNear(SentenceView view, Claim last) =>
        last.Sentence.Part == view.Sentence.Span.Part
        && view.Mentions.Document.SentenceAt(view.Sentence.Span) - view.Mentions.Document.SentenceAt(last.Sentence) is 0 or 1;
}
