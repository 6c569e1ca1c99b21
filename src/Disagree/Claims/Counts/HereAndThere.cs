using Disagree.Claims.Numbers;
using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Adds up people of whom one thing is said at two spots that need no name: "eleven miners died in the first shaft and four more in the
/// second" is fifteen who died, "one on the tram and one in the van died" two. The members count parts then.
/// </summary>
internal static class HereAndThere
{
    private const int Reach = 12;

    internal static void Add(SentenceView view, int firstClaim, List<Claim> claims)
    {
        for (int i = firstClaim, last = claims.Count; i < last; i++)
        {
            if (!IsMember(claims[i]) || claims.Exists(c => c.Derivation is not null && c.Span.Contains(claims[i].Span)))
            {
                continue;
            }

            var from = view.TokenFrom(claims[i].Span.End);
            var next = claims.FindIndex(i + 1, c => c.Mention is QuantityMention { Quantity.Unit.Dimension: Dimension.Count });
            if (next > 0 && next < last && IsElliptic(claims[i], claims[next]) && Joint(view, claims[i], next: claims[next]) is { } end)
            {
                if (IsOfMore(view, claims[i]))
                {
                    claims[i] = claims[i] with { IsPart = true };
                }
                else
                {
                    Total(view, claims, i, claims[next], end);
                }

                claims[next] = claims[next] with { IsPart = true };
            }
            else if (OneMore(view, claims[i], from) is { } behind)
            {
                Total(view, claims, i, null, behind);
            }
        }
    }

    // "21 dead, of whom nine in the shaft and twelve in the yard": the 21 are told
    private static bool IsOfMore(SentenceView view, Claim first) =>
        view.TokenFrom(first.Span.Start) is > 1 and var at && view.WordAt(at - 1) is "which" or "whom" && view.WordAt(at - 2) is "of";

    private static bool IsMember(Claim claim) =>
        claim
            is {
                IsKnownProperty: true,
                Derivation: null,
                IsPart: false,
                IsOfPlaceList: false,
                Reach.IsAmong: false,
                Stock: null,
                Figure: null,
                Modality: Modality.Asserted,
                Property: PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Missing or "arrested" or "rescued",
                Mention: QuantityMention { Quantity: { Interval.Low: > 0, Unit.Dimension: Dimension.Count } },
            };

    // "four", whose noun stands with the first amount
    private static bool IsElliptic(Claim before, Claim next) =>
        next is { Derivation: null, Mention: QuantityMention { Quantity.Interval.Low: > 0 } mention }
        && (next.Property.Length == 0 || string.Equals(next.Property, before.Property, StringComparison.Ordinal))
        && (
            mention.Counted is null
            || mention.Counted.Span.End <= mention.NumberSpan.Start
            || string.Equals(mention.Counted.Lemma, before.Population?.Noun, StringComparison.Ordinal)
        );

    private static int? Joint(SentenceView view, Claim before, Claim next)
    {
        var (from, to) = (Said(view, before), view.TokenFrom(((QuantityMention)next.Mention!).NumberSpan.Start));
        to -= to > 0 && view.WordAt(to - 1) is "another" ? 1 : 0;
        return view.WordAt(Math.Max(0, to - 1)) is "and" && IsSpot(view, from, to - 1)
            ? End(view, before, view.TokenFrom(next.Span.End))
            : null;
    }

    // "one on the tram and one in the van died"
    private static int? OneMore(SentenceView view, Claim before, int from)
    {
        for (var i = from; i + 2 < Math.Min(view.Tokens.Length, from + Reach) && !view.IsVerb(i) && !view.IsInNumber(i); i++)
        {
            if (view.WordAt(i) is "and" && view.WordAt(i + 1) is "one" && IsSpot(view, Said(view, before), i))
            {
                return End(view, before, i + 2);
            }
        }

        return null;
    }

    // where what is said of the first is at an end
    private static int Said(SentenceView view, Claim claim) =>
        claim.Mention is QuantityMention { Predicate: { } predicate } && IsBefore(view, claim, predicate)
            ? view.TokenFrom(Math.Max(claim.Span.End, predicate.Span.End))
            : view.TokenFrom(claim.Span.End);

    // "died in the first shaft and four more"; not "on the tram and one in the van died"
    private static bool IsBefore(SentenceView view, Claim claim, Predicate predicate)
    {
        for (var i = view.TokenFrom(claim.Span.End); i < view.Tokens.Length && view.Tokens[i].Start < predicate.Span.Start; i++)
        {
            if (view.WordAt(i) is "and")
            {
                return false;
            }
        }

        return true;
    }

    // where the second spot ends: a verb behind it says something else of the second, unless it is said of both
    private static int? End(SentenceView view, Claim before, int at)
    {
        at += at < view.Tokens.Length && view.WordAt(at) is "more" or "others" ? 1 : 0;
        var end = at;
        while (end < view.Tokens.Length && !IsStop(view, end))
        {
            end++;
        }

        var isOfBoth = before.Mention is QuantityMention { Predicate: { } predicate } && predicate.Span.Start >= view.Tokens[end - 1].End;
        return IsSpot(view, at, end) && (isOfBoth || end == view.Tokens.Length || (view.WordAt(end) is not "who" && !IsDone(view, end)))
            ? view.Tokens[end - 1].End
            : null;
    }

    private static bool IsStop(SentenceView view, int at) => view.Tokens[at].Tag is Tag.Punctuation or Tag.Conjunction || IsDone(view, at);

    // "in neighbouring Lowick" tells of no deed
    private static bool IsDone(SentenceView view, int at) =>
        view.IsVerb(at)
            ? !(
                view.Tokens[at].Tag is Tag.Gerund or Tag.Participle
                && at > 0
                && view.Tokens[at - 1].Tag is Tag.Preposition or Tag.Determiner
            )
            : view.Tokens[at].Tag is Tag.Auxiliary or Tag.Modal;

    // "in the first shaft", "on the tram", "in neighbouring Lowick"; not "on Monday", "in last year's storm"
    private static bool IsSpot(SentenceView view, int at, int end)
    {
        if (at + 1 >= end || end - at > Reach || !(view.Is(at, WordClass.Where) || view.WordAt(at) is "on" or "aboard" or "off"))
        {
            return false;
        }

        for (var i = at + 1; i < end; i++)
        {
            if (IsDone(view, i) || view.IsInTime(i) || view.IsInNumber(i) || view.WordAt(i) is "earlier" or "previous" or "last" or "past")
            {
                return false;
            }
        }

        return true;
    }

    private static void Total(SentenceView view, List<Claim> claims, int first, Claim? next, int end)
    {
        var one = claims[first];
        var value = (NumberValue)one.Value;
        var others = next is null ? Interval.Exactly(1) : ((NumberValue)next.Value).Quantity.Interval;
        var (interval, sum) = (value.Quantity.Interval, (value.Quantity.Interval.Low ?? 0) + (others.Low ?? 0));
        var quantity = value.Quantity with
        {
            Interval = interval.IsPoint && others.IsPoint ? Interval.Exactly(sum) : Interval.AtLeast(sum),
            IsApproximate = value.Quantity.IsApproximate || (next?.Value is NumberValue { Quantity.IsApproximate: true }),
        };
        var span = view.Span(one.Span.Start, end);
        claims[first] = one with { IsPart = true };
        claims.Add(
            one with
            {
                Span = span,
                Quote = view.Mentions.Document.Quote(span),
                Place = null,
                Value = new NumberValue(quantity, value.Counted, NumberText.Of(quantity, value.Counted)),
                Mold = 0,
                Derivation = view.Mentions.Document.Quote(span),
            }
        );
    }
}
