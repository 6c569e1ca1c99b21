using Disagree.Claims.Numbers;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Counts in the one beside whom others are counted: "Ana Ruiz and eight others were killed" is nine people killed. The others stay, as a
/// part.
/// </summary>
internal static class OneAndOthers
{
    private const int ReachOfAux = 4;

    internal static void Add(SentenceView view, int first, List<Claim> claims)
    {
        for (int i = first, last = claims.Count; i < last; i++)
        {
            if (
                claims[i]
                    is {
                        IsKnownProperty: true,
                        IsPart: false,
                        Stock: null,
                        Measure: Measure.Cumulative,
                        Property.Length: > 0,
                        Mention: QuantityMention mention,
                        Value: NumberValue { Quantity: { Interval: { IsPoint: true, Low: { } others } } quantity }
                    }
                && quantity.Unit == Unit.Person
                && IsOthers(view, mention)
                && StartOfOne(view, view.TokenFrom(mention.Span.Start) - 1) is >= 0 and var start
            )
            {
                var value = quantity with { Interval = Interval.Exactly(others + 1) };
                var span = view.Span(view.Tokens[start].Start, mention.Span.End);
                claims.Add(
                    claims[i] with
                    {
                        Span = span,
                        Quote = view.Mentions.Document.Quote(span),
                        Population = new Population("person", "", null),
                        Value = new NumberValue(value, null, NumberText.Of(value, null)),
                        Mold = 0,
                        Derivation = view.Mentions.Document.Quote(span),
                    }
                );
                claims[i] = claims[i] with { IsPart = true };
            }
        }
    }

    // "eight others", "eight other people"
    private static bool IsOthers(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.NumberSpan.End) is var at && at < view.Tokens.Length && view.WordAt(at) is "others" or "other";

    // the first token of the one before "and": -1 where no one person stands there
    private static int StartOfOne(SentenceView view, int link) =>
        link < 1 ? -1
        : view.WordAt(link) is "and" ? One(view, link - 1)
        : view.WordAt(link) is "with" && view.WordAt(link - 1) is "along" or "together" ? Passive(view, link - 2)
        : -1;

    private static int One(SentenceView view, int last)
    {
        // "Ana Ruiz, 34, and"
        if (last > 2 && view.WordAt(last) is "," && view.Tokens[last - 1].Tag is Tag.Number && view.WordAt(last - 2) is ",")
        {
            last -= 3;
        }

        return last < 0 ? -1
            : view.WordAt(last) is "he" or "she" or "him" or "her" ? last
            : view.NameAt(last) is { Type: NameType.Person } name && view.TokenFrom(name.Span.Start) is var start && !IsListed(view, start)
                ? start
            : -1;
    }

    // "Ana Ruiz, Paul Marlow and eight others", "Ana Ruiz, 34, Paul Marlow, 40, and eight others": more than one
    private static bool IsListed(SentenceView view, int start) =>
        start > 1
        && view.WordAt(start - 1) is "," or "and"
        && (view.Tokens[start - 2].Tag is Tag.Number or Tag.Punctuation || view.NameAt(start - 2) is { Type: NameType.Person });

    // "was shot along with three others": the verb tells that one person was
    private static int Passive(SentenceView view, int verb)
    {
        for (var i = verb; i > Math.Max(0, verb - ReachOfAux) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.Tokens[i].Tag is Tag.Auxiliary)
            {
                return view.WordAt(i) is "was" or "is" ? i : -1;
            }
        }

        return -1;
    }
}
