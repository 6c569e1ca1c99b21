using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads of which figure an amount is the value: "a loss of 4 million", "revenue rose to 4 million", "40 percent of the vote", "jailed for
/// nine years".
/// </summary>
internal sealed class FigureReader(FigureTable table, FigurePhraseReader phrases, FigureTurns turns)
{
    private const string Category = "category";
    private const string PerShare = "result per share";
    private const string Share = "share";
    private const string Salary = "salary";
    private const int LongestPhrase = 4;
    private const int ReachOfRelative = 6;
    private const decimal Far = 1000;
    private readonly FigureEllipsis ellipses = new(table);
    private readonly CountedFigure counts = new(table);
    private readonly FigureDeed deeds = new(table);
    private readonly Obligation obligations = new(table);

    /// <summary>A reader of the figures that a lexicon knows.</summary>
    internal static FigureReader Of(Lexicon lexicon)
    {
        var figures = new FigureTable(lexicon);
        return new FigureReader(
            figures,
            new FigurePhraseReader(new FigurePhraseTable(lexicon, figures)),
            new FigureTurns(lexicon, figures)
        );
    }

    /// <summary>The figure; null where the words name none.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="mention">The amount.</param>
    /// <param name="isMove">Whether the amount says how far it moved: "revenue fell 4 percent".</param>
    internal Figure? Of(SentenceView view, QuantityMention mention, out bool isMove) =>
        turns.Of(view, mention, Told(view, mention, out isMove));

    private Figure? Told(SentenceView view, QuantityMention mention, out bool isMove)
    {
        isMove = false;
        var dimension = mention.Quantity.Unit.Dimension;
        if (dimension is Dimension.Count)
        {
            return MarginReader.Is(view, mention)
                ? table.OfWord(MarginReader.Margin, Dimension.Scale)
                : counts.Of(view, mention) ?? phrases.Of(view, mention, isWeak: false);
        }

        if (mention.Quantity.Unit.Code is Category && mention.NumberSpan.Start > mention.Span.Start)
        {
            return table.Called(Category);
        }

        if (
            dimension
                is not (
                    Dimension.Ratio
                    or Dimension.Money
                    or Dimension.Rate
                    or Dimension.Duration
                    or Dimension.Length
                    or Dimension.Speed
                    or Dimension.Mass
                    or Dimension.Volume
                )
            || (dimension is Dimension.Money && FigureWords.IsOfShare(view, mention))
        )
        {
            return null;
        }

        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        if (
            (
                Behind(view, mention, end, dimension)
                ?? Before(view, mention, at, dimension)
                ?? obligations.Of(view, mention)
                ?? phrases.Of(view, mention, isWeak: false)
                ?? deeds.Of(view, at, end, dimension)
            ) is
            { } figure
        )
        {
            // "earns 40,000 euros a year"
            return figure.Name is PerShare && !mention.Quantity.Unit.Singular.EndsWith(Share, StringComparison.Ordinal)
                ? table.Called(Salary)
                : figure;
        }

        if (OfApposition(view, mention, at) is { } moved)
        {
            isMove = true;
            return moved;
        }

        isMove = mention.IsDifference || (dimension is Dimension.Ratio && FigureWords.IsHowFar(view, at, end));
        return OfSubject(view, mention, at, dimension)
            ?? (isMove ? null : ellipses.Of(view, mention, at, end) ?? phrases.Of(view, mention, isWeak: true));
    }

    // "sales of 40 million euros, a drop of 17 percent"
    private Figure? OfApposition(SentenceView view, QuantityMention mention, int at)
    {
        var comma = at - (at > 3 && view.Tokens[at - 3].Tag is Tag.Determiner ? 4 : 5);
        if (
            mention.Quantity.Unit.Dimension is not Dimension.Ratio
            || comma <= 0
            || view.WordAt(at - 1) is not "of"
            || !view.IsMove(at - 2)
            || view.WordAt(comma) is not ","
            || view.Tokens[comma + 1].Tag is not Tag.Determiner
        )
        {
            return null;
        }

        foreach (var other in view.Quantities)
        {
            if (other.Span.End <= view.Tokens[comma].Start && view.TokenFrom(other.Span.End) == comma)
            {
                return Of(view, other, out _);
            }
        }

        return null;
    }

