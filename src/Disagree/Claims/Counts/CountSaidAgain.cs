using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Reads a bare number that somebody else in the sentence sets against a count of people: "the toll is 26; the mayor puts it at 30", "the
/// ministry said 26 had died, but doctors counted 30".
/// </summary>
internal static class CountSaidAgain
{
    /// <summary>The property of the count before; null where the number is not said of the same.</summary>
    internal static string? Property(SentenceView view, QuantityMention mention, IReadOnlyList<Claim> before)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        return
            mention is { Counted: null, IsDifference: false, Quantity: { Unit.Code: "1", Unit.Dimension: Dimension.Count } }
            && at > 2
            && (end >= view.Tokens.Length || view.Tokens[end].Tag is Tag.Punctuation)
            && Verb(view, at - 1) is > 0 and var verb
            && OpensClause(view, verb - 1)
            && before.Count > 0
            && before[^1]
                is { Value: NumberValue { Quantity.Unit: var unit }, Property: "killed" or "injured" or "missing" or "attended" } last
            && unit == Unit.Person
            && last.Sentence == view.Sentence.Span
            ? last.Property
            : null;
    }

    // "said 30", "counted 30", "puts it at 30"; -1 where none stands there
    private static int Verb(SentenceView view, int at) =>
        view.LemmaAt(at) is "say" or "count" && view.IsVerb(at) ? at
        : view.WordAt(at) is "at" && view.WordAt(at - 1) is "it" && view.LemmaAt(at - 2) is "put" ? at - 2
        : -1;

    // the one who says so, and what parts that clause from the one before
    private static bool OpensClause(SentenceView view, int at)
    {
        var last = at;
        while (at > 0 && view.Tokens[at].Tag is Tag.Determiner or Tag.Noun or Tag.ProperNoun or Tag.Adjective)
        {
            at--;
        }

        return at < last && view.WordAt(at) is ";" or "but" or "while" or ",";
    }
}
