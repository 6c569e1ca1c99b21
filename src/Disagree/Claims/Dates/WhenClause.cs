using Disagree.Claims.Clauses;
using Disagree.Mentions;

namespace Disagree.Claims.Dates;

/// <summary>Finds the clause that takes a time up with "when": "lengthened in 2012, when Arvik Lines bought it".</summary>
internal static class WhenClause
{
    /// <summary>The clause behind "when"; null where none follows the time.</summary>
    internal static Clause? Behind(SentenceView view, TimeMention time, ConceptTable concepts)
    {
        var when = view.TokenFrom(time.Span.End);
        when += when < view.Tokens.Length && view.WordAt(when) is "," ? 1 : 0;
        return when + 2 < view.Tokens.Length && view.WordAt(when) is "when"
            ? Clause.Around(view, when + 1, when + 1, concepts) with
            {
                First = when + 1,
            }
            : null;
    }
}
