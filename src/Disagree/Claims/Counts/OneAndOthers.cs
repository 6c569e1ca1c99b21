using Disagree.Claims.Numbers;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Counts in those beside whom others are counted: "Ana Ruiz and eight others were killed" is nine people killed. The others stay, as a
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
                && Told(view, view.TokenFrom(mention.Span.Start) - 1) is (var start, var told)
            )
            {
                var value = quantity with { Interval = Interval.Exactly(others + told) };
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

    // the first token of those before "and", and how many they are; null where no person stands there
    private static (int Start, int Count)? Told(SentenceView view, int link) =>
        link < 1 ? null
        : view.WordAt(link) is "and" ? (view.WordAt(link - 1) is "he" or "she" or "him" or "her" ? (link - 1, 1) : Named(view, link - 1))
        : view.WordAt(link) is "with" && view.WordAt(link - 1) is "along" or "together" && Passive(view, link - 2) is >= 0 and var be
            ? (be, 1)
        : null;

    // "Ana Ruiz, 34, Paul Marlow, 40, | and", "Ana Ruiz, Paul Marlow | and"
    private static (int Start, int Count)? Named(SentenceView view, int last)
    {
        var (start, count) = (-1, 0);
        while (Age(view, last) is var at and >= 0 && view.NameAt(at) is { Type: NameType.Person } name)
        {
            (start, count) = (view.TokenFrom(name.Span.Start), count + 1);
            if (start < 2 || view.WordAt(start - 1) is not ",")
            {
                break;
            }

            last = start - (view.Tokens[start - 2].Tag is Tag.Number ? 1 : 2);
        }

        return count > 0 ? (start, count) : null;
    }

    // before "Ana Ruiz|, 34,"; the token itself where no age stands there
    private static int Age(SentenceView view, int last) =>
        last > 2 && view.WordAt(last) is "," && view.Tokens[last - 1].Tag is Tag.Number && view.WordAt(last - 2) is "," ? last - 3 : last;

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
