namespace Disagree.Mentions.Names.Spelling;

/// <summary>
/// Reads a folded word as sounds, so that the transliterations of one name fall together: "Ezzour" and "Ezzor", "Khaled" and "Halid".
/// </summary>
internal static class Sounds
{
    /// <summary>The sounds of a folded word, doubled ones once, a silent h at the end left out.</summary>
    public static byte[] Of(ReadOnlySpan<char> folded)
    {
        Span<byte> sounds = stackalloc byte[Math.Min(folded.Length, 64) * 2];
        var count = 0;
        for (var at = 0; at < folded.Length && at < 64; )
        {
            var (length, first, second) = Next(folded[at..], at == 0 ? '\0' : folded[at - 1]);
            if (first != 0 && (count == 0 || sounds[count - 1] != first || first == Sound.Digit))
                sounds[count++] = first;
            if (second != 0)
                sounds[count++] = second;
            at += length;
        }

        if (count > 2 && sounds[count - 1] == Sound.H && Sound.IsVowel(sounds[count - 2]))
            count--;
        return sounds[..count].ToArray();
    }

    /// <summary>Which consonants sound in it; kindred ones share a bit, vowels and h have none.</summary>
    public static uint Mask(ReadOnlySpan<byte> sounds)
    {
        var mask = 0u;
        foreach (var sound in sounds)
            mask |= Kin(sound);
        return mask;
    }

    private static uint Kin(byte sound) =>
        sound switch
        {
            <= Sound.U or Sound.H or Sound.Y => 0u,
            Sound.B or Sound.P or Sound.V or Sound.F => 1u,
            Sound.M => 2u,
            Sound.N => 4u,
            Sound.T or Sound.D => 8u,
            Sound.S or Sound.Z or Sound.Ts or Sound.C or Sound.Sh or Sound.Ch or Sound.J => 16u,
            Sound.K or Sound.G or Sound.Kh or Sound.Gh => 32u,
            Sound.L => 64u,
            Sound.R => 128u,
            _ => 256u,
        };

    private static (int Length, byte First, byte Second) Next(ReadOnlySpan<char> rest, char before)
    {
        var start = before == '\0';
        if (rest.StartsWith("shch") || rest.StartsWith("tsch"))
            return (4, Sound.Ch, 0);
        if (rest.StartsWith("dzh") || rest.StartsWith("sch") || rest.StartsWith("tch"))
            return (
                3,
                rest[0] switch
                {
                    'd' => Sound.J,
                    's' => Sound.Sh,
                    _ => Sound.Ch,
                },
                0
            );
        var pair = rest.Length > 1 ? Pair(rest[0], rest[1]) : default;
        if (pair != 0)
            return (2, pair, 0);
        var next = rest.Length > 1 ? rest[1] : '\0';
        return rest[0] switch
        {
            'q' when rest.StartsWith("que") || rest.StartsWith("qui") => (2, Sound.K, 0),
            'x' when start => (1, Sound.Sh, 0),
            'x' when !IsVowel(before) && !IsVowel(next) => (1, Sound.O, 0),
            'x' => (1, Sound.K, Sound.S),
            'c' => (1, next is 'e' or 'i' or 'y' ? Sound.C : Sound.K, 0),
            'y' when before is 'a' or 'o' or 'u' or 'e' && next is 'a' or 'o' or 'u' => (1, Sound.Y, 0),
            'w' when !start && (!IsVowel(next) || (next == 'y' && !IsVowel(before))) => (1, Sound.U, 0),
            'j' when !start && (next == 'y' || !IsVowel(next)) => (1, Sound.I, 0),
            var letter => (1, Single(letter), 0),
        };
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static byte Pair(char a, char b) =>
        (a, b) switch
        {
            ('s', 'h') => Sound.Sh,
            ('c', 'h') => Sound.Ch,
            ('z', 'h') or ('d', 'j') or ('z', 'j') => Sound.J,
            ('k', 'h') => Sound.Kh,
            ('g', 'h') => Sound.Gh,
            ('p', 'h') => Sound.F,
            ('t', 'h') => Sound.T,
            ('d', 'h') => Sound.D,
            ('t', 's') or ('t', 'z') => Sound.Ts,
            ('c', 'z') => Sound.Ch,
            ('s', 'z') or ('h', 's') => Sound.Sh,
            ('c', 'k') => Sound.K,
            ('o', 'u') or ('o', 'o') => Sound.U,
            ('e', 'e') or ('i', 'y') or ('y', 'i') or ('i', 'j') or ('i', 'e') => Sound.I,
            ('a', 'e') => Sound.E,
            ('e', 'y') or ('e', 'i') => Sound.I,
            _ => 0,
        };

    private static byte Single(char letter) =>
        letter switch
        {
            'a' => Sound.A,
            'e' => Sound.E,
            'i' or 'y' => Sound.I,
            'o' => Sound.O,
            'u' => Sound.U,
            'b' => Sound.B,
            'p' => Sound.P,
            'f' => Sound.F,
            'v' or 'w' => Sound.V,
            'm' => Sound.M,
            'n' => Sound.N,
            't' => Sound.T,
            'd' => Sound.D,
            's' => Sound.S,
            'z' => Sound.Z,
            'j' => Sound.J,
            'k' or 'q' => Sound.K,
            'g' => Sound.G,
            'h' => Sound.H,
            'l' => Sound.L,
            'r' => Sound.R,
            >= '0' and <= '9' => Sound.Digit,
            _ => 0,
        };
}
