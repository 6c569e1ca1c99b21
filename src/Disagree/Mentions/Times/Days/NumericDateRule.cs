using Disagree.Mentions.Times.Years;
using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>
/// "2019-02-10", "10/31/74", "31.10.1974", "2014/10", "4/25"; a date that exists in one order only is read in that order, else month first.
/// </summary>
internal static class NumericDateRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (
            !scene.IsNumber(at)
            || (
                scene.Touches(at)
                && !scene.Is(at - 1, '(')
                && !scene.Is(at - 1, '[')
                && !scene.Is(at - 1, '"')
                && !(scene.IsHyphen(at - 1) && scene.IsWord(at - 2))
            )
        )
        {
            return false;
        }

        return OneTokenDateRule.TryRead(scene, at, out reading)
            || TryThree(scene, at, out reading)
            || TryNamed(scene, at, out reading)
            || NumericPairRule.TryRead(scene, at, out reading);
    }

    private static bool TryThree(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        if (
            scene is { IsNote: true, Count: 3 }
            && scene.Text(at + 2).Length == 4
            && Made(
                at,
                at + 3,
                Order(scene.Digits(at), scene.Text(at).Length, scene.Digits(at + 1), scene.Digits(at + 2), 4, scene.Text(at + 1).Length),
                out reading
            )
        )
        {
            return true;
        }

        if (
            !IsSign(scene, at + 1)
            || !Joined(scene, at, 5)
            || !SameSign(scene, at + 1, at + 3)
            || (scene.Touches(at + 5) && scene.Text(at + 5) is "-" or "/")
        )
        {
            return false;
        }

        var day = Order(
            scene.Digits(at),
            scene.Text(at).Length,
            scene.Digits(at + 2),
            scene.Digits(at + 4),
            scene.Text(at + 4).Length,
            scene.Text(at + 2).Length
        );
        Made(at, at + 5, day, out reading);
        return day is not null || scene.Text(at).Length == 4 || scene.Text(at + 4).Length == 4;
    }

    // "06/Nov/2023", "2018 March 18", "31-Oct-74"
    private static bool TryNamed(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var joined = IsSign(scene, at + 1) && scene.Touches(at + 1);
        var monthAt = joined ? at + 2 : at + 1;
        if (
            scene.Text(at).Length != 4
            || MonthReader.Month(scene, monthAt) is not { } month
            || scene.Digits(at) is not (>= 1000 and < 2200 and var year)
        )
        {
            return false;
        }

        var dayAt = monthAt + month.Count;
        dayAt = IsSign(scene, dayAt) && scene.Touches(dayAt) ? dayAt + 1 : dayAt;
        if (MonthReader.TryDayNumber(scene, dayAt, out var day, out var end) && MonthReader.Day(year, month.Whole, day) is { } full)
        {
            reading = new TimeReading(at, end, TimeType.Date, "year first") { Span = full };
            return true;
        }

        reading = new TimeReading(at, monthAt + month.Count, TimeType.Date, "year first")
        {
            Span = MonthReader.Day(year, month.Whole, 1)!.Value with { Grain = CalendarGrain.Month },
        };
        return !(scene.Touches(dayAt) && scene.IsNumber(dayAt));
    }

    internal static bool Made(int at, int end, DateOnly? day, out TimeReading reading)
    {
        reading = new TimeReading(at, end, TimeType.Date, "date in digits")
        {
            Span = day is { } d ? new CalendarSpan(d, CalendarGrain.Day) : null,
        };
        return day is not null;
    }

    internal static DateOnly? Order(int first, int firstLength, int second, int third, int thirdLength, int secondLength)
    {
        if (secondLength > 2)
        {
            return null;
        }

        if (firstLength == 4)
        {
            return thirdLength > 2 ? null : Calendar.Date(first, second, third) ?? Calendar.Date(first, third, second);
        }

        if (firstLength > 2 || thirdLength is not (2 or 4))
        {
            return null;
        }

        var year = thirdLength == 4 ? third : YearRule.Short(third);
        return thirdLength == 2 && (firstLength + secondLength < 2 || year < 1950) && second > 31
            ? null
            : Calendar.Date(year, first, second) ?? Calendar.Date(year, second, first);
    }

    internal static bool IsSign(in TimeScene scene, int i) => scene.Is(i, '/') || scene.IsHyphen(i);

    private static bool SameSign(in TimeScene scene, int a, int b) => scene.Text(a).SequenceEqual(scene.Text(b));

    // All of a date's tokens touch, or, in a note that is nothing else, all stand apart.
    internal static bool Joined(in TimeScene scene, int at, int count)
    {
        if (at + count > scene.Count)
        {
            return false;
        }

        for (var i = at; i < at + count; i++)
        {
            if (((i - at) % 2 == 0 && scene.Digits(i) < 0) || (i > at && !scene.Touches(i) && scene.Count != count))
            {
                return false;
            }
        }

        return true;
    }
}
