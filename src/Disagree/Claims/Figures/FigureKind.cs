using Disagree.Claims.Votes;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Names a figure together with how it is reckoned: an adjusted loss, and a loss that analysts expected, are questions of their own.
/// </summary>
internal static class FigureKind
{
    private const string Expected = ", expected by analysts";
    internal const string Surveyed = ", in surveys";
    private const int Reach = 4;
    private const int ReachBehind = 6;

    /// <summary>The figure's name with how it is reckoned: "lost, adjusted", "revenue, expected by analysts".</summary>
    internal static string Name(SentenceView view, QuantityMention mention, Figure figure, List<Claim> before) =>
        Expectation.IsOfAnalysts(view, mention) ? figure.Name + Expected
        : mention.Quantity.Unit.Dimension is Dimension.Money or Dimension.Rate && IsAdjusted(view, mention) ? figure.Name + ", adjusted"
        : figure.Of is FigureHolder.Named
        && mention.Quantity.Unit.Dimension is Dimension.Ratio or Dimension.Count
        && (IsOfSurvey(view, mention) || VoteSurvey.Is(view, mention, figure, before))
            ? figure.Name + Surveyed
        : figure.Name;

    /// <summary>Whether a property is a figure as surveys give it.</summary>
    internal static bool IsSurveyed(string? property) => property?.EndsWith(Surveyed, StringComparison.Ordinal) is true;

    /// <summary>Whether a property is a figure that analysts expected.</summary>
    internal static bool IsExpected(string? property) => property?.EndsWith(Expected, StringComparison.Ordinal) is true;

    // "an adjusted loss of 4 million", "4 million on an adjusted basis", "adjusted for costs, it lost 4 million", "excluding one-time
    // items"
    private static bool IsAdjusted(SentenceView view, QuantityMention mention)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        for (var i = at - 1; i >= 0 && !view.IsInNumber(i, mention); i--)
        {
            if (
                IsAdjustment(view, i)
                && (
                    at - i <= Reach
                    || i == 0
                    || view.WordAt(i - 1) is "Not" or "," or "an" or "the" or "On" or "on" or "its" or "and" or "while" or ";"
                )
            )
            {
                return true;
            }
        }

        for (
            var i = end;
            i < Math.Min(view.Tokens.Length, end + ReachBehind)
                && !view.IsInNumber(i, mention)
                && view.WordAt(i) is not (";" or "while" or "and" or "but");
            i++
        )
        {
            if (IsAdjustment(view, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAdjustment(SentenceView view, int i) =>
        view.Is(i, WordClass.Adjusted)
        || (view.WordAt(i) is "including" && i > 0 && view.WordAt(i - 1) is "not" or "Not")
        || (view.WordAt(i) is "GAAP" && i > 1 && view.WordAt(i - 1) is "-");

    /// <summary>Whether a survey gives the share: "the last surveys had put the party at 41 percent".</summary>
    internal static bool IsOfSurvey(SentenceView view, QuantityMention mention)
    {
        for (var i = view.TokenFrom(mention.Span.Start) - 1; i >= 0 && view.WordAt(i) is not (";" or "but"); i--)
        {
            if (view.LemmaAt(i) is "survey" or "pollster" || IsPoll(view, i))
            {
                return true;
            }
        }

        return IsToldBySurvey(view, view.TokenFrom(mention.Span.End));
    }

    // "polls give her 41 percent", "surveys that had her on 41 percent", "a poll by Northwind has"; not "in the poll on Sunday"
    private static bool IsPoll(SentenceView view, int i)
    {
        if (view.LemmaAt(i) is not "poll" || i + 1 >= view.Tokens.Length)
        {
            return false;
        }

        var which = view.WordAt(i + 1) is "," ? i + 2 : i + 1;
        return view.WordAt(i) is "polls" or "Polls"
            ? view.IsVerb(i + 1)
                || view.Tokens[i + 1].Tag is Tag.Auxiliary or Tag.Modal
                || (which < view.Tokens.Length && view.WordAt(which) is "which")
                || (i > 0 && view.LemmaAt(i - 1) is "opinion" or "exit")
            : i > 0 && (view.LemmaAt(i - 1) is "opinion" or "exit" or "a" || IsOneOfMany(view, i));
    }

    // "another poll", "a new poll", "the latest poll"
    private static bool IsOneOfMany(SentenceView view, int poll) =>
        view.WordAt(poll - 1) is "another" or "Another" or "latest"
        || (poll > 1 && view.Tokens[poll - 1].Tag is Tag.Adjective or Tag.ProperNoun && view.WordAt(poll - 2) is "a" or "A");

    // "40 percent back the plan, a survey found", "40 percent back the plan, according to a poll"
    private static bool IsToldBySurvey(SentenceView view, int end)
    {
        for (var i = end + 1; i < view.Tokens.Length; i++)
        {
            if (
                view.LemmaAt(i) is "survey" or "poll"
                && (
                    // "41 percent in the polls", "in a poll"
                    (
                        view.WordAt(i - 1) is "the" or "a"
                        && view.WordAt(i - 2) is "in"
                        && (view.WordAt(i) is "polls" || view.WordAt(i - 1) is "a")
                    )
                    || (i + 1 < view.Tokens.Length && view.IsVerb(i + 1) && view.WordAt(i - 1) is "," or "a" or "the" or "new")
                    || (i > 1 && view.WordAt(i - 2) is "to" && view.LemmaAt(i - 3) is "accord" or "according")
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
