using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what a number counts that is set of a group named without a word for its number, "put job losses at 40", or that comes before or
/// behind such a word: "40 is the number of homes destroyed", "the number of homes destroyed, 40, was".
/// </summary>
internal sealed class SetNumber(PropertyTable table, LevelWords levels, CounterPhrase phrases, CounterFinder counters)
{
    private const int Reach = 12;

    /// <summary>What is counted; null where the words tell none.</summary>
    internal Counting? Of(SentenceView view, QuantityMention mention)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        return mention.Counted is not null ? null
            : IsOpening(view, at) && end + 1 < view.Tokens.Length && view.LemmaAt(end) is "be"
                ? Told(view, counters.Behind(view, end + 1), mention)
            : at > 2 && end < view.Tokens.Length && view.WordAt(at - 1) is "," && view.WordAt(end) is "," ? Apposed(view, at - 1, mention)
            : at > 2 && view.WordAt(at - 1) is "at" or "to" ? Object(view, at - 1)
            : null;
    }

    private Counting? Told(SentenceView view, int head, QuantityMention mention) =>
        head >= 0 && counters.Told(view, head, mention) is { Property.Length: > 0 } told ? told : null;

    // "The number of homes destroyed, 40, was"
    private Counting? Apposed(SentenceView view, int comma, QuantityMention mention)
    {
        for (var i = comma - 1; i >= Math.Max(0, comma - Reach) && view.Tokens[i].Tag is not (Tag.Punctuation or Tag.Auxiliary); i--)
        {
            if (counters.IsCounter(view, i))
            {
                return phrases.IsAt(view, i) ? Told(view, i, mention) : null;
            }
        }

        return null;
    }

    // "puts homes destroyed at 40", "puts the job losses at 40"
    private Counting? Object(SentenceView view, int at)
    {
        for (var i = at - 2; i >= Math.Max(0, at - Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (levels.Sets(view, i) && view.WordAt(i + 1) is not ("up" or "down" or "out" or "off"))
            {
                return
                    view.WordAt(at) is "at"
                    && phrases.OfLabel(view, i + 1) is { Property.Length: > 0 } told
                    && table.MeasureOf(told.Property) is not null
                    ? told
                    : null;
            }
        }

        return null;
    }

    private static bool IsOpening(SentenceView view, int at) =>
        at == 0 || view.WordAt(at - 1) is "," or ";" or ":" or "that" or "“" or "\"";
}
