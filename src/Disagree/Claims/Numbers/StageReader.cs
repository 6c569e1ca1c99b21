using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Reads how far a count had come: "partial results", "an exit poll", "with 60 percent of ballots counted", "final figures".
/// </summary>
internal sealed class StageReader(ConceptTable concepts)
{
    private const int Near = 3;
    private const int ReachOfCounting = 6;
    private const decimal Whole = 100;

    /// <summary>All that the words tell of when the number held, beside the day.</summary>
    internal CountMoment Moment(SentenceView view, Clause clause)
    {
        var (stage, counted) = Of(view, clause);
        return new CountMoment(HourReader.Of(view, clause), stage, counted);
    }

    private (CountStage Stage, decimal? Counted) Of(SentenceView view, Clause clause)
    {
        if (Counted(view) is { } share)
        {
            return (share < Whole ? CountStage.Preliminary : CountStage.Final, share);
        }

        for (var i = Math.Max(1, clause.First); i < clause.End; i++)
        {
            if (view.LemmaAt(i) is "projection" || (view.LemmaAt(i) is "poll" && IsWord(view, i - 1, "exit")))
            {
                return (CountStage.Projected, null);
            }

            if (view.IsLemma(i, WordClass.EarlyNumber) && StageOf(view, i) is not CountStage.Untold and var stage)
            {
                return (stage, null);
            }
        }

        return (CountStage.Untold, null);
    }

    // "preliminary figures", "a flash estimate"; not "corrected its first figure", which is another
    private CountStage StageOf(SentenceView view, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - Near); i--)
        {
            if (view.Is(i, WordClass.Unfinished))
            {
                return IsTakenBack(view, i) ? CountStage.Untold : CountStage.Preliminary;
            }

            if (view.Is(i, WordClass.Finished))
            {
                return CountStage.Final;
            }

            if (!(view.IsNoun(i) || view.Tokens[i].Tag is Tag.Adjective))
            {
                break;
            }
        }

        return CountStage.Untold;
    }

    private bool IsTakenBack(SentenceView view, int early)
    {
        for (var i = early - 1; i >= Math.Max(0, early - Near); i--)
        {
            if (view.IsVerb(i))
            {
                return concepts.Action(view.LemmaAt(i)) is "revise" or "rise" or "reduce";
            }
        }

        return false;
    }

    // "with 60 percent of the ballots counted", "after half of the votes had been counted"
    private static decimal? Counted(SentenceView view)
    {
        foreach (var other in view.Quantities)
        {
            if (
                other.Quantity is { Unit.Dimension: Dimension.Ratio } quantity
                && quantity.TryToBase(out var share)
                && (share.Low ?? share.High) is { } counted
                && view.TokenFrom(other.Span.Start) is var first
                && (IsWord(view, first - 1, "with") || IsWord(view, first - 1, "after") || IsWord(view, first - 2, "with"))
                && IsOfBallots(view, view.TokenFrom(other.NumberSpan.End))
            )
            {
                return counted;
            }
        }

        return OfAll(view);
    }

    // "with all polling stations counted"
    private static decimal? OfAll(SentenceView view)
    {
        for (var i = 1; i < view.Tokens.Length; i++)
        {
            if (view.WordAt(i) is "all" && IsWord(view, i - 1, "with") && IsOfBallots(view, i + 1))
            {
                return Whole;
            }
        }

        return null;
    }

    private static bool IsOfBallots(SentenceView view, int from)
    {
        var isOfBallots = false;
        for (var i = from; i < Math.Min(view.Tokens.Length, from + ReachOfCounting + Near); i++)
        {
            isOfBallots |= view.IsLemma(i, WordClass.BallotPart);
            if (isOfBallots && view.Is(i, WordClass.CountedUp))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(SentenceView view, int at, string word) =>
        at >= 0 && view.WordAt(at).Equals(word, StringComparison.OrdinalIgnoreCase);
}
