namespace Disagree.Mentions.Names.Spelling;

/// <summary>The sounds that spellings are reduced to; vowels first.</summary>
internal static class Sound
{
    public const byte A = 1,
        E = 2,
        I = 3,
        O = 4,
        U = 5;
    public const byte B = 6,
        P = 7,
        F = 8,
        V = 9,
        M = 10,
        N = 11,
        T = 12,
        D = 13,
        S = 14,
        Z = 15,
        Sh = 16,
        Ch = 17,
        J = 18,
        K = 19,
        G = 20,
        H = 21,
        Kh = 22,
        Gh = 23,
        L = 24,
        R = 25,
        Ts = 26,
        C = 27,
        Y = 28,
        Digit = 29;

    /// <summary>One more than the last sound.</summary>
    public const int Count = 30;

    public static bool IsVowel(byte sound) => sound <= U;
}
