namespace Disagree.Articles;

/// <summary>Replaces broken characters by U+FFFD, one code unit for one, so that offsets hold.</summary>
internal static class Intake
{
    internal const char Replacement = '\uFFFD';

    /// <summary>Whether a clean text holds characters that were broken.</summary>
    internal static bool IsDamaged(string text) => text.Contains(Replacement);

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

    // nearly all texts hold no NUL and no half of a character, so they are passed over at one go
    private static int FirstBroken(string text)
    {
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        var sound = nul < 0 ? text.Length : nul;
        for (var i = 0; i < sound; i++)
        {
            var half = text.AsSpan(i, sound - i).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (half < 0)
            {
                break;
            }

            i += half;
            if (IsBroken(text, i))
            {
                return i;
            }
        }

        return nul;
    }

    private static bool IsBroken(string text, int i)
    {
        var c = text[i];
        return c == '\0'
            || (char.IsHighSurrogate(c) && !(i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
            || (char.IsLowSurrogate(c) && !(i > 0 && char.IsHighSurrogate(text[i - 1])));
    }
}
