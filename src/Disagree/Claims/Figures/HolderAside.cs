using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads whose a figure is where an insertion parts the name from its verb: "Ana Ruiz, who talked, got nine years", "whose owner, Ana Ruiz,
/// was given nine years".
/// </summary>
internal static class HolderAside
{
    private const int Reach = 8;
    private const int ReachOfAside = 14;

    /// <summary>The person in canonical form; null where no insertion stands before the verb that says the amount.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="amount">The first token of the amount.</param>
    internal static string? Of(SentenceView view, int amount)
    {
        var comma = Verb(view, amount) - 1;
        if (comma < 1 || view.WordAt(comma) is not ",")
        {
            return null;
        }

        // "Ana Ruiz, the mother of Ida Holm, got"
        for (var i = comma - 1; i > Math.Max(0, comma - ReachOfAside); i--)
        {
            if (view.WordAt(i) is ",")
            {
                return Person(view, i - 1) ?? Person(view, comma - 1);
            }
        }

        return null;
    }

    // the first word of the verb: will of "will serve", got of "got off with"; 0 where the clause has none
    private static int Verb(SentenceView view, int amount)
    {
        for (var i = amount - 1; i > Math.Max(0, amount - Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.IsVerb(i))
            {
                while (i > 0 && view.Tokens[i - 1].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb)
                {
                    i--;
                }

                return i;
            }
        }

        return 0;
    }

    private static string? Person(SentenceView view, int token) =>
        token >= 0 && view.NameAt(token) is { Type: NameType.Person } name ? name.Canonical : null;
}
