using Disagree.Claims.Counts;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Stocks;

/// <summary>
/// Reads who has all those that a definite phrase counts: the hotel of "the hotel's 54 rooms", "all 54 rooms of the hotel", "half of the 54
/// rooms in the hotel"; Arvik of "the 54 Arvik looms".
/// </summary>
internal sealed class DefiniteReader(StockWords words)
{
    /// <summary>The holder; null where the phrase does not count all of somebody's.</summary>
    internal StockHolder? Of(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        if (IsOfSome(view, view.TokenFrom(mention.Span.End)))
        {
            return null;
        }

        return (at > 0 ? Owner(view, at) : null)
            ?? (
                at >= 0 && IsAll(view, mention, at)
                    ? Named(view, mention) ?? Behind(view, mention) ?? StockHolder.Unread
                    : Total(view, mention)
            );
    }

    // "the hotel's 54 rooms", "its 54 rooms"
    private static StockHolder? Owner(SentenceView view, int at) =>
        view.Tokens[at].Tag is Tag.Possessive ? HolderPhrase.Before(view, at)
        : view.WordAt(at) is "its" or "their" or "Its" or "Their"
            ? view.PronounAt(at) is { } meant ? new(meant.Canonical, null)
                : StockHolder.Theirs
        : null;

    // "all 54", "all the 54", "each of the 54", "half of the 54"; "the 54" of one who is named
    private static bool IsAll(SentenceView view, QuantityMention mention, int at) =>
        view.WordAt(at) is "all" or "All"
        || (
            view.WordAt(at) is "the"
            && at > 0
            && (view.WordAt(at - 1) is "all" or "All" || (view.WordAt(at - 1) is "Of" or "of" && IsBehindPart(view, at - 1)))
        )
        || (view.WordAt(at) is "of" && at > 0 && view.IsInNumber(at - 1))
        || WholeReader.IsWhole(view, mention);

    // "Of the 54 rooms", "each of the 54 rooms"
    private static bool IsBehindPart(SentenceView view, int of) =>
        of == 0 || view.WordAt(of) is "Of" || view.Tokens[of - 1].Tag is Tag.Punctuation || view.Is(of - 1, WordClass.EachOfThem);

    private static StockHolder? Named(SentenceView view, QuantityMention mention)
    {
        foreach (var name in view.Names)
        {
            if (mention.Counted is { } counted && counted.Span.Contains(name.Span) && name.Type is NameType.Organization or NameType.Place)
            {
                return new(name.Canonical, null);
            }
        }

        return null;
    }

    // "all 54 rooms of the hotel", "all 54 rooms at the hotel"
    private static StockHolder? Behind(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.End) is var end && end + 1 < view.Tokens.Length && view.WordAt(end) is "of" or "in" or "on" or "at"
            ? HolderPhrase.From(view, end + 1)
            : null;

    // "a total of 68 witnesses", "68 witnesses in all"; "raised to a total of 68" tells where the number moved
    private static StockHolder? Total(SentenceView view, QuantityMention mention)
    {
        var end = view.TokenFrom(mention.Span.End);
        return
            (
                view.TokenFrom(mention.NumberSpan.Start) is > 1 and var number
                && view.WordAt(number - 1) is "of"
                && view.WordAt(number - 2) is "total"
                && !(number > 3 && view.WordAt(number - 4) is "to")
            )
            || (
                end + 1 < view.Tokens.Length
                && view.WordAt(end) is "in"
                && view.WordAt(end + 1) is "all" or "total"
                && (
                    end + 2 >= view.Tokens.Length
                    || view.Tokens[end + 2].Tag is not (Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Determiner)
                )
            )
            ? StockHolder.Unread
            : null;
    }

    // "all 54 rooms that burned", "all nine men arrested"
    private bool IsOfSome(SentenceView view, int end) =>
        end < view.Tokens.Length
        && (view.Tokens[end].Tag is Tag.Participle or Tag.Gerund || IsRelative(view, end) || words.IsOfPart(view.WordAt(end).ToString()));

    /// <summary>Whether a clause that narrows begins at a token: "who fled", "that burned"; not "that nobody knew".</summary>
    internal static bool IsRelative(SentenceView view, int at) =>
        view.WordAt(at) is "who" or "which"
        || (view.WordAt(at) is "that" && at + 1 < view.Tokens.Length && (view.IsVerb(at + 1) || view.Tokens[at + 1].Tag is Tag.Auxiliary));
}
