using Disagree.Claims.Numbers;
using Disagree.Claims.Votes;
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
    private const string Share = "share";
    private const string Salary = "salary";
    private readonly FigureEllipsis ellipses = new(table);
    private readonly CountedFigure counts = new(table);
    private readonly FigureDeed deeds = new(table);
    private readonly Obligation obligations = new(table);
    private readonly FigureBehind behind = new(table);
    private readonly FigureOfMove moves = new(table);
    private readonly FigureBefore before = new(table);
    private readonly FigureAhead ahead = new(table);
    private readonly FigureOfSubject subjects = new(table);
    private readonly FigureRaised raised = new(table);
    private readonly FigureFrame frames = new(table);
    private readonly FigureAsked asked = new(table);

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
    internal Figure? Of(SentenceView view, QuantityMention mention, out bool isMove)
    {
        var told = Told(view, mention, out isMove);
        var figure = turns.Of(view, mention, told);
        // "holds 40 percent of the shares"
        isMove &= told == figure || told is not { Name: SharePrice.Name };
        // a price moved by percents: "the shares were still 4 percent short of it"
        isMove |= figure is { Name: SharePrice.Name } && mention.Quantity.Unit.Dimension is Dimension.Ratio;
        // "sales of 4 million, down from 6 million"
        isMove &= !(IsLevelBefore(view, mention) && mention.Quantity.Unit.Dimension is not Dimension.Ratio);
        return figure is not null && !FigureDoubt.Is(view, mention, figure) ? figure : null;
    }

    /// <summary>
    /// The figure that an amount before it shows, or a report of an election: "The harbour party won 40 percent of the vote, the mill party 31
    /// percent"; null for other amounts.
    /// </summary>
    internal Figure? OfOthers(SentenceView view, QuantityMention mention, List<Claim> before) =>
        FigureOfBefore.Of(view, mention, before)
        ?? (
            VoteShare.Is(view, mention) ? table.Called(VoteShare.Name)
            : VoteTurnout.Is(view, mention) ? table.Called(VoteTurnout.Name)
            : VoteCount.Is(view, mention) ? table.Called(VoteCount.Name)
            : null
        );

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
                    or Dimension.Temperature
                )
            || (dimension is Dimension.Money && FigureWords.IsOfShare(view, mention))
        )
        {
            return null;
        }

        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        if (PerShare.Of(view, mention) is { } whole)
        {
            return PerShare.Result(Of(view, whole, out _)) is { } result ? table.Called(result) : null;
        }

        if (SharePrice.Is(view, mention, at, end))
        {
            return table.OfLemma(SharePrice.Name, Dimension.Money);
        }

        if (
            (
                behind.Of(view, mention, end, dimension)
                ?? before.Of(view, mention, at, dimension)
                ?? ahead.Of(view, mention, at, end, dimension)
                ?? frames.Of(view, mention, at, end, dimension)
                ?? obligations.Of(view, mention)
                ?? phrases.Of(view, mention, isWeak: false)
                ?? deeds.Of(view, at, end, dimension)
            ) is
            { } figure
        )
        {
            // "a share price fall of 4 percent"
            isMove = TakenOff.Is(view, mention) || (figure.Name is SharePrice.Name && dimension is Dimension.Ratio);
            var isOfShare = mention.Quantity.Unit.Singular.EndsWith(Share, StringComparison.Ordinal);
            // "earns 40,000 euros a year", "pays 4 euros a share"
            return figure.Name is PerShare.Loss && !isOfShare ? null
                : figure.Name is PerShare.Profit && !isOfShare
                    ? IsOfLoss(view, at) ? null
                        : table.Called(Salary)
                : figure.Name is Salary && isOfShare ? null
                : figure;
        }

        if ((OfApposition(view, mention, at) ?? moves.Of(view, at, end, dimension) ?? raised.ByShare(view, mention, at)) is { } moved)
        {
            isMove = true;
            return moved;
        }

        if (raised.To(view, mention, at) is { } level)
        {
            return level;
        }

        if (FigureBesideSeats.Is(view, mention, at, end) || LabelOfParty.Is(view, mention, at))
        {
            return table.Called(VoteShare.Name);
        }

        isMove = mention.IsDifference || (dimension is Dimension.Ratio && FigureWords.IsHowFar(view, at, end));
        return subjects.Of(view, mention, at, dimension)
            ?? (
                isMove
                    ? null
                    : ellipses.Of(view, mention, at, end) ?? phrases.Of(view, mention, isWeak: true) ?? asked.Of(view, at, end, dimension)
            );
    }

    // "losses of 4 million euros a day"
    private static bool IsOfLoss(SentenceView view, int at)
    {
        for (var i = at - 1; i >= 0 && !FigureWords.EndsPhrase(view, i); i--)
        {
            if (view.LemmaAt(i) is "loss" or "lose")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLevelBefore(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) is > 1 and var at && view.WordAt(at - 1) is "from" && view.WordAt(at - 2) is "up" or "down";

    private Figure? OfApposition(SentenceView view, QuantityMention mention, int at) =>
        FigureApposed.Of(view, mention, at) is not { } stated ? null
        : Of(view, PerShare.Of(view, stated) ?? stated, out _) is var figure && figure is { Name: SharePrice.Name }
            ? table.OfLemma(SharePrice.Name, Dimension.Ratio)
        : figure;
}
