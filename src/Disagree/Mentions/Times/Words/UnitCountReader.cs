using Disagree.Lexicons;

namespace Disagree.Mentions.Times.Words;

/// <summary>Reads how many units of time there are: "three", "2 1/2", "two and a half", "a", "several", "half an".</summary>
internal static class UnitCountReader
{
    /// <summary>How many units: "three", "2 1/2", "two and a half", "a", "several", "half an".</summary>
    internal static bool TryRead(in TimeScene scene, int at, out UnitCount amount)
    {
        var word = scene.At(at);
        if (word.Kind == TimeWordKind.Amount)
        {
            amount = new UnitCount(word.Text is "X" or "few" ? double.NaN : word.Number, at + word.Count);
            return true;
        }

        if (scene.Is(at, "a") || scene.Is(at, "an"))
        {
            amount = new UnitCount(1, at + 1);
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

        if (!NumeralReader.TryWords(scene, at, out var value, out var end))
        {
            return UncountedUnits.TryRead(scene, at, out amount);
        }

        // "three quarters of an hour"
        var share = scene.IsHyphen(end) ? end + 1 : end;
        if (value is > 0 and < 4 && scene.Is(share, "quarters") && scene.Is(share + 1, "of") && scene.Text(share + 2) is "a" or "an")
        {
            amount = new UnitCount(value / 4d, share + 3);
            return true;
        }

        amount = Upper(scene, Fraction(scene, value, end));
        return true;
    }

    // "two to three weeks", "12 or 18 months": the range is taken as one length, its lower end as the value.
    private static UnitCount Upper(in TimeScene scene, UnitCount lower)
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
        else if (NumeralReader.TryWords(scene, joint + 1, out var words, out end))
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
    private static UnitCount Fraction(in TimeScene scene, double number, int end)
    {
        if (scene.Is(end, '/') && scene.Digits(end + 1) is > 0 and <= 12 and var divisor)
        {
            return new UnitCount(number / divisor, end + 2);
        }

        if (scene.Is(end, "½"))
        {
            return new UnitCount(number + 0.5, end + 1);
        }

        if (
            scene.Digits(end) is >= 0 and < 12 and var part
            && scene.Is(end + 1, '/')
            && scene.Digits(end + 2) is > 1 and <= 12 and var whole
        )
        {
            return new UnitCount(number + ((double)part / whole), end + 3);
        }

        // "a three-and-a-half-year term"
        if (
            scene.IsHyphen(end)
            && scene.Is(end + 1, "and")
            && scene.IsHyphen(end + 2)
            && scene.Is(end + 3, "a")
            && scene.IsHyphen(end + 4)
            && scene.Is(end + 5, "half")
        )
        {
            return new UnitCount(number + 0.5, end + 6);
        }

        return scene.Is(end, "and") && scene.At(end + 1) is { Kind: TimeWordKind.Amount, Number: 0.5 } half
            ? new UnitCount(number + 0.5, end + 1 + half.Count)
            : new UnitCount(number, end);
    }

    private static bool TryDecimal(ReadOnlySpan<char> text, out double number) =>
        double.TryParse(
            text,
            System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowThousands,
            System.Globalization.CultureInfo.InvariantCulture,
            out number
        );
}
