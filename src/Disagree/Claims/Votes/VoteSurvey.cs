using Disagree.Claims.Figures;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Votes;

/// <summary>
/// Reads the share of the vote beside one of a survey as one of the same survey: "A poll has Ana Ruiz on 41 percent. Paul Marlow is at 38
/// percent." What somebody took or won is none.
/// </summary>
internal static class VoteSurvey
{
    /// <summary>Whether the share before it was one of a survey.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention, Figure figure, List<Claim> before) =>
        figure is { Name: VoteShare.Name }
        && before.FindLast(c => c.Figure == figure) is { } last
        && FigureKind.IsSurveyed(last.Property)
        && last.Sentence.Part == view.Sentence.Span.Part
        && view.Mentions.Document.SentenceAt(view.Sentence.Span) - view.Mentions.Document.SentenceAt(last.Sentence) is 0 or 1
        && !IsOfPast(view, mention, last);

    private static bool IsOfPast(SentenceView view, QuantityMention mention, Claim last)
    {
        for (var i = view.TokenFrom(mention.Span.Start) - 1; i >= 0; i--)
        {
            if (last.Span.End > view.Tokens[i].Start && last.Sentence == view.Sentence.Span)
            {
                return false;
            }

            if (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Auxiliary)
            {
                return view.Tokens[i].Tag is Tag.PastVerb or Tag.Participle || view.WordAt(i) is "had" or "was" or "were";
            }
        }

        return false;
    }
}
