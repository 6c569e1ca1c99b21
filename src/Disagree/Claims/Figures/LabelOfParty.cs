using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>Reads a share that stands behind a name alone, in a report of an election: "Harbour Party: 40 percent".</summary>
internal static class LabelOfParty
{
    private const int Lead = 600;
    private static readonly string[] Contests = ["election", "runoff", "referendum", "ballot"];

    /// <summary>Whether the share is that of the one named in the vote.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention, int at)
    {
        if (
            mention.Quantity.Unit != Unit.Percent
            || mention.IsDifference
            || at < 2
            || view.WordAt(at - 1) is not ":"
            || view.NameAt(at - 2) is not { Type: NameType.Organization or NameType.Person } name
            || (view.TokenFrom(name.Span.Start) is > 0 and var first && view.Tokens[first - 1].Tag is not Tag.Punctuation)
            || (view.TokenFrom(mention.Span.End) is var end && end < view.Tokens.Length && view.Tokens[end].Tag is not Tag.Punctuation)
        )
        {
            return false;
        }

        var lead = view.Mentions.Document.Article.Text.AsSpan();
        lead = lead[..Math.Min(lead.Length, Lead)];
        foreach (var contest in Contests)
        {
            if (lead.Contains(contest, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
