using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads which property the noun before a verb states of the amount behind it: "containment is at 75 percent", "the toll of the storm rose
/// from 46 to 51".
/// </summary>
internal sealed class SubjectNoun(PropertyTable table, LevelWords levels)
{
    private const int Reach = 8;

    /// <summary>
    /// The property; null where the noun states none, and for counts that have not moved, of which the noun counted tells.
    /// </summary>
    internal string? Of(SentenceView view, QuantityMention mention)
    {
        var isMoved = mention.After is not null || (mention.Quantity.Trend is not Trend.None && !mention.IsDifference);
        if (mention.Quantity.Unit.Dimension is Dimension.Count && !isMoved && !IsTotal(view, mention))
        {
            return null;
        }

        var start = view.TokenFrom(mention.Span.Start);
        var at = start - 1;
        // "the total cost was put at": a noun of the subject that is written like a verb
        var head = mention.Subject?.End ?? -1;
        while (
            at > 0
            && view.Tokens[at].End != head
            && (view.Tokens[at].Tag is Tag.Auxiliary or Tag.Adverb || view.WordAt(at) is ":" or "at" or "to" || view.IsVerb(at))
        )
        {
            at--;
        }

        for (
            ;
            at >= Math.Max(0, start - Reach)
                && (view.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun or Tag.Word || view.Tokens[at].End == head);
            at = BeforePhrase(view, at)
        )
        {
            if (levels.IsCounter(view, at) && view.LemmaAt(at) is not "total")
            {
                // "the count was raised to 12": no count of an indictment
                continue;
            }

            if (
                (
                    (at > 0 ? table.OfNoun($"{view.WordAt(at - 1)} {view.LemmaAt(at)}", mention.Quantity.Unit.Dimension) : null)
                    ?? table.OfNoun(view.LemmaAt(at), mention.Quantity.Unit.Dimension)
                ) is
                { } property
            )
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a verb tells how many there are of what the noun before it names: "arrests total 40", "redundancies reached 90".
    /// </summary>
    internal static bool IsTotal(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start);
        at -= at > 0 && (at == view.Tokens.Length || !view.IsVerb(at)) ? 1 : 0;
        at -= at > 0 && view.WordAt(at) is "at" or "to" ? 1 : 0;
        return at > 0 && mention.Counted is null && view.IsLemma(at, WordClass.Totalling);
    }

    // "toll" of "the toll of the storm"; -1 where no phrase ends there
    private static int BeforePhrase(SentenceView view, int at)
    {
        while (at > 0 && view.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun or Tag.Word or Tag.Adjective or Tag.Determiner)
        {
            at--;
        }

        return view.WordAt(at) is "of" or "in" or "from" or "at" ? at - 1 : -1;
    }
}
