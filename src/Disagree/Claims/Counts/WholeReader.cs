using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells the amount of which another counts a part, and of which the sentence itself says nothing: 24 of "ten of the 24 sailors were
/// saved".
/// </summary>
internal static class WholeReader
{
    private const int Reach = 6;

    /// <summary>
    /// Whether what is said is said of the part; not so in "one of the nine hurt", "one of the nine who were hurt" and "one of nine people,
    /// all hurt".
    /// </summary>
    internal static bool IsWhole(SentenceView view, QuantityMention mention)
    {
        var (at, behind) = (view.TokenFrom(mention.NumberSpan.Start), view.TokenFrom(mention.Span.End));
        if (OpenWhole.Is(view, mention))
        {
            return true;
        }

        if (at == 0 || !IsDefinite(view, at) || (behind < view.Tokens.Length && view.WordAt(behind) is "who" or "that" or "which"))
        {
            return false;
        }

        // "half the 90 huts"
        if (at > 1 && view.WordAt(at - 2) is "half" or "Half")
        {
            return IsOfPart(view, mention, at - 2);
        }

        if (at > 2 && view.WordAt(at - 2) is "of" && view.Is(at - 3, WordClass.PartOfThem))
        {
            return IsOfPart(view, mention, at - 3);
        }

        foreach (var other in view.Quantities)
        {
            if (
                other.NumberSpan.End <= mention.NumberSpan.Start
                && (other.Span.Contains(mention.NumberSpan) || IsBehindOf(view, other, at))
            )
            {
                return IsOfPart(view, mention, view.TokenFrom(other.Span.Start));
            }
        }

        return false;
    }

    /// <summary>Whether the verb behind a whole, where one stands right there, is said of the part that begins at a token.</summary>
    internal static bool IsOfPart(SentenceView view, QuantityMention whole, int part)
    {
        var behind = view.TokenFrom(whole.Span.End);
        return !(whole.Predicate is { } predicate && view.TokenFrom(predicate.Span.Start) == behind)
            // "shot two of the 14 rebels dead"
            || view.WordAt(behind) is "dead"
            || (!IsObject(view, part) && IsMainVerb(view, behind));
    }

    // "freed ten of the 24 held": 24 were held
    private static bool IsObject(SentenceView view, int part)
    {
        var at = part - 1;
        while (at > 0 && view.Tokens[at].Tag is Tag.Adverb or Tag.Determiner)
        {
            at--;
        }

        return at >= 0 && (view.IsVerb(at) || view.Tokens[at].Tag is Tag.Preposition);
    }

    // "ten of the 24 sailors drowned"; but "one of the nine hurt in the blast was a child"
    private static bool IsMainVerb(SentenceView view, int verb)
    {
        for (
            var i = verb + 1;
            i < view.Tokens.Length
                && view.Tokens[i].Tag
                    is Tag.Adverb
                        or Tag.Preposition
                        or Tag.Determiner
                        or Tag.Noun
                        or Tag.ProperNoun
                        or Tag.Adjective
                        or Tag.Possessive
                        or Tag.Auxiliary
                        or Tag.PastVerb
                        or Tag.Modal;
            i++
        )
        {
            if (ClauseOpener.Is(view.WordAt(i), ClauseOpening.Subordinate))
            {
                return true;
            }

            if (view.Tokens[i].Tag is Tag.Auxiliary or Tag.PastVerb or Tag.Modal)
            {
                return view.Tokens[verb].Tag is Tag.Auxiliary or Tag.Modal;
            }
        }

        return true;
    }

    /// <summary>Whether some are counted of others of whom a relative clause tells: 9 of "9 of the 40 people who fled went home".</summary>
    internal static bool IsPartOfDescribed(SentenceView view, QuantityMention mention)
    {
        var of = view.TokenFrom(mention.NumberSpan.End);
        if (of >= view.Tokens.Length || view.WordAt(of) is not "of")
        {
            return false;
        }

        foreach (var whole in view.Quantities)
        {
            if (
                view.TokenFrom(whole.NumberSpan.Start) is var at
                && at > of
                && at - of <= Reach
                && view.TokenFrom(whole.Span.End) is var behind
                && behind < view.Tokens.Length
            )
            {
                return view.WordAt(behind) is "who";
            }
        }

        return false;
    }

    // "two thirds of the island's 9,000 inhabitants"
    private static bool IsBehindOf(SentenceView view, QuantityMention part, int whole)
    {
        var of = view.TokenFrom(part.NumberSpan.End);
        return of < whole && whole - of <= Reach && view.WordAt(of) is "of" && view.Tokens[whole - 1].Tag is not Tag.Punctuation;
    }

    private static bool IsDefinite(SentenceView view, int number) =>
        view.WordAt(number - 1) is "the" or "these" or "those" or "'s" or "’s"
        || view.Is(number - 1, WordClass.Possessive)
        || view.Tokens[number - 1].Tag is Tag.Possessive
        || (number > 1 && view.WordAt(number - 1) is "other" or "remaining" && view.WordAt(number - 2) is "the");
}
