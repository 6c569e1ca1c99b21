using Disagree.Lexicons;

namespace Disagree.Mentions.Times.Words;

/// <summary>Reads the small numbers of dates and durations, in digits or words.</summary>
internal static class NumeralReader
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

    // Below ten thousand; "nineteen ninety" is two numbers and not one.
    internal static bool TryWords(in TimeScene scene, int at, out int value, out int end)
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
