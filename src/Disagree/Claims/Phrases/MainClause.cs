using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Phrases;

/// <summary>
/// Finds where the verb of an amount begins that stands behind something said of it by the way: "nine hikers stranded on a ledge [were
/// freed]", "nine men who were held in May [have left]", "clerks and porters, 90 in all, [were dismissed]".
/// </summary>
internal static class MainClause
{
    private const int Reach = 25;

    /// <summary>The token behind the auxiliaries of the main verb; -1 where nothing is said by the way.</summary>
    internal static int Of(SentenceView view, QuantityMention mention)
    {
        var end = view.TokenFrom(mention.Span.End);
        if (end + 1 >= view.Tokens.Length)
        {
            return -1;
        }

        return Added(view, view.TokenFrom(mention.Span.Start), end, mention.Counted is not null) is >= 0 and var added ? added
            : view.WordAt(end) is "who" or "which" or "that" ? BehindRelative(view, end + 1)
            : view.Tokens[end].Tag is Tag.Participle or Tag.PastVerb
            && view.Tokens[end + 1].Tag is Tag.Preposition or Tag.Adverb or Tag.To
            && !ClauseOpener.Is(view.WordAt(end + 1), ClauseOpening.Subordinate)
                ? BehindParticiple(view, end + 1)
            : -1;
    }

    /// <summary>The verb of what is said by the way.</summary>
    internal static int Aside(SentenceView view, int end) =>
        view.WordAt(end) is "who" or "which" or "that" && BehindAuxiliaries(view, end + 1) is >= 0 and var verb ? verb : end;

    // "clerks and porters, 90 in all, were": the amount is added to whom the verb tells of, unlike the age in "a boy, 15, was"
    private static int Added(SentenceView view, int start, int end, bool isCounted)
    {
        var before = start - 1;
        while (before > 1 && view.Tokens[before].Tag is Tag.Adverb or Tag.Determiner || (before > 1 && view.WordAt(before) is "or"))
        {
            before--;
        }

        if (before < 1 || view.WordAt(before) is not "," || view.Tokens[before - 1].Tag is not (Tag.Noun or Tag.ProperNoun or Tag.Word))
        {
            return -1;
        }

        var at = end;
        while (
            at < view.Tokens.Length
            && (view.Tokens[at].Tag is Tag.Adverb || view.WordAt(at) is "of" or "them" or "in" or "all" or "total" or "altogether")
        )
        {
            at++;
        }

        return (isCounted || at > end) && at + 1 < view.Tokens.Length && view.WordAt(at) is "," && IsFinite(view, at + 1)
            ? BehindAuxiliaries(view, at + 1)
            : -1;
    }

    private static int BehindParticiple(SentenceView view, int at)
    {
        for (var i = at; i < Math.Min(view.Tokens.Length, at + Reach) && !IsEnd(view, i); i++)
        {
            if (view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal)
            {
                return BehindAuxiliaries(view, i);
            }
        }

        return -1;
    }

    private static int BehindRelative(SentenceView view, int at)
    {
        var verb = BehindAuxiliaries(view, at);
        return verb < 0 || !view.IsVerb(verb) ? -1 : BehindParticiple(view, verb + 1);
    }

    private static int BehindAuxiliaries(SentenceView view, int at)
    {
        while (
            at < view.Tokens.Length
            && view.Tokens[at].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.To
            && view.WordAt(at) is not ("not" or "never")
        )
        {
            at++;
        }

        return at < view.Tokens.Length ? at : -1;
    }

    private static bool IsFinite(SentenceView view, int at) => view.Tokens[at].Tag is Tag.Auxiliary or Tag.Modal or Tag.PastVerb;

    private static bool IsEnd(SentenceView view, int at) =>
        view.Tokens[at].Tag is Tag.Pronoun or Tag.Conjunction or Tag.Punctuation
        || ClauseOpener.Is(view.WordAt(at), ClauseOpening.Subordinate);
}
