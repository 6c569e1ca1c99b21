using Disagree.Claims.Clauses;

namespace Disagree.Claims.Events;

/// <summary>
/// Finds the clause that a day at the head of a sentence dates where something is put in between: "On Monday, after weeks of rain, the
/// bridge gave way".
/// </summary>
internal static class OpeningDay
{
    private const int FarthestComma = 16;
    private const int LongestOpening = 2;

    /// <summary>The clause behind what is put in; null where the day does not open its sentence, or its own clause has a verb.</summary>
    internal static Clause? Of(SentenceView view, Clause clause, int from, ConceptTable concepts)
    {
        if (from - clause.First > LongestOpening || clause.End + 2 >= view.Tokens.Length || view.WordAt(clause.End) is not ",")
        {
            return null;
        }

        for (var i = clause.First; i < clause.End; i++)
        {
            if (view.IsVerb(i))
            {
                return null;
            }
        }

        for (var i = clause.End + 2; i < Math.Min(view.Tokens.Length - 2, clause.End + FarthestComma); i++)
        {
            if (view.WordAt(i) is "," && !view.IsInTime(i))
            {
                return Clause.Around(view, i + 1, i + 1, concepts) with { First = i + 1 };
            }
        }

        return null;
    }
}
