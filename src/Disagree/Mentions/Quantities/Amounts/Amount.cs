using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>An amount while it is being read: one part or a range, then its hedges, then what it counts.</summary>
internal struct Amount
{
    internal Interval Interval;
    internal Unit? Unit;
    internal Bound Bound;
    internal Trend Trend;
    internal bool IsApproximate;
    internal bool IsCompound;
    internal bool IsDifference;

    /// <summary>Whether it counts people though no noun says so, as "a force of 400" does.</summary>
    internal bool IsOfPeople;

    /// <summary>Whether it tells a change, as "from 39 to 43" does.</summary>
    internal bool IsChange;

    /// <summary>Whether it is what a number was moved to: "revised the toll to 17".</summary>
    internal bool IsMoved;

    /// <summary>Whether the change goes down.</summary>
    internal bool IsFalling;
    internal NumberTraits Traits;
    internal decimal Step;

    /// <summary>First token, with hedges and currency signs.</summary>
    internal int Start;

    /// <summary>The token after the last, with unit and hedges behind.</summary>
    internal int End;
    internal int NumberStart;
    internal int NumberEnd;
    internal string Rule;

    internal readonly bool IsRange => Bound == Bound.Between;

    /// <summary>Whether it counts things, and is neither a measure nor a share.</summary>
    internal readonly bool IsCount => Unit is null && !Is(NumberTraits.Fraction);

    /// <summary>What a change ends at: 43 of "from 39 to 43".</summary>
    internal readonly decimal? After =>
        !IsChange ? null
        : IsFalling ? Interval.Low
        : Interval.High;

    internal readonly bool Is(NumberTraits trait) => (Traits & trait) != NumberTraits.None;

    internal readonly decimal Value => Interval.High ?? Interval.Low ?? 0;

    internal static Amount Of(in AmountPart part) =>
        new()
        {
            Interval =
                part.Number.Low == part.Number.High
                    ? Interval.Exactly(part.Number.Low)
                    : Interval.Between(part.Number.Low, part.Number.High),
            Bound = part.Number.Low == part.Number.High ? Bound.Exact : Bound.Between,
            Unit = part.Unit,
            IsCompound = part.IsCompound,
            Traits = part.Number.Traits,
            Step = part.Number.Step,
            Start = part.Start,
            End = part.End,
            NumberStart = part.Number.Start,
            NumberEnd = part.Number.End,
            Rule =
                part.Number.Is(NumberTraits.Vague) ? "vague"
                : part.Number.Is(NumberTraits.Fraction) ? "fraction"
                : "number",
        };
}
