using Disagree.Claims.Figures;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells amounts that somebody wants, and that nobody says to be so: "demanded the release of nine sailors", "seeks 9
/// million in loans".
/// </summary>
internal static class SoughtAmount
{
    private const int Reach = 7;
    private const string Loan = "loan";

    /// <summary>Whether the amount is such.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention, string? property, Figure? figure)
    {
        var at = view.TokenFrom(mention.Span.Start);
        return (mention.Quantity.Unit.Dimension is Dimension.Count && property is not null && figure is null && IsDeedSought(view, at))
            || (figure is { Name: Loan } && IsSumSought(view, at));
    }

    private static bool IsSeeking(string lemma) => lemma is "seek" or "demand" or "call" or "ask";

    // "demand [the release of] nine", "a call for the release of nine"
    private static bool IsDeedSought(SentenceView view, int at)
    {
        if (at < 3 || view.WordAt(at - 1) is not "of" || view.Tokens[at - 2].Tag is not Tag.Noun)
        {
            return false;
        }

        for (var i = at - 3; i >= 0 && i > at - Reach; i--)
        {
            if (IsSeeking(view.LemmaAt(i)))
            {
                return view.IsVerb(i) || view.WordAt(i + 1) is "for";
            }

            if (
                view.Tokens[i].Tag is not (Tag.Determiner or Tag.Adjective or Tag.Preposition or Tag.Possessive)
                || view.WordAt(i) is "with" or "after" or "before" or "despite"
            )
            {
                return false;
            }
        }

        return false;
    }

    // "seeks 9 million in loans", "is asking for 9 million in loans"
    private static bool IsSumSought(SentenceView view, int at)
    {
        var verb = at > 1 && view.WordAt(at - 1) is "for" ? at - 2 : at - 1;
        return verb > 0 && IsSeeking(view.LemmaAt(verb)) && view.IsVerb(verb);
    }
}
