using Disagree.Values;

namespace Disagree.Mentions.Times.Years;

/// <summary>Quarters and halves of a year as reports write them: "Q4", "2018Q4", "3Q 2018", "3Q18", "H1 2018", "2H18".</summary>
internal static class PeriodCodeRule
{
    internal static bool TryRead(in TimeScene scene, int start, int at, out TimeReading reading)
    {
        reading = default;
        var isYearFirst = scene.Text(at).Length == 4 && scene.Digits(at) is >= 1900 and < 2100;
        var codeAt = isYearFirst ? at + 1 : at;
        if (
            !TryCode(scene, codeAt, out var letter, out var number, out var shortYear, out var end)
            || number is < 1 or > 4
            || (letter == 'H' && number > 2)
        )
        {
            return false;
        }

        var year = isYearFirst ? scene.Digits(at) : shortYear;
        if (year == 0 && YearTail.TryRead(scene, end, out var tail, out var tailEnd))
        {
            (year, end) = (tail, tailEnd);
        }

        if (year <= 0 && letter == 'H' && !IsBehindPreposition(scene, start))
        {
            return false;
        }

        reading = new TimeReading(start, end, TimeType.Date, "quarter")
        {
            Span = NumberedQuarterRule.Choose(
                scene,
                number,
                letter == 'H' ? 6 : 3,
                letter == 'H' ? CalendarGrain.Half : CalendarGrain.Quarter,
                Math.Max(year, 0),
                start,
                end
            ),
            Unanchored = year > 0 ? null : $"XXXX-{letter}{number}",
        };
        return reading.Span is not null;
    }

    // "Q4", "3Q", "3Q18", "H1", "1H2019"
    private static bool TryCode(in TimeScene scene, int at, out char letter, out int number, out int year, out int end)
    {
        var code = scene.Text(at);
        (letter, number, year, end) = (default, 0, 0, at + 1);
        if (code.Length == 2 && code[0] is 'Q' or 'q' or 'H' && char.IsAsciiDigit(code[1]))
        {
            (letter, number) = (char.ToUpperInvariant(code[0]), code[1] - '0');
            return true;
        }

        var tail = scene.Text(at + 1);
        if (code.Length != 1 || !scene.Touches(at + 1) || tail is not ['Q' or 'H', ..])
        {
            return false;
        }

        letter = tail[0];
        number = scene.Digits(at);
        end = at + 2;
        var digits = TimeScene.Digits(tail[1..]);
        year = tail.Length switch
        {
            1 => 0,
            3 => YearRule.Short(digits),
            5 => digits,
            _ => -1,
        };
        return year >= 0;
    }

    // "in H1", "for 1H", and not a vitamin or a wing of a hospital
    private static bool IsBehindPreposition(in TimeScene scene, int start) =>
        scene.Small(start - 1, stackalloc char[TimeScene.LongestSmall]) is "in" or "for" or "during" or "of" or "from";
}