    // "40 percent of the vote", "4 million in sales", "a 4 million euro loss", "an 11-year prison sentence"
    private Figure? Behind(SentenceView view, QuantityMention mention, int end, Dimension dimension)
    {
        var number = view.TokenFrom(mention.NumberSpan.End);
        for (var i = number; i < end; i++)
        {
            if (table.OfNoun(view, i, dimension) is { } counted)
            {
                return counted;
            }
        }

        var first = end;
        if (end < view.Tokens.Length && (view.WordAt(end) is "of" || (view.WordAt(end) is "in" && dimension is not Dimension.Length)))
        {
            first++;
        }
        else if (dimension is Dimension.Length)
        {
            // how deep a quake lies is told in kilometres or miles, and how deep a hole is in less
            return end < view.Tokens.Length && mention.Quantity.Unit.Factor >= Far ? table.OfWord(view.WordAt(end), dimension) : null;
        }
        else if (dimension is Dimension.Ratio && !FigureWords.IsModifier(view, mention))
        {
            return null;
        }

        Figure? found = null;
        for (var i = first; i < Math.Min(view.Tokens.Length, first + LongestPhrase) && FigureWords.IsOfPhrase(view, i); i++)
        {
            if (table.OfPhrase(view, i, dimension) is { } phrase)
            {
                return phrase;
            }

            // "a 4 million euro loss", and "the 4 million euro merger needs approval", whose verb looks like a noun
            found = view.IsNoun(i) || view.Tokens[i].Tag is Tag.Gerund ? table.OfNoun(view, i, dimension) ?? found : found;
            if (view.IsNoun(i) && (i + 1 >= view.Tokens.Length || !view.IsNoun(i + 1)))
            {
                break;
            }
        }

        return found;
    }

    // "a loss of 4 million", "net loss 4 million", "on strike for nine days", "turnout, at 40 percent", "the loan, worth 4 million", "its
    // key rate at 3 percent"
    private Figure? Before(SentenceView view, QuantityMention mention, int at, Dimension dimension)
    {
        if (at < 2 || mention.IsDifference)
        {
            return null;
        }

        var isAside =
            view.WordAt(at - 1) is ","
            && view.TokenFrom(mention.Span.End) is var end
            && end < view.Tokens.Length
            && view.WordAt(end) is ",";
        var head =
            isAside
            || view.WordAt(at - 1) is "of" or "at" or ":" or "to" or "as" or "worth"
            || (dimension is Dimension.Duration && view.WordAt(at - 1) is "for")
                ? at - 2
                : at - 1;
        head =
            head > 0
            && view.LemmaAt(head) is "value" or "estimate" or "price" or "put" or "total" or "exceed" or "average" or "reach"
            && view.IsVerb(head)
                ? head - 1
                : head;
        head = head > 0 && view.WordAt(at - 1) is "at" or "worth" && view.WordAt(head) is "," ? head - 1 : head;
        return head >= 0 && (isAside || view.WordAt(at - 1) is not ",") && !(head == at - 1 && IsReceiver(view, head))
            ? table.OfNoun(view, head, dimension)
            : null;
    }

    // "gave the hospital 4 million"
    private static bool IsReceiver(SentenceView view, int head)
    {
        var first = head;
        while (first > 0 && (view.IsNoun(first) || view.Tokens[first].Tag is Tag.Adjective or Tag.ProperNoun or Tag.Possessive))
        {
            first--;
        }

        return first > 0 && first < head && view.Tokens[first].Tag is Tag.Determiner && view.IsVerb(first - 1);
    }

    // "revenue came in at 4 million", "turnout in the capital was 40 percent"
    private Figure? OfSubject(SentenceView view, QuantityMention mention, int at, Dimension dimension)
    {
        if (
            mention.Subject is not { } subject
            || subject.End > mention.Span.Start
            || !FigureWords.IsSaidOf(view, view.TokenFrom(subject.End), at)
        )
        {
            return OfRelative(view, mention, at, dimension);
        }

        var head = -1;
        for (
            var i = view.TokenFrom(subject.Start);
            i < view.Tokens.Length && view.Tokens[i].Start < subject.End && view.Tokens[i].Tag is not Tag.Preposition;
            i++
        )
        {
            head = view.Tokens[i].Tag is Tag.Adverb or Tag.Punctuation ? head : i;
        }

        // a change in percent is said of figures of money too
        return head < 0
            ? null
            : table.OfNoun(view, head, dimension)
                ?? (mention.IsDifference && dimension is Dimension.Ratio ? table.OfNoun(view, head, Dimension.Money) : null);
    }

    // "the fine, which amounts to 4 million"
    private Figure? OfRelative(SentenceView view, QuantityMention mention, int at, Dimension dimension)
    {
        var which = at - 1;
        while (which > 1 && which > at - ReachOfRelative && view.WordAt(which) is not ("which" or "that"))
        {
            which--;
        }

        var head = which > 1 && view.WordAt(which - 1) is "," ? which - 2 : which - 1;
        return
            which > 1
            && view.WordAt(which) is "which" or "that"
            && view.IsNoun(head)
            && FigureWords.IsSaidOf(view, which + 1, at)
            && !mention.IsDifference
            ? table.OfNoun(view, head, dimension)
            : null;
    }
}
