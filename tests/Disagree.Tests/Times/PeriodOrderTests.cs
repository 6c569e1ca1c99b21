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
