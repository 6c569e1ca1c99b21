using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what a figure of a list counts where no colon stands right behind its label: "Jobs lost – 480", "Injured 16", "Homes destroyed so
/// far: 40", and where the figure comes first: "16: people hurt in the crush".
/// </summary>
internal sealed class LooseLabel(PropertyTable table, CounterPhrase phrases)
{
    private const int Longest = 8;
    private const int LongestNote = 6;

    /// <summary>What is counted; null where no such label tells it.</summary>
    internal Counting? Of(SentenceView view, QuantityMention mention)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        return mention.Counted is not null ? null
            : OpensAt(view, at) && end < view.Tokens.Length && IsMark(view, end) && view.WordAt(end) is not "=" ? Behind(view, end + 1)
            : EndsAt(view, end) ? Before(view, at)
            : null;
    }

    // "16: people hurt in the crush", "40 – the number of homes destroyed"
    private Counting? Behind(SentenceView view, int first)
    {
        var end = first;
        while (end < view.Tokens.Length && !EndsAt(view, end))
        {
            end++;
        }

        return first < end && IsPhrase(view, first, end) && IsMany(view, first, end) ? Known(view, first) : null;
    }

    private Counting? Before(SentenceView view, int at)
    {
        var isMarked = at > 1 && IsMark(view, at - 1);
        var end = isMarked ? BeforeNote(view, at - 1) : at;
        var first = end;
        while (first > 0 && !OpensAt(view, first))
        {
            first--;
        }

        return
            first < end
            && OpensAt(view, first)
            && end - first <= Longest
            && IsPhrase(view, first, end)
            && (
                isMarked
                // "topped 40" is no figure behind its label
                || (!view.IsVerb(at) && (end - first == 1 || (IsAlone(view, first, end) && !view.IsVerb(end - 1))))
            )
            ? Known(view, first)
            : null;
    }

    private Counting? Known(SentenceView view, int first) =>
        phrases.OfLabel(view, first) is { Property.Length: > 0 } told && table.MeasureOf(told.Property) is not null ? told : null;

    // "Homes lost (estimate): 40"
    private static int BeforeNote(SentenceView view, int mark)
    {
        if (view.WordAt(mark - 1) is not ")")
        {
            return mark;
        }

        for (var i = mark - 2; i > Math.Max(0, mark - LongestNote); i--)
        {
            if (view.WordAt(i) is "(")
            {
                return i;
            }
        }

        return mark;
    }

    // a colon, or a dash between blanks
    private static bool IsMark(SentenceView view, int at) =>
        at + 1 < view.Tokens.Length
        && view.Tokens[at + 1].Start > view.Tokens[at].End
        && (
            view.WordAt(at) is ":"
            || (view.WordAt(at) is "–" or "—" or "-" or "=" && (at == 0 || view.Tokens[at - 1].End < view.Tokens[at].Start))
        );

    private static bool OpensAt(SentenceView view, int at) =>
        at == 0
        || view.WordAt(at - 1) is ";" or "|" or "•" or "·" or "." or ":"
        || (view.WordAt(at - 1) is "," && at > 1 && view.Tokens[at - 2].Tag is Tag.Number or Tag.NumberWord);

    private static bool EndsAt(SentenceView view, int at) =>
        at >= view.Tokens.Length || view.WordAt(at) is ";" or "|" or "•" or "·" or "." or ",";

    // "Job losses 480", a noun and its figure; but "Fires destroyed 40"
    private static bool IsAlone(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.Tokens[i].Tag is not (Tag.Noun or Tag.Adjective or Tag.Participle or Tag.Word))
            {
                return false;
            }
        }

        return IsMany(view, first, end);
    }

    private static bool IsMany(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            // "the number of dead", "the dead"
            if (
                (view.Tokens[i].Tag is Tag.Noun or Tag.Word && (view.WordAt(i) is [.., 's'] || IsMany(view, i)))
                || view.LemmaAt(i) is "number"
                || (i + 1 == end && view.Tokens[i].Tag is Tag.Adjective)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "people", "children"
    private static bool IsMany(SentenceView view, int at) =>
        view.WordAt(at) is "people" or "People"
        || (view.IsPersonNoun(at) && !view.WordAt(at).Equals(view.LemmaAt(at), StringComparison.OrdinalIgnoreCase));

    // no sentence: "Police said on Monday: 40", "Rebels killed a guard: 40"
    private static bool IsPhrase(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            // "People killed last year: 90" counts none of the event
            if (
                view.IsInTime(i)
                || view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal or Tag.Punctuation
                || (view.Tokens[i].Tag is Tag.Pronoun && view.WordAt(i) is not ("those" or "Those" or "who"))
                || (view.Tokens[i].Tag is Tag.Verb && i > first)
                || (view.IsVerb(i) && view.IsLemma(i, WordClass.Telling))
                || (view.IsVerb(i) && i > first && i + 1 < end && HasObject(view, i + 1))
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasObject(SentenceView view, int at) =>
        !view.IsInTime(at)
        && view.Tokens[at].Tag is Tag.Determiner or Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.NumberWord or Tag.Pronoun;
}
