using Disagree.Values;

namespace Disagree.Tests.Times;

public class PeriodOrderTests
{
    private static readonly DatePeriod September = DatePeriod.Month(2024, 9);
    private static readonly DatePeriod NinthOfSeptember = new DateOnly(2024, 9, 9);
    private static readonly DatePeriod October = DatePeriod.Month(2024, 10);

    [Fact]
    public void Only_what_is_certain_has_an_order()
    {
        September.OrderTo(October).Should().Be(PeriodOrder.Before);
        October.OrderTo(September).Should().Be(PeriodOrder.After);
        September.OrderTo(NinthOfSeptember).Should().Be(PeriodOrder.Overlap);
        NinthOfSeptember.OrderTo(DatePeriod.Unknown).Should().Be(PeriodOrder.Unknown);
        DatePeriod.Between(null, new DateOnly(2024, 8, 1)).OrderTo(September).Should().Be(PeriodOrder.Before);
        DatePeriod.Between(new DateOnly(2024, 9, 9), null).OrderTo(October).Should().Be(PeriodOrder.Overlap);
    }

    [Fact]
    public void Instants_order_one_day()
    {
        DatePeriod morning = new DateTimeOffset(2024, 9, 9, 9, 40, 0, TimeSpan.Zero);
        DatePeriod evening = new DateTimeOffset(2024, 9, 9, 13, 40, 0, TimeSpan.FromHours(-5));
        morning.OrderTo(evening).Should().Be(PeriodOrder.Before);
        evening.OrderTo(morning).Should().Be(PeriodOrder.After);
        morning.OrderTo(NinthOfSeptember).Should().Be(PeriodOrder.Overlap);
    }

    [Fact]
    public void Times_by_the_local_clock_order_one_day_among_themselves()
    {
        var morning = DatePeriod.Local(new DateOnly(2024, 9, 9), new TimeOnly(9, 40));
        var evening = DatePeriod.Local(new DateOnly(2024, 9, 9), new TimeOnly(18, 0));
        DatePeriod instant = new DateTimeOffset(2024, 9, 9, 23, 40, 0, TimeSpan.Zero);
        morning.OrderTo(evening).Should().Be(PeriodOrder.Before);
        morning.OrderTo(instant).Should().Be(PeriodOrder.Overlap);
        morning.OrderTo(NinthOfSeptember).Should().Be(PeriodOrder.Overlap);
        evening.OrderTo(October).Should().Be(PeriodOrder.Before);
        morning.Intersect(September).Should().Be(morning);
        morning.ToString().Should().Be("2024-09-09T09:40");
    }

    [Theory]
    [InlineData(2024, 2, 29, CalendarGrain.Week, "2024-W09")]
    [InlineData(2024, 12, 30, CalendarGrain.Week, "2025-W01")]
    [InlineData(2024, 2, 29, CalendarGrain.Month, "2024-02")]
    [InlineData(2024, 2, 29, CalendarGrain.Quarter, "2024-Q1")]
    [InlineData(2024, 2, 29, CalendarGrain.Season, "2024-WI")]
    [InlineData(2024, 7, 1, CalendarGrain.Half, "2024-H2")]
    [InlineData(2024, 2, 29, CalendarGrain.Decade, "202")]
    [InlineData(2024, 2, 29, CalendarGrain.Century, "20")]
    public void A_span_of_the_calendar_holds_its_days_and_shifts_back(int year, int month, int day, CalendarGrain grain, string value)
    {
        var span = CalendarSpan.Containing(new DateOnly(year, month, day), grain);
        span.ToString().Should().Be(value);
        span.Period.Overlaps(new DateOnly(year, month, day)).Should().BeTrue();
        span.Shift(1)!.Value.First.Should().Be(span.Last.AddDays(grain == CalendarGrain.Weekend ? 6 : 1));
        span.Shift(3)?.Shift(-3).Should().Be(span);
        new CalendarSpan(DateOnly.MaxValue, CalendarGrain.Day).Shift(1).Should().BeNull();
    }
}
