using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Clauses;

namespace Disagree.Mentions.Quantities.Predicates;

/// <summary>
/// Finds what is said of things counted behind a relative clause that tells no deed: "nine men who were armed [were killed]".
/// </summary>
internal static class MainVerb
{
    private const int Farthest = 12;

    /// <summary>
    /// Puts the main verb in the place of the relative clause's, which begins at a token, where that one is denied or tells no deed and
    /// the main verb tells one; always true.
    /// </summary>
    internal static bool IsChosen(in QuantityScene s, int first, ref PredicateReading predicate)
    {
        if (!ClauseWords.IsRelative(s, first - 1) || (!predicate.IsNegated && IsDeed(s, predicate)))
        {
            return true;
        }

        for (var i = predicate.At + 1; i < s.Count && i < first + Farthest && s.Tag(i) is not (Tag.Punctuation or Tag.Conjunction); i++)
        {
            if (PredicateAhead.OpensClause(s, i) && s.Tag(i) is not Tag.To)
            {
                return true;
            }

            if (
                s.Tag(i) is Tag.Auxiliary or Tag.Modal or Tag.PastVerb
                && s.Tag(i - 1) is not (Tag.To or Tag.Auxiliary or Tag.Modal or Tag.Determiner)
                && VerbGroupReader.TryRead(s, i, out var main)
                && IsDeed(s, main)
            )
            {
                predicate = main;
                return true;
            }
        }

        return true;
    }

    private static bool IsDeed(in QuantityScene s, PredicateReading predicate) =>
        s.Entry(predicate.At).Senses.Any(Senses.Event | Senses.State | Senses.Harm);
}
