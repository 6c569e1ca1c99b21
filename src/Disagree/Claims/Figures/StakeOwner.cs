using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads who owns a share by the words beside the verb: "Arvik Mills owns 40 percent of the dairy", "Norway, which owns 40 percent", "will
/// be owned 40 percent by the union"; what is owned is not whoever owns it.
/// </summary>
internal static class StakeOwner
{
    private const int ReachOfVerb = 4;

    /// <summary>The words for the owner; null where no such verb stands there.</summary>
    internal static string? Of(SentenceView view, QuantityMention mention, Figure? figure)
    {
        if (figure?.Name is not StakeReader.Stake)
        {
            return null;
        }

        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        var verb = Verb(view, at);
        if (verb < 1)
        {
            return null;
        }

        var before = verb - 1;
        while (before > 0 && view.Tokens[before].Tag is Tag.Adverb or Tag.Modal or Tag.Auxiliary)
        {
            before--;
        }

        if (view.Tokens[verb - 1].Tag is Tag.Auxiliary && view.LemmaAt(verb - 1) is "be")
        {
            return end + 1 < view.Tokens.Length && view.WordAt(end) is "by" ? Ahead(view, end + 1) : null;
        }

        return view.WordAt(before) is "which" or "who"
            ? before > 1 && view.WordAt(before - 1) is ","
                ? Phrase(view, before - 2)
                : null
            : Phrase(view, before);
    }

    // "owns 40 percent", "holds an unwelcome 40 percent stake"
    private static int Verb(SentenceView view, int at)
    {
        for (var i = at - 1; i > 0 && i >= at - ReachOfVerb; i--)
        {
            if (view.LemmaAt(i) is "own" or "hold" or "have" or "control" && view.IsVerb(i))
            {
                return view.Tokens[i].Tag is Tag.Gerund || view.WordAt(i - 1) is "to" ? 0 : i;
            }

            if (view.Tokens[i].Tag is not (Tag.Determiner or Tag.Adjective or Tag.Adverb or Tag.Preposition))
            {
                return 0;
            }
        }

        return 0;
    }

    // the name or noun phrase that ends at a token
    private static string? Phrase(SentenceView view, int last)
    {
        if (last < 0 || !(view.IsNoun(last) || view.Tokens[last].Tag is Tag.ProperNoun || view.NameAt(last) is not null))
        {
            return null;
        }

        if (view.NameAt(last) is { } name)
        {
            return name.Canonical;
        }

        var first = last;
        while (first > 0 && view.Tokens[first - 1].Tag is Tag.ProperNoun or Tag.Noun or Tag.Adjective)
        {
            first--;
        }

        return first > 0 && view.Tokens[first - 1].Tag is Tag.Preposition ? null : Text(view, first, last);
    }

    private static string? Ahead(SentenceView view, int at)
    {
        var first = view.Tokens[at].Tag is Tag.Determiner ? at + 1 : at;
        var last = first - 1;
        while (last + 1 < view.Tokens.Length && (view.Tokens[last + 1].Tag is Tag.ProperNoun or Tag.Noun or Tag.Adjective))
        {
            last++;
        }

        return last < first ? null : view.NameAt(first)?.Canonical ?? Text(view, first, last);
    }

    private static string Text(SentenceView view, int first, int last) =>
        view.Mentions.Document.Quote(new TextSpan(view.Sentence.Span.Part, view.Tokens[first].Start, view.Tokens[last].End));
}
