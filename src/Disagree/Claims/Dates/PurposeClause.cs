using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Dates;

/// <summary>
/// Finds what somebody went somewhere, or called, to do on a day: "went to the palace on Sunday to hand in his resignation".
/// </summary>
internal static class PurposeClause
{
    private const int Farthest = 8;

    /// <summary>The clause of the verb behind "to"; null where none follows the time, or the verb before is none of going.</summary>
    internal static Clause? Behind(SentenceView view, TimeMention time, ConceptTable concepts)
    {
        var (from, to) = (view.TokenFrom(time.Span.Start), view.TokenFrom(time.Span.End));
        if (to + 1 >= view.Tokens.Length || view.WordAt(to) is not "to" || !view.IsVerb(to + 1))
        {
            return null;
        }

        for (var i = from - 1; i >= Math.Max(0, from - Farthest); i--)
        {
            if (view.IsVerb(i))
            {
                return concepts.Action(view.LemmaAt(i)) is "visit" || view.IsLemma(i, WordClass.GoingTo)
                    ? Clause.Around(view, to + 1, to + 1, concepts) with
                    {
                        First = to + 1,
                    }
                    : null;
            }
        }

        return null;
    }
}
