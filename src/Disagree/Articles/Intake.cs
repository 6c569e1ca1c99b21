namespace Disagree.Articles;

/// <summary>Replaces broken characters by U+FFFD, one code unit for one, so that offsets hold.</summary>
internal static class Intake
{
    internal const char Replacement = '\uFFFD';

    internal static string Clean(string text, out bool damaged)
    {
        var first = FirstBroken(text);
        damaged = first >= 0 || text.Contains(Replacement);
        if (first < 0)
        {
            return text;
        }

        return string.Create(
            text.Length,
            text,
            static (buffer, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                {
                    buffer[i] = IsBroken(source, i) ? Replacement : source[i];
                }
            }
        );
    }

    private static int FirstBroken(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsBroken(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBroken(string text, int i)
    {
        var c = text[i];
        return c == '\0'
            || (char.IsHighSurrogate(c) && !(i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
            || (char.IsLowSurrogate(c) && !(i > 0 && char.IsHighSurrogate(text[i - 1])));
    }
}
