using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// What an amount takes over from the one before it: an equivalent in brackets shares its bound ("more than 7.5 million crowns ($1.1
/// million)"), another measure behind "or" its trend ("lost 190 points, or 0.6 percent"),
/// and so do the next difference ("rose 3 percent and 4 percent") and the level behind "to" ("rose 8 percent to 99 crowns").
/// </summary>
internal static class Inherit
{
    internal static Amount From(in QuantityScene s, Amount? before, int end, Amount amount)
    {
        if (before is not { } last || amount.Bound != Bound.Exact)
        {
            return amount;
        }

        if (
            s.Is(end, s.Lexicon.Known.To)
            && end + 1 == amount.Start
            && last.IsDifference
            && amount.Trend == Trend.None
            && (amount.Unit is null) == (last.Unit is null)
        )
        {
            amount.Trend = last.Trend;
        }

        var or = s.Is(end, ',') ? end + 1 : end;
        if (
            (s.Is(or, s.Lexicon.Known.Or) || (s.Is(or, s.Lexicon.Known.And) && amount.Unit == last.Unit))
            && or + 1 == amount.Start
            && amount.Trend == Trend.None
            && (amount.Unit is not null || last is { IsDifference: true, Unit.Dimension: Dimension.Ratio })
        )
        {
            amount.Trend = last.Trend;
            amount.IsDifference = last.IsDifference;
        }

        if (amount.Unit is null)
        {
            return amount;
        }

        if ((s.Is(end, '(') || s.Is(end, '/')) && end + 1 == amount.Start && amount.Unit.Dimension == last.Unit?.Dimension)
        {
            amount.Bound = last.Bound is Bound.Between ? Bound.Exact : last.Bound;
            amount.IsApproximate = last.IsApproximate;
            amount.Interval = last.Bound switch
            {
                Bound.AtLeast => Interval.AtLeast(amount.Value),
                Bound.MoreThan => Interval.MoreThan(amount.Value),
                Bound.AtMost => Interval.AtMost(amount.Value),
                Bound.LessThan => Interval.LessThan(amount.Value),
                _ => amount.Interval,
            };
        }

        return amount;
    }
}
