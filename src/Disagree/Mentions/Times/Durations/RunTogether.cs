using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Durations;

/// <summary>
/// A length written without blanks, of which the first number is a token of its own: the "h30m" of "2h30m", the "d2hr5min" of "1d2hr5min".
/// </summary>
internal static class RunTogether
{
    private const int LongestUnit = 4;

    /// <summary>Reads the units and numbers behind the first number; each unit is smaller than the one before it.</summary>
    internal static bool TryRead(in TimeScene scene, int at, double amount, out TimeLength length)
    {
        length = TimeLength.One(TimeUnit.Day);
        return scene.Touches(at)
            && scene.IsNumber(at - 1)
            && TryBelow(scene.Words, scene.Text(at), amount, null, out length)
            && length.Rest is not null;
    }

    private static bool TryBelow(TimeWords words, ReadOnlySpan<char> text, double amount, TimeUnit? limit, out TimeLength length)
    {
        length = TimeLength.One(TimeUnit.Day);
        var letters = text.IndexOfAnyInRange('0', '9') is var digit and >= 0 ? text[..digit] : text;
        if (letters.Length is 0 or > LongestUnit || words.Unit(letters) is not { } unit || unit >= limit)
        {
            return false;
        }

        length = new TimeLength(amount, unit);
        if (letters.Length == text.Length)
        {
            return true;
        }

        var rest = text[letters.Length..];
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        if (
            end <= 0
            || TimeScene.Digits(rest[..end]) is not (>= 0 and var number)
            || !TryBelow(words, rest[end..], number, unit, out var smaller)
        )
        {
            return false;
        }

        length = length with { Rest = smaller };
        return true;
    }
}
