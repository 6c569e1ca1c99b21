using Disagree.Claims.Counts;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads of which figure a count is the value: "won 40 seats", "took 900 votes against 700 for Ana Ruiz", "The Harbour Party had 40, the
/// Mill Party 31".
/// </summary>
internal sealed class CountedFigure(FigureTable table)
{
    private const string Win = "win";

    /// <summary>The figure; null where nothing counted, nor what was counted before, is one of a figure.</summary>
    internal Figure? Of(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (mention.Counted is not { } counted)
        {
            return OfLabel(view, mention, at) ?? OfNounBefore(view, mention, at);
        }

        // "by 40 votes", "a majority of 40 votes"
        return
            WholeReader.IsWhole(view, mention)
            || FigureWords.IsHyphened(view, mention)
            || (at >= 0 && view.WordAt(at) is "by" or "of")
            || IsOfMotion(view, mention)
            || (mention.Subject is null && HolderReader.Of(view, mention, FigureHolder.Named) is null)
            ? null
            : table.OfCount(counted.Lemma, mention.Predicate?.Lemma)
                ?? (IsOfWinner(view, mention, at) ? table.OfCount(counted.Lemma, Win) : null);
    }

    // "Seats for the Harbour Party: 40"
    private Figure? OfLabel(SentenceView view, QuantityMention mention, int at)
    {
        var end = view.TokenFrom(mention.Span.End);
        return
            at > 1
            && view.WordAt(at) is ":"
            && (end >= view.Tokens.Length || view.Tokens[end].Tag is Tag.Punctuation)
            && view.IsNoun(0)
            && view.WordAt(1) is "for" or "won" or "of"
            && HolderReader.Of(view, mention, FigureHolder.Named) is not null
            ? table.OfCount(view.LemmaAt(0), verb: null)
            : null;
    }

    // "40 votes in favour", "40 votes against": of what is decided, not of who is elected
    private static bool IsOfMotion(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.End) is var end
        && end < view.Tokens.Length
        && (
            (view.WordAt(end) is "in" && end + 1 < view.Tokens.Length && view.WordAt(end + 1) is "favour" or "favor" or "support")
            || (view.WordAt(end) is "against" && (end + 1 >= view.Tokens.Length || view.Tokens[end + 1].Tag is Tag.Punctuation))
        );

    // "40 seats went to the Harbour Party", "the Harbour Party's 40 seats make it the biggest"
    private static bool IsOfWinner(SentenceView view, QuantityMention mention, int at)
    {
        var end = view.TokenFrom(mention.Span.End);
        return end + 1 < view.Tokens.Length
            && (
                (view.WordAt(end) is "went" or "go" or "fell" && view.WordAt(end + 1) is "to")
                || (
                    at > 0
                    && view.Tokens[at].Tag is Tag.Possessive
                    && view.LemmaAt(end) is "make" or "give" or "leave" or "mean"
                    && HolderReader.Name(view, at - 1) is not null
                )
            );
    }

    // 31 of "The Harbour Party won 40 seats and the Mill Party 31"
    private Figure? OfNounBefore(SentenceView view, QuantityMention mention, int at)
    {
        if (
            mention is not { IsDifference: false, Quantity: { Unit.Code: "1", Interval: { IsPoint: true, Low: >= 0 and var low } } }
            || decimal.Truncate(low) != low
            || !IsHad(view, mention, at)
            || HolderReader.Of(view, mention, FigureHolder.Named) is null
        )
        {
            return null;
        }

        var here = view.Mentions.Document.SentenceAt(view.Sentence.Span);
        Figure? found = null;
        foreach (var other in view.Mentions.Quantities)
        {
            if (
                other.Span.Part == mention.Span.Part
                && other.Span.End <= mention.Span.Start
                && other.Counted is { } counted
                && here - view.Mentions.Document.SentenceAt(other.Span) is 0 or 1
            )
            {
                found =
                    table.OfCount(counted.Lemma, verb: null) is { } figure ? figure
                    : other.Quantity.Unit.Dimension is Dimension.Count ? null
                    : found;
            }
        }

        return found;
    }

    // "had 40", "were left with 40", "against 40", "the Mill Party 40"
    private static bool IsHad(SentenceView view, QuantityMention mention, int at)
    {
        var end = view.TokenFrom(mention.Span.End);
        if (
            at < 0
            || (end < view.Tokens.Length && view.Tokens[end].Tag is not (Tag.Punctuation or Tag.Conjunction or Tag.Preposition))
            || (end < view.Tokens.Length && view.WordAt(end) is "of" or "%")
        )
        {
            return false;
        }

        var verb = view.Tokens[at].Tag is Tag.Adverb && at > 0 ? at - 1 : at;
        return view.NameAt(at) is not null
            || view.WordAt(at) is "against" or "with" or "to"
            || (view.IsLemma(verb, WordClass.Polling) && (view.IsVerb(verb) || view.Tokens[verb].Tag is Tag.Auxiliary));
    }
}
