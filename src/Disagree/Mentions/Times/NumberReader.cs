using Disagree.Lexicons;

namespace Disagree.Mentions.Times;

/// <summary>Reads the small numbers of dates and durations, in digits or words.</summary>
internal static class NumberReader
{
    /// <summary>A whole number: "12", "twenty-four", "two thousand".</summary>
    internal static bool TryCardinal(in TimeScene scene, int at, out int value, out int end)
    {
        value = scene.Digits(at);
        end = at + 1;
        return value >= 0 || TryWords(scene, at, out value, out end);
    }

    /// <summary>The number of a day or of a quarter: "3rd", "third", "twenty-first".</summary>
    internal static bool TryOrdinal(in TimeScene scene, int at, out int value, out int end)
    {
        value = scene.Digits(at);
        end = at + 2;
        if (value >= 0)
        {
            return scene.Touches(at + 1)
                && (scene.Is(at + 1, "th") || scene.Is(at + 1, "st") || scene.Is(at + 1, "nd") || scene.Is(at + 1, "rd"));
        }

        end = at;
        if (at >= scene.Count)
        {
            return false;
        }

        var word = scene.Words.Number(scene.Tokens[at]);
        value = (int)word.Value;
        end = at + 1;
        if (word.Kind == NumberKind.Ordinal)
        {
            return value is > 0 and < 101;
        }

        var next = scene.IsHyphen(end) ? end + 1 : end;
        if (
            word.Kind != NumberKind.Ten
            || next >= scene.Count
            || scene.Words.Number(scene.Tokens[next]) is not { Kind: NumberKind.Ordinal, Value: < 10 } unit
        )
        {
            return false;
        }

        value += (int)unit.Value;
        end = next + 1;
        return true;
    }

    /// <summary>How many units: "three", "2 1/2", "two and a half", "a", "several", "half an".</summary>
    internal static bool TryAmount(in TimeScene scene, int at, out Amount amount)
    {
        var word = scene.At(at);
        if (word.Kind == TimeWordKind.Amount)
        {
            amount = new Amount(word.Text is "X" or "few" ? double.NaN : word.Number, at + word.Count);
            return true;
        }

        if (scene.Is(at, "a") || scene.Is(at, "an"))
        {
            amount = new Amount(1, at + 1);
            return true;
        }

        amount = default;
        if (at >= scene.Count)
        {
            return false;
        }

        if (scene.IsNumber(at) && TryDecimal(scene.Text(at), out var number))
        {
            amount = Upper(scene, Fraction(scene, number, at + 1));
            return true;
        }

        if (!TryWords(scene, at, out var value, out var end))
        {
            return false;
        }

        amount = Upper(scene, Fraction(scene, value, end));
        return true;
    }

    // "two to three weeks", "12 or 18 months": the range is taken as one length, its lower end as the value.
    private static Amount Upper(in TimeScene scene, Amount lower)
    {
        var joint = lower.End;
        if (!(scene.Is(joint, "to") || scene.Is(joint, "or") || scene.IsDash(joint)))
        {
            return lower;
        }

        int end;
        if (scene.IsNumber(joint + 1) && TryDecimal(scene.Text(joint + 1), out var higher))
        {
            end = joint + 2;
        }
        else if (TryWords(scene, joint + 1, out var words, out end))
        {
            higher = words;
        }
        else
        {
            return lower;
        }

        return higher > lower.Value && scene.Kind(end) == TimeWordKind.Unit ? lower with { End = end } : lower;
    }

    // "2 1/2", "1/2", "two and a half"
    private static Amount Fraction(in TimeScene scene, double number, int end)
    {
        if (scene.Is(end, '/') && scene.Digits(end + 1) is > 0 and <= 12 and var divisor)
        {
            return new Amount(number / divisor, end + 2);
        }

        if (scene.Is(end, "½"))
        {
            return new Amount(number + 0.5, end + 1);
        }

        if (
            scene.Digits(end) is >= 0 and < 12 and var part
            && scene.Is(end + 1, '/')
            && scene.Digits(end + 2) is > 1 and <= 12 and var whole
        )
        {
            return new Amount(number + ((double)part / whole), end + 3);
        }

        return scene.Is(end, "and") && scene.At(end + 1) is { Kind: TimeWordKind.Amount, Number: 0.5 } half
            ? new Amount(number + 0.5, end + 1 + half.Count)
            : new Amount(number, end);
    }

    private static bool TryDecimal(ReadOnlySpan<char> text, out double number) =>
        double.TryParse(
            text,
            System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowThousands,
            System.Globalization.CultureInfo.InvariantCulture,
            out number
        );

    // Below ten thousand; "nineteen ninety" is two numbers and not one.
    private static bool TryWords(in TimeScene scene, int at, out int value, out int end)
    {
        int total = 0,
            current = 0,
            smallest = int.MaxValue;
        value = 0;
        end = at;
        for (var i = at; i < scene.Count; i++)
        {
            var word = scene.Words.Number(scene.Tokens[i]);
            var number = (int)Math.Min(word.Value, 1e6);
            if (
                (word.Kind == NumberKind.Unit && smallest > 19 && (smallest > 20 || number < 10))
                || (word.Kind == NumberKind.Ten && smallest > 99)
            )
            {
                current += number;
                smallest = word.Kind == NumberKind.Ten ? 20 : 1;
            }
            else if (word.Kind == NumberKind.Hundred && current is > 0 and < 100 && i > at)
            {
                current *= 100;
                smallest = 100;
            }
            else if (word.Kind == NumberKind.Scale && number == 1000 && current > 0 && total == 0)
            {
                total = current * 1000;
                current = 0;
                smallest = 1000;
            }
            else if (
                i > at
                && (scene.IsHyphen(i) && scene.Touches(i) && scene.Touches(i + 1) || (scene.Is(i, "and") && smallest >= 100))
                && i + 1 < scene.Count
            )
            {
                continue;
            }
            else
            {
                break;
            }

            end = i + 1;
        }

        value = total + current;
        return end > at;
    }
}
