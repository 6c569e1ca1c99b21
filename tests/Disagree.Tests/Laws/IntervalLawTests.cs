using Disagree.Values;
using FsCheck;
using FsCheck.Fluent;
using Interval = Disagree.Values.Interval;

namespace Disagree.Tests.Laws;

/// <summary>What holds for each two intervals of numbers, to the ends of the range of decimal.</summary>
public sealed class IntervalLawTests
{
    private static readonly Gen<decimal> Numbers = Gen.OneOf(
        Gen.Choose(-3, 3).Select(n => (decimal)n),
        Gen.Choose(-30, 30).Select(n => n / 10m),
        Gen.Elements(decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m)
    );

    private static readonly Gen<Interval> Intervals = Gen.OneOf(
        Numbers.Select(Interval.Exactly),
        Numbers.Select(Interval.AtLeast),
        Numbers.Select(Interval.MoreThan),
        Numbers.Select(Interval.AtMost),
        Numbers.Select(Interval.LessThan),
        Numbers.Zip(Numbers, Interval.Between),
        from low in Numbers
        from high in Numbers
        from closed in Gen.Choose(0, 3)
        select low == high ? Interval.Exactly(low) : Interval.Of(Math.Min(low, high), closed % 2 > 0, Math.Max(low, high), closed > 1),
        Gen.Constant(Interval.All)
    );

    private static readonly Arbitrary<(Interval A, Interval B, decimal Number)> Cases = Intervals
        .Zip(Intervals)
        .Zip(Numbers, (p, n) => (p.Item1, p.Item2, n))
        .ToArbitrary();

    [Fact]
    public void Every_interval_holds_some_number_and_a_point_holds_its_own() =>
        Check(c =>
            c.A.Overlaps(c.A)
            && c.A.Contains(c.A)
            && (!c.A.IsPoint || c.A.Contains(c.A.Low!.Value))
            && (!c.A.IsPoint || c.A == Interval.Exactly(c.A.Low!.Value))
        );

    [Fact]
    public void Overlap_is_the_same_from_either_side_and_a_number_of_both_shows_it() =>
        Check(c =>
            c.A.Overlaps(c.B) == c.B.Overlaps(c.A)
            && c.A.Overlaps(c.B) == (!c.A.IsBelow(c.B) && !c.B.IsBelow(c.A))
            && (!(c.A.Contains(c.Number) && c.B.Contains(c.Number)) || c.A.Overlaps(c.B))
            && (!c.A.Contains(c.B) || !c.B.Contains(c.Number) || c.A.Contains(c.Number))
        );

    [Fact]
    public void What_is_widened_or_scaled_holds_what_it_held() =>
        Check(c =>
            c.A.Widen(Math.Abs(c.Number)).Contains(c.A)
            && (
                c.Number <= 0
                || !c.A.TryScale(c.Number, 1, out var scaled)
                || (scaled.Overlaps(scaled) && scaled.IsPoint == (scaled.Low == scaled.High && scaled.Low is not null))
            )
        );

    [Theory]
    [InlineData(1, false, 1, false)]
    [InlineData(1, true, 1, false)]
    [InlineData(1, false, 1, true)]
    [InlineData(2, true, 1, true)]
    public void What_holds_no_number_is_no_interval(int low, bool isLowClosed, int high, bool isHighClosed) =>
        FluentActions.Invoking(() => Interval.Of(low, isLowClosed, high, isHighClosed)).Should().Throw<ArgumentException>();

    [Fact]
    public void Slack_below_zero_and_factors_of_nothing_are_refused()
    {
        FluentActions.Invoking(() => Interval.Exactly(1).Widen(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Interval.Exactly(1).TryScale(0, 0, out _)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Interval.Exactly(1).TryScale(-1, 0, out _)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => new Quantity(Interval.Exactly(1), Unit.Person) { Step = -1 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void How_an_amount_is_bound_follows_from_what_it_allows()
    {
        var amount = new Quantity(Interval.AtLeast(12), Unit.Person);
        amount.Bound.Should().Be(Bound.AtLeast);
        (amount with { Interval = Interval.MoreThan(12) }).Bound.Should().Be(Bound.MoreThan);
        (amount with { Interval = Interval.AtMost(12) }).Bound.Should().Be(Bound.AtMost);
        (amount with { Interval = Interval.LessThan(12) }).Bound.Should().Be(Bound.LessThan);
        (amount with { Interval = Interval.Between(12, 15) }).Bound.Should().Be(Bound.Between);
        (amount with { Interval = Interval.Exactly(12) }).Bound.Should().Be(Bound.Exact);
        (amount with { Interval = Interval.Exactly(12), IsApproximate = true }).Bound.Should().Be(Bound.About);
    }

    private static void Check(Func<(Interval A, Interval B, decimal Number), bool> law) =>
        Prop.ForAll(Cases, law).Check(Seeded.Quick(2_000));
}
