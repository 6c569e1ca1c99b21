using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities;

/// <summary>Joins two parts to a range: "400 to 600", "between $3 and $5 billion", "10- to 15-mile", "25 – 40min", "two or three".</summary>
internal static class RangeReader
{
    private const int LongestAside = 7;

    /// <summary>Reads the amount that begins with a part already read, as a range where one follows.</summary>
    internal static Amount Read(in SentenceView s, AmountPart first)
    {
        if (TryConnector(s, first, out var at, out var link, out var start) && TrySecond(s, at, link, out var second) && TryJoin(s, first, second, link, out var range))
        {
            range.Start = link is Link.From or Link.Between ? start : range.Start;
            return range;
        }

        return Amount.Of(first);
    }

    private enum Link
    {
        Dash,
        To,
        From,
        Between,
        Or,
    }

    private static bool TryConnector(in SentenceView s, AmountPart first, out int at, out Link link, out int start)
    {
        var known = s.Lexicon.Known;
        at = first.End;
        link = Link.Dash;
        if (first.IsSuspended || (s.IsDash(at) && s.Touches(at - 1) && s.Touches(at) && s.Is(at + 1, known.To)))
        {
            at++;
        }

        var opener = Opener(s, first.Start, out start);
        at = opener == known.From ? PastAside(s, at) : at;
        start = opener == known.From || opener == known.Between ? start : first.Start;
        if (s.Is(at, known.Up) && s.Is(at + 1, known.To) && opener == known.From)
        {
            at++;
        }

        if (s.Is(at, known.To) || s.Is(at, known.Through))
        {
            link = opener == known.From ? Link.From : opener == known.Between ? Link.Between : Link.To;
        }
        else if (s.Is(at, known.And) && (opener == known.Between || opener == known.From))
        {
            link = Link.Between;
        }
        else if (s.Is(at, known.Or))
        {
            link = Link.Or;
        }
        else if (!s.IsDash(at) || first.IsCompound || s.Touches(at - 1) != s.Touches(at))
        {
            return false;
        }

        at++;
        if (s.IsDash(at) && s.Touches(at - 1) && link == Link.To)
        {
            at++;
        }

        return true;
    }

    // "from 20 tons in 2008 to 29 tons", "from $36 at noon to $34"
    private static int PastAside(in SentenceView s, int at)
    {
        if (s.Tag(at) is not (Tag.Preposition or Tag.Adjective or Tag.Determiner) || s.Is(at, s.Lexicon.Known.To) || s.Is(at, s.Lexicon.Known.Up))
        {
            return at;
        }

        for (var i = at + 1; i <= at + LongestAside && i < s.Count && s.Tag(i) is not (Tag.Punctuation or Tag.Verb or Tag.PastVerb or Tag.Auxiliary); i++)
        {
            if (s.Is(i, s.Lexicon.Known.To))
            {
                return i;
            }
        }

        return at;
    }

    // "between" or "from" before the first number, past a hedge or an article.
    private static ushort Opener(in SentenceView s, int start, out int at)
    {
        at = HedgeReader.TryBefore(s, start, out _, out var hedge) ? hedge - 1 : s.Tag(start - 1) is Tag.Determiner ? start - 2 : start - 1;
        return s.Word(at);
    }

    private static bool TrySecond(in SentenceView s, int at, Link link, out AmountPart part)
    {
        if (HedgeReader.TryAt(s, at, out var hedge, out var count) && !(s.Tag(at) == Tag.Determiner && s.Touches(at)))
        {
            if (link == Link.Or || hedge.Bound is not (Bound.About or Bound.Exact))
            {
                part = default;
                return false;
            }

            at += count;
        }

        for (var i = at; i <= at + 3 && i < s.Count; i++)
        {
            if (s.Tag(i) == Tag.Number || s.NumberKind(i) is not (NumberKind.None or NumberKind.Suffix) || i == at)
            {
                if (PartReader.TryRead(s, i, out part) && part.Start == at)
                {
                    return true;
                }
            }
        }

        part = default;
        return false;
    }

    private static bool TryJoin(in SentenceView s, AmountPart first, AmountPart second, Link link, out Amount range)
    {
        range = default;
        var low = first.Number;
        var high = second.Number;
        if (low.Is(NumberTraits.Vague) && high.Is(NumberTraits.Vague) && link == Link.Or)
        {
            return false;
        }

        if (!low.Is(NumberTraits.Scaled) && high.Is(NumberTraits.Scaled) && low.Low < 1000 && Math.Abs(low.Low) <= high.Mantissa && (first.Unit is null || first.HasPrefix) &&
            low.TryScale(high.Scale, low.End, out var scaled))
        {
            low = scaled;
        }

        var unit = second.Unit ?? first.Unit;
        if (!UnitsFit(first, second, link, ref low, out var shared) || !ValuesFit(s, first, low, high, link, unit))
        {
            return false;
        }

        range = Amount.Of(second with { Number = high }) with
        {
            Interval = Interval.Between(low.Low, high.High),
            Bound = Bound.Between,
            Unit = shared ?? unit,
            Start = first.Start,
            NumberStart = low.Start,
            Traits = low.Traits | high.Traits,
            Step = Math.Min(low.Step, high.Step),
            IsFalling = low.Low > high.High,
            Rule = "range",
        };
        return true;
    }

    private static bool UnitsFit(AmountPart first, AmountPart second, Link link, ref NumberReading low, out Unit? unit)
    {
        unit = second.Unit;
        if (first.Unit is not { } one || second.Unit is not { } other)
        {
            unit ??= first.Unit;
            return first.Unit is null || link is Link.From or Link.Between || (first.HasPrefix && second.Number.Is(NumberTraits.Scaled)) || (link == Link.Dash && first.HasPrefix);
        }

        if (string.Equals(one.Code, other.Code, StringComparison.Ordinal) || (one.Dimension == Dimension.Money && other.Dimension == Dimension.Money && (one.Code is "dollar" || other.Code is "dollar")))
        {
            unit = other.Code is "dollar" ? one : other;
            return true;
        }

        return one.IsComparableWith(other) && one.Dimension is not (Dimension.Temperature or Dimension.Money) && low.TryScale(one.Factor / other.Factor, low.End, out low);
    }

    private static bool ValuesFit(in SentenceView s, AmountPart first, NumberReading low, NumberReading high, Link link, Unit? unit)
    {
        switch (link)
        {
            case Link.From or Link.Between:
                return true;
            case Link.Or:
                return low.Low < high.Low && high.Low <= Math.Max(low.Low * 2, low.Low + 2) && first.Unit is null && !low.Is(NumberTraits.Fraction);
            case Link.To when first.Unit is null:
                return low.Low < high.High && !FollowsTrend(s, first.Start);
            case Link.To:
                return low.Low < high.High;
            default:
                return low.Low < high.High && (unit is not null || !low.Is(NumberTraits.Digits) || !IsScore(s, low, high));
        }
    }

    private static bool IsScore(in SentenceView s, NumberReading low, NumberReading high) =>
        high.High < 30 && s.Touches(low.End) && s.Lexicon.Topics.Of(s).HasFlag(Topic.Score);

    private static bool FollowsTrend(in SentenceView s, int start) => s.Entry(start - 1).Senses.Any(Senses.Up | Senses.Down);
}
