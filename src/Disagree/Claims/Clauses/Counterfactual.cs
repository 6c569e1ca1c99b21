using Disagree.Lexicons;

namespace Disagree.Claims.Clauses;

/// <summary>Tells what would have come about and did not: "the flaw could have cost 40 lives", "would have earned 4 million euros".</summary>
internal static class Counterfactual
{
    private const int Reach = 10;

    /// <summary>Whether "would have" or "could have" governs the amount that begins at a token.</summary>
    internal static bool Governs(SentenceView view, Clause clause, int amount)
    {
        var verbs = 0;
        for (var i = amount - 1; i > clause.First && amount - i <= Reach && verbs <= 1; i--)
        {
            if (view.Tokens[i].Tag is Tag.Punctuation && view.WordAt(i) is not ("-" or "'" or "\""))
            {
                return false;
            }

            if (view.WordAt(i) is "have")
            {
                return view.WordAt(Before(view, i)) is "would" or "could";
            }

            verbs += view.IsVerb(i) ? 1 : 0;
        }

        return false;
    }

    // "could easily have"
    private static int Before(SentenceView view, int have)
    {
        var at = have - 1;
        while (at > 0 && view.Tokens[at].Tag is Tag.Adverb)
        {
            at--;
        }

        return at;
    }
}
