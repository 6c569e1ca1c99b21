using Disagree.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Disagree.Tests.Laws;

/// <summary>What holds for each two periods, to the ends of the calendar.</summary>
public sealed class PeriodLawTests
{
    private static readonly DateOnly Someday = new(2019, 2, 10);

    private static readonly Gen<DateOnly> Days = Gen.OneOf(
        Gen.Choose(-3, 3).Select(Someday.AddDays),
        Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue),
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber)
    );

    private static readonly Gen<TimeOnly> Hours = Gen.OneOf(
        Gen.Choose(0, 23).Select(h => new TimeOnly(h, 0)),
        Gen.Choose(0, 86_399_999).Select(ms => new TimeOnly(ms * TimeSpan.TicksPerMillisecond)),
        Gen.Choose(0, int.MaxValue).Select(t => new TimeOnly(t))
    );

    private static readonly Gen<DatePeriod> Periods = Gen.OneOf(
        Days.Select(DatePeriod.Day),
        Days.Zip(Days, (a, b) => a < b ? DatePeriod.Between(a, b) : DatePeriod.Between(b, a)),
        Days.Select(d => DatePeriod.Between(d, null)),
        Days.Select(d => DatePeriod.Between(null, d)),
        Days.Select(d => DatePeriod.Month(d.Year, d.Month)),
        Days.Select(d => DatePeriod.Year(d.Year)),
        Days.Zip(Hours, DatePeriod.Local),
        from day in Gen.Choose(-2, 2).Select(Someday.AddDays)
        from hour in Hours
        from offset in Gen.Choose(-14, 14)
        select DatePeriod.Instant(new DateTimeOffset(day, hour, TimeSpan.FromHours(offset))),
        Gen.Constant(DatePeriod.Unknown)
    );

    private static readonly Arbitrary<(DatePeriod A, DatePeriod B)> Pairs = Periods.Zip(Periods, (a, b) => (a, b)).ToArbitrary();

    [Fact]
    public void What_is_written_is_read_back_as_what_it_was() =>
        Check(p => DatePeriod.TryParse(p.A.ToString(), out var back) && back == p.A && back.ToString() == p.A.ToString());

    [Fact]
    public void Order_is_the_same_from_either_side() =>
        Check(p =>
            p.A.OrderTo(p.B) switch
            {
                PeriodOrder.Before => p.B.OrderTo(p.A) is PeriodOrder.After && p.A.IsBefore(p.B),
                PeriodOrder.After => p.B.OrderTo(p.A) is PeriodOrder.Before && p.B.IsBefore(p.A),
                var order => p.B.OrderTo(p.A) == order && !p.A.IsBefore(p.B) && !p.B.IsBefore(p.A),
            }
        );

    [Fact]
    public void What_has_an_order_does_not_overlap_and_what_does_not_overlap_has_nothing_in_common() =>
        Check(p =>
            p.A.Overlaps(p.B) == p.B.Overlaps(p.A)
            && (p.A.Overlaps(p.B) || p.A.OrderTo(p.B) is PeriodOrder.Before or PeriodOrder.After)
            && p.A.Overlaps(p.B) == p.A.Intersect(p.B) is not null
        );

    [Fact]
    public void What_two_have_in_common_is_the_same_from_either_side_and_lies_in_both() =>
        Check(p =>
            p.A.Intersect(p.B) is not { } common
            || (
                p.B.Intersect(p.A) == common
                && common.Overlaps(p.A)
                && common.Overlaps(p.B)
                && !(common.First > common.Last)
                && p.A.Intersect(p.A) == p.A
                && DatePeriod.Unknown.Intersect(p.A) == p.A
            )
        );

    [Theory]
    [InlineData("9999-12", "9999-12-01/9999-12-31")]
    [InlineData("9999", "9999-01-01/9999-12-31")]
    [InlineData("0001-01", "0001-01-01/0001-01-31")]
    [InlineData("2024-02", "2024-02-01/2024-02-29")]
    [InlineData("2019-02-10T09:40", "2019-02-10T09:40")]
    [InlineData("2019-02-10 09:40:07.25", "2019-02-10T09:40:07.25")]
    [InlineData("2019-02-10T09:40Z", "2019-02-10T09:40:00+00:00")]
    [InlineData("2019-02-10T09:40:00.125-05:00", "2019-02-10T09:40:00.125-05:00")]
    [InlineData("../2019-02-10", "../2019-02-10")]
    [InlineData("unknown", "unknown")]
    public void Text_is_read(string text, string days)
    {
        DatePeriod.TryParse(text, out var period).Should().BeTrue();
        period.ToString().Should().Be(days);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("10000-01")]
    [InlineData("2019-13")]
    [InlineData("2019-02-30")]
    [InlineData("2019-02-10T25:00")]
    [InlineData("2019-02-10T09:40+15:00")]
    [InlineData("0001-01-01T00:00+14:00")]
    [InlineData("2019-02/2019-01")]
    [InlineData("2019/2020/2021")]
    [InlineData("unknown/unknown")]
    public void What_is_no_period_is_refused_without_a_throw(string text) => DatePeriod.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void No_text_makes_the_parser_throw() =>
        Prop.ForAll(
                Gen.Elements("9", "0", "1", "2019", "-", "/", "..", "T", "Z", ":", "+", "12", " ", "unknown").ListOf().ToArbitrary(),
                pieces => DatePeriod.TryParse(string.Concat(pieces), out var period) || period.IsUnknown
            )
            .Check(Seeded.Quick(1_000));

    [Fact]
    public void A_time_without_a_zone_is_no_instant()
    {
        DatePeriod.TryParse("2019-02-10T09:40", out var local).Should().BeTrue();
        (local.At, local.LocalTime).Should().Be((null, new TimeOnly(9, 40)));
        local.OrderTo(new DateTimeOffset(2019, 2, 10, 23, 0, 0, TimeSpan.Zero)).Should().Be(PeriodOrder.Overlap);
    }

    private static void Check(Func<(DatePeriod A, DatePeriod B), bool> law) => Prop.ForAll(Pairs, law).Check(Seeded.Quick(2_000));
}
