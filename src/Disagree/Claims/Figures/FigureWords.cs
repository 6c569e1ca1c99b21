using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Figures;

/// <summary>Tells what the words around an amount do in a sentence about a figure.</summary>
internal static class FigureWords
{
    private const int Reach = 10;

    // "closed 4 percent lower", "were off 4 percent"
    internal static bool IsHowFar(SentenceView view, int at, int end) =>
        (end < view.Tokens.Length && view.WordAt(end) is "lower" or "higher" or "above" or "below")
        || (at > 0 && view.WordAt(at - 1) is "down" or "up" or "off");

    // "cancelled 80 percent of its trains"
    internal static bool IsShareOf(SentenceView view, QuantityMention amount) =>
        view.TokenFrom(amount.NumberSpan.End) is var end
        && end + 1 < view.Tokens.Length
        && (view.WordAt(end) is "of" || view.WordAt(end + 1) is "of");

    // "a 300-seat hall"
    internal static bool IsHyphened(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.NumberSpan.End) is var end && end < view.Tokens.Length && view.WordAt(end) is "-";

    // "on a per-share basis, the loss was 2 euros"
    internal static bool IsOfShare(SentenceView view, QuantityMention mention)
    {
        for (var i = view.TokenFrom(mention.Span.Start) - 1; i > 1; i--)
        {
            if (view.WordAt(i) is "share" && view.WordAt(i - 1) is "-" && view.WordAt(i - 2) is "per")
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsModifier(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) is > 0 and var at
        && view.Tokens[at - 1].Tag is Tag.Determiner or Tag.Possessive or Tag.Adjective;

    internal static bool IsOfPhrase(SentenceView view, int i) =>
        view.IsNoun(i)
        || view.Tokens[i].Tag
            is Tag.Determiner
                or Tag.Adjective
                or Tag.Possessive
                or Tag.Participle
                or Tag.Gerund
                or Tag.Number
                or Tag.NumberWord
        || view.WordAt(i) is "all" or "-"
        || view.Is(i, WordClass.Possessive);

    /// <summary>Whether a sign or word ends what is said of an amount.</summary>
    internal static bool EndsPhrase(SentenceView view, int i) =>
        view.WordAt(i) is "," or ";" or ":" or "that" or "which" or "who" or "but" or "while" or "and";

    /// <summary>Whether a sign or word ends the clause before it, for all that clauses within it may be.</summary>
    internal static bool EndsClause(SentenceView view, int i) =>
        view.Tokens[i].Tag is Tag.Punctuation && view.WordAt(i) is not "-" || view.WordAt(i) is "but" or "while";

    // nothing but verbs that tell where a figure stands or how it moved
    internal static bool IsSaidOf(SentenceView view, int from, int at)
    {
        if (at - from > Reach)
        {
            return false;
        }

        for (var i = from; i < at; i++)
        {
            var isLight = !view.IsVerb(i) || view.IsMove(i) || view.IsLemma(i, WordClass.FigureVerb);
            if (!isLight || view.WordAt(i) is ";" || (view.WordAt(i) is "that" or "which" or "who" && i > from + 1))
            {
                return false;
            }
        }

        return true;
    }
}
