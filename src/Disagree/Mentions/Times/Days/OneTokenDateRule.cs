using Disagree.Values;

namespace Disagree.Mentions.Times.Days;

/// <summary>Dates that are one run of digits and stops: "02.07.2013", "10.31.1974", "20190210".</summary>
internal static class OneTokenDateRule
{
    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading) =>
        TryDotted(scene, at, out reading) || TryCompact(scene, at, out reading);

    // "20190210", where nothing else stands in the line
    private static bool TryCompact(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var digits = scene.Digits(at);
        return scene.IsNote
            && scene.Text(at).Length == 8
            && digits / 10000 is >= 1900 and < 2100
            && NumericDateRule.Made(at, at + 1, Calendar.Date(digits / 10000, digits / 100 % 100, digits % 100), out reading);
    }

    // "02.07.2013" and "10.31.1974" are one token.
    private static bool TryDotted(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var text = scene.Text(at);
        var first = text.IndexOf('.');
        var second = text.LastIndexOf('.');
        if (first < 1 || second <= first + 1 || text.Length > 10 || text.Contains(','))
        {
            return false;
        }

        ReadOnlySpan<char> a = text[..first],
            b = text[(first + 1)..second],
            c = text[(second + 1)..];
        int x = TimeScene.Digits(a),
            y = TimeScene.Digits(b),
            z = TimeScene.Digits(c);
        if (x < 0 || y < 0 || z < 0 || (c.Length != 4 && a.Length != 4))
        {
            return false;
        }

        return NumericDateRule.Made(at, at + 1, NumericDateRule.Order(x, a.Length, y, z, c.Length, b.Length), out reading);
    }
}
