using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Figures;

/// <summary>
/// Tells figures that words nearby make another figure: the sentence passed from the one that prosecutors sought, what a bridge costs from
/// what it was to cost at first.
/// </summary>
internal sealed class FigureTurns
{
    private const int ReachBefore = 8;
    private const int ReachBehind = 7;
    private readonly ILookup<string, Entry> byFigure;

    internal FigureTurns(Lexicon lexicon, FigureTable figures) =>
        byFigure = lexicon["figureturns"]
            .Rows.Select(r => new Entry(
                Called(figures, r, 0).Name,
                Called(figures, r, 1),
                r.Alternatives(2).ToHashSet(StringComparer.Ordinal),
                r.Alternatives(3).ToHashSet(StringComparer.Ordinal)
            ))
            .ToLookup(e => e.Name, StringComparer.Ordinal);

    /// <summary>The figure that the words make of one; the figure itself where they make none.</summary>
    internal Figure? Of(SentenceView view, QuantityMention mention, Figure? figure)
    {
        if (figure is null)
        {
            return null;
        }

        foreach (var entry in byFigure[figure.Name])
        {
            if (IsBefore(view, mention, entry.Before) || IsBehind(view, mention, entry.Behind))
            {
                return entry.ToldAs;
            }
        }

        return figure;
    }

    private static bool IsBefore(SentenceView view, QuantityMention mention, HashSet<string> words)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        for (var i = at; i >= Math.Max(0, at - ReachBefore) && !Ends(view, i); i--)
        {
            if (words.Contains(view.LemmaAt(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBehind(SentenceView view, QuantityMention mention, HashSet<string> words)
    {
        var end = view.TokenFrom(mention.Span.End);
        for (var i = end; i < Math.Min(view.Tokens.Length, end + ReachBehind) && !Ends(view, i); i++)
        {
            if (words.Contains(view.LemmaAt(i)) && !IsOfVotes(view, i))
            {
                return true;
            }
        }

        return false;
    }

    // "40 percent of votes cast" are those cast for a party, "40 percent of voters cast ballots" tells how many voted
    private static bool IsOfVotes(SentenceView view, int i) => view.WordAt(i) is "cast" && view.LemmaAt(i - 1) is "vote" or "ballot";

    private static bool Ends(SentenceView view, int i) =>
        view.IsInNumber(i) || view.WordAt(i) is "," or ";" or ":" or "but" or "and" or "while" or "from";

    private static Figure Called(FigureTable figures, LexiconRow row, int column) =>
        figures.Called(row[column])
        ?? throw LexiconTable.Error(row.Table, row.Line, $"a figure of figures.tsv in column {column + 1}", row[column]);

    private sealed record Entry(string Name, Figure ToldAs, HashSet<string> Before, HashSet<string> Behind);
}
