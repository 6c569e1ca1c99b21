namespace Disagree.Mentions.Names.Spelling;

/// <summary>How alike two words sound: an edit distance in which vowels and kindred consonants are cheap to exchange.</summary>
internal static class SoundDistance
{
    private const int Whole = 10;
    private const int Cheapest = 3;
    private const int Longest = 32;

    // The first sound is the last that anyone gets wrong.
    private const int Opening = 4;

    // Two neighbours that changed places.
    private const int Swap = 6;
    private static readonly byte[] Costs = Fill();

    /// <summary>From 0 (nothing alike) to 1 (the same sounds); words longer than 32 sounds are compared by their first 32.</summary>
    /// <param name="a">The sounds of the one.</param>
    /// <param name="b">The sounds of the other.</param>
    /// <param name="enough">Below this likeness 0 is returned, as soon as it is certain.</param>
    public static double Similarity(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, double enough = 0)
    {
        if (a.SequenceEqual(b))
            return a.Length == 0 ? 0 : 1;
        if (a.Length == 0 || b.Length == 0)
            return 0;
        if (a.Length > Longest)
            a = a[..Longest];
        if (b.Length > Longest)
            b = b[..Longest];
        var limit = (int)((1 - enough) * Whole * Math.Max(a.Length, b.Length)) + 1;
        if (Math.Abs(a.Length - b.Length) * Cheapest > limit)
            return 0;
        var width = b.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var row = rows[(2 * width)..];
        last[0] = 0;
        for (var j = 0; j < b.Length; j++)
            last[j + 1] = last[j] + Gap(b, j);
        for (var i = 0; i < a.Length; i++)
        {
            var gap = Gap(a, i);
            row[0] = last[0] + gap;
            var least = row[0];
            for (var j = 0; j < b.Length; j++)
            {
                var exchange = (int)Costs[(a[i] * Sound.Count) + b[j]];
                if (exchange == Whole && i == 0 && j == 0)
                    exchange += Opening;
                var best = Math.Min(last[j] + exchange, Math.Min(last[j + 1] + gap, row[j] + Gap(b, j)));
                if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                    best = Math.Min(best, before[j - 1] + Swap);
                row[j + 1] = best;
                least = Math.Min(least, best);
            }

            if (least > limit)
                return 0;

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return Math.Max(0, 1 - (last[b.Length] / (double)(Whole * Math.Max(a.Length, b.Length))));
    }

    private static int Gap(ReadOnlySpan<byte> sounds, int at) =>
        sounds[at] switch
        {
            Sound.H => 3,
            Sound.G when at > 0 && sounds[at - 1] == Sound.N => 3,
            Sound.I or Sound.U => at == 0 ? 6 : 3,
            <= Sound.O => at == 0 ? 6 : 4,
            _ => Whole,
        };

    private static byte[] Fill()
    {
        var costs = new byte[Sound.Count * Sound.Count];
        Array.Fill(costs, (byte)Whole);
        for (byte a = 1; a < Sound.Count; a++)
        {
            costs[(a * Sound.Count) + a] = 0;
            for (byte b = 1; b < Sound.Count; b++)
            {
                if (a != b && Sound.IsVowel(a) && Sound.IsVowel(b))
                    costs[(a * Sound.Count) + b] = 4;
            }
        }

        Kindred(
            costs,
            2,
            (Sound.A, Sound.E),
            (Sound.O, Sound.U),
            (Sound.E, Sound.I),
            (Sound.U, Sound.V),
            (Sound.I, Sound.J),
            (Sound.A, Sound.O)
        );
        Kindred(
            costs,
            2,
            (Sound.V, Sound.F),
            (Sound.K, Sound.Kh),
            (Sound.H, Sound.Kh),
            (Sound.G, Sound.Gh),
            (Sound.J, Sound.Z),
            (Sound.S, Sound.Z),
            (Sound.J, Sound.Sh)
        );
        Kindred(
            costs,
            3,
            (Sound.B, Sound.V),
            (Sound.S, Sound.Ts),
            (Sound.Z, Sound.Ts),
            (Sound.Ch, Sound.Sh),
            (Sound.Ch, Sound.Ts),
            (Sound.K, Sound.G),
            (Sound.S, Sound.Sh),
            (Sound.Ch, Sound.J),
            (Sound.H, Sound.G)
        );
        Kindred(
            costs,
            4,
            (Sound.D, Sound.T),
            (Sound.B, Sound.P),
            (Sound.Ch, Sound.K),
            (Sound.G, Sound.J),
            (Sound.H, Sound.Gh),
            (Sound.Kh, Sound.Gh),
            (Sound.K, Sound.Gh),
            (Sound.D, Sound.Z),
            (Sound.Ch, Sound.Kh),
            (Sound.Z, Sound.Sh)
        );
        Kindred(costs, 1, (Sound.C, Sound.S));
        Kindred(costs, 2, (Sound.C, Sound.Ts), (Sound.Y, Sound.I));
        Kindred(costs, 3, (Sound.C, Sound.J), (Sound.C, Sound.Ch), (Sound.C, Sound.Sh), (Sound.C, Sound.Z), (Sound.Y, Sound.J));
        Kindred(costs, 4, (Sound.C, Sound.K));
        Kindred(costs, 6, (Sound.M, Sound.N), (Sound.L, Sound.R));
        return costs;
    }

    private static void Kindred(byte[] costs, byte cost, params ReadOnlySpan<(byte A, byte B)> pairs)
    {
        foreach (var (a, b) in pairs)
            costs[(a * Sound.Count) + b] = costs[(b * Sound.Count) + a] = cost;
    }
}
