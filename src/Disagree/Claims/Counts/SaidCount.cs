using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Reads a number that somebody says and no noun tells of, behind another of people who came: "Thousands marched. The police say 60,000."
/// </summary>
internal static class SaidCount
{
    private const string Attended = "attended";

    /// <summary>What is said of it: the same as of the people before; null where the words are of another kind.</summary>
    internal static string? Property(SentenceView view, QuantityMention mention, IReadOnlyList<Claim> before)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        return
            mention is { Counted: null, Quantity: { Unit.Code: "1", Unit.Dimension: Dimension.Count } }
            && at > 1
            && view.LemmaAt(at - 1) is "say"
            && IsAllThatIsSaid(view, at - 1)
            && end < view.Tokens.Length
            && view.Tokens[end].Tag is Tag.Punctuation
            && before.LastOrDefault(c => c is { Value: NumberValue, Population: not null }) is { Property: Attended } last
            && last.Sentence.Part == view.Sentence.Part
            && IsRightBehind(view, last)
            ? Attended
            : null;
    }

    // not "As for arrests, police say 30", "Last year officials said 30"
    private static bool IsAllThatIsSaid(SentenceView view, int verb)
    {
        for (var i = 0; i < verb; i++)
        {
            if (view.IsInTime(i) || view.Tokens[i].Tag is not (Tag.Determiner or Tag.Noun or Tag.ProperNoun or Tag.Adjective))
            {
                return false;
            }
        }

        return true;
    }

    // a question between them may be about anything
    private static bool IsRightBehind(SentenceView view, Claim claim)
    {
        var document = view.Mentions.Document;
        return document.SentenceAt(claim.Sentence) + 1 == document.SentenceAt(view.Sentence.Span);
    }
}
