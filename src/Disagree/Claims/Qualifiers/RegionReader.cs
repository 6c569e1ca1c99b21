using Disagree.Claims.Figures;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Qualifiers;

/// <summary>
/// Reads of which part of the world a body's figure is: "revenue in China", "U.S. sales", "sales of 40 million in Europe" are not its revenue.
/// </summary>
internal static class RegionReader
{
    internal const string Class = "region";

    /// <summary>The region; null where the figure is of the whole body.</summary>
    internal static Qualifier? Of(SentenceView view, QualifierRoom room, Figure? figure)
    {
        if (figure is not { Of: FigureHolder.Body, Name: "revenue" or "earned" or "lost" or "operating profit" or "operating loss" })
        {
            return null;
        }

        foreach (var name in view.Names)
        {
            var (from, end) = (view.TokenFrom(name.Span.Start), view.TokenFrom(name.Span.End));
            if (
                (name.Type is NameType.Place || name.Rule is "demonym")
                && end < view.Tokens.Length
                && (
                    (from > room.Subject.First && end <= room.Subject.End)
                    || (end <= room.Amount.First && room.Amount.First - end <= 2)
                    || (from == room.Subject.First && room.Subject.End > end)
                )
                && (
                    (from > 0 && view.WordAt(from - 1) is "in" or "from" or "across" or "within")
                    || (IsNounOfFigure(view, end) && view.Tokens[end].Tag is not Tag.Possessive)
                )
            )
            {
                return new Qualifier(Class, name.Canonical, true);
            }
        }

        return null;
    }

    // "U.S. sales", "Chinese net revenue"
    private static bool IsNounOfFigure(SentenceView view, int at)
    {
        at += view.Tokens[at].Tag is Tag.Adjective && at + 1 < view.Tokens.Length ? 1 : 0;
        return view.IsLemma(at, WordClass.Earnings);
    }
}
