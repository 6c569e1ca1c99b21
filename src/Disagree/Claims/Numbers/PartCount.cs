using Disagree.Claims.Counts;
using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Tells counts of some of those whom an article counts as a whole: "three others", "one of them".</summary>
internal sealed class PartCount(PropertyReader properties)
{
    private const int ReachOfSubject = 6;

    /// <summary>Whether the amount is such a count.</summary>
    internal bool Is(SentenceView view, QuantityMention mention, string? property, int amount) =>
        Conversion.Is(view, mention)
        || OneOfMany.Is(view, mention, properties.IsKnown(property))
        || IsOfEach(view, mention)
        || properties.IsOfItself(view, mention, property)
        || IsOfKnown(view, amount)
        || IsOutOf(view, mention)
        || (property is null && IsOfOwn(view, mention))
        || RivalShare.Is(view, mention)
        || SomeOfGroup.Is(view, mention, property)
        || IsShareOf(view, mention)
        || WholeReader.IsPartOfDescribed(view, mention)
        || (property is null && IsOneOfThem(view, mention));

    // "nine gunmen, one of them female": she is none of another count of gunmen
    private static bool IsOneOfThem(SentenceView view, QuantityMention mention) =>
        (mention.Counted is null || mention.Counted.Span.End <= mention.NumberSpan.Start) && SomeOfThem.Is(view, mention);

    // "the second blast accounts for a small part of that: 9 deaths"
    private static bool IsShareOf(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) is > 3 and var at
        && view.WordAt(at - 1) is ":" or "–" or "—"
        && view.WordAt(at - 2) is "that" or "those" or "them" or "it"
        && view.WordAt(at - 3) is "of"
        && view.LemmaAt(at - 4) is "part" or "share" or "fraction";

    // "9,000 people with two doses each"
    private static bool IsOfEach(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Count
        && (
            (view.TokenFrom(mention.Span.End) is var end && end < view.Tokens.Length && view.WordAt(end) is "each" or "apiece")
            || IsSaidOfEach(view, view.TokenFrom(mention.Span.Start) - 1)
        );

    // "each has 28 seats", "each of the parties has 28 seats"
    private static bool IsSaidOfEach(SentenceView view, int verb)
    {
        if (verb < 1 || !(view.IsVerb(verb) || view.Tokens[verb].Tag is Tag.Auxiliary))
        {
            return false;
        }

        var at = verb - 1;
        for (var left = ReachOfSubject; at > 0 && left > 0 && view.Tokens[at].Tag is not Tag.Punctuation && !IsEach(view, at); left--)
        {
            at--;
        }

        return IsEach(view, at);
    }

    // not "shot at each other and killed nine", "each day the ferry carried 300"
    private static bool IsEach(SentenceView view, int at) =>
        view.WordAt(at) is "Each" or "each"
        && (at == 0 || view.Tokens[at - 1].Tag is Tag.Punctuation or Tag.Conjunction)
        && !view.IsInTime(at)
        && !(
            at + 1 < view.Tokens.Length && (view.IsInTime(at + 1) || view.Is(at + 1, WordClass.DayOrYear) || view.WordAt(at + 1) is "day")
        );

    // "home go 400 of its soldiers": how many it has is another count
    private static bool IsOfOwn(SentenceView view, QuantityMention mention)
    {
        var of = view.TokenFrom(mention.NumberSpan.End);
        return mention is { Quantity.Unit.Dimension: Dimension.Count, Counted.IsPeople: true }
            && of + 1 < view.Tokens.Length
            && view.WordAt(of) is "of"
            && view.WordAt(of + 1) is "its" or "their" or "his" or "her";
    }

    // "still had two crates out of the six he brought"
    private static bool IsOutOf(SentenceView view, QuantityMention mention)
    {
        if (mention is not { Quantity.Unit.Dimension: Dimension.Count, Counted: not null })
        {
            return false;
        }

        for (
            var i = view.TokenFrom(mention.Span.End);
            i + 2 < view.Tokens.Length && view.Tokens[i].Tag is not Tag.Punctuation && !view.IsVerb(i);
            i++
        )
        {
            if (view.WordAt(i) is "out" && view.WordAt(i + 1) is "of")
            {
                var number = view.Tokens[i + 2].Tag is Tag.Determiner or Tag.Possessive ? i + 3 : i + 2;
                return number < view.Tokens.Length && view.Tokens[number].Tag is Tag.Number or Tag.NumberWord;
            }
        }

        return false;
    }

    // "the identities of three victims": of those whose names are known, not of all
    private static bool IsOfKnown(SentenceView view, int amount) =>
        amount > 1 && view.WordAt(amount - 1) is "of" && view.LemmaAt(amount - 2) is "identity" or "name";
}
