namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>Reads the designation of a type in the plural: "nine [F-16s]", "its two [T-72s]".</summary>
internal static class Designation
{
    private const int MostLetters = 4;
    private const int Last = 3;

    /// <summary>Reads the one that begins at a token.</summary>
    internal static bool TryRead(in QuantityScene s, int at, out NounPhrase phrase)
    {
        phrase = new NounPhrase(at, at + Last);
        return s.Of(at) is [>= 'A' and <= 'Z', ..] and { Length: <= MostLetters }
            && s.IsDash(at + 1)
            && s.Touches(at)
            && IsHead(s, at + Last);
    }

    /// <summary>Whether a token is the last of one: the "s" of "F-16s".</summary>
    internal static bool IsHead(in QuantityScene s, int token) =>
        s.Is(token, 's') && s.Touches(token - 1) && s.Touches(token - 2) && s.First(token - 1) is >= '0' and <= '9' && s.IsDash(token - 2);
}
