using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what is said of people who met one of two fates, none of which is said of all of them: "left 900 people dead or missing", "killed
/// or wounded 40".
/// </summary>
internal sealed class EitherFate(PropertyTable table)
{
    private const int Reach = 6;

    /// <summary>The property that holds both; null where no two fates stand beside the amount, or a table holds no name for both.</summary>
    internal string? Of(SentenceView view, QuantityMention mention) =>
        mention is { Quantity.Unit.Dimension: Dimension.Count, Counted: null or { IsPeople: true } }
            ? Behind(view, mention, view.TokenFrom(mention.NumberSpan.End), view.TokenFrom(mention.Span.End))
                ?? Before(view, view.TokenFrom(mention.Span.Start) - 1)
            : null;

    // "9,000 people dead or missing", and "120 dead or missing", where the first word is what is counted
    private string? Behind(SentenceView view, QuantityMention mention, int from, int end)
    {
        for (var i = from; i < Math.Min(view.Tokens.Length - 2, end + Reach) && !view.IsInNumber(i); i++)
        {
            if (view.Tokens[i].Tag is Tag.Punctuation)
            {
                return null;
            }

            if (Fate(view, i) is { } one)
            {
                // "left 40 people dead and injured 90"
                return view.WordAt(i + 1) is "and" && i + 3 < view.Tokens.Length && view.IsInNumber(i + 3, mention)
                    ? null
                    : Both(view, i, one, i <= end);
            }
        }

        return null;
    }

    private string? Before(SentenceView view, int last)
    {
        while (last > 1 && view.Tokens[last].Tag is Tag.Determiner or Tag.Adverb)
        {
            last--;
        }

        return last > 1 && Fate(view, last - 2) is { } one ? Both(view, last - 2, one, isNear: true) : null;
    }

    // "dead or missing"; "the 40 dead and missing" too, but not "40 were killed and injured others"
    private string? Both(SentenceView view, int at, string one, bool isNear) =>
        (view.WordAt(at + 1) is "or" || (isNear && view.WordAt(at + 1) is "and"))
        && Fate(view, at + 2) is { } other
        && !string.Equals(one, other, StringComparison.Ordinal)
            ? table.OfState($"{one} or {other}", Dimension.Count, "person")
            : null;

    private string? Fate(SentenceView view, int at) =>
        (
            view.Tokens[at].Tag is Tag.Adjective or Tag.Participle or Tag.PastVerb or Tag.Gerund or Tag.Noun
                ? table.OfState(view.LemmaAt(at), Dimension.Count, "person")
                    ?? table.OfState(view.WordAt(at).ToString(), Dimension.Count, "person")
                    ?? table.OfDeed(view.LemmaAt(at), Dimension.Count, "person")
                : null
        )
            is { } fate
                and (PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Missing)
            ? fate
            : null;
}
