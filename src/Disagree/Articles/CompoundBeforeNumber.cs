using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>
/// Tells a word with a hyphen that says how great the number behind it is, of which neither half acts: "an ear-splitting 90 decibels", "a
/// long-awaited 9 million euros".
/// </summary>
internal static class CompoundBeforeNumber
{
    private const int Shortest = 4;

    /// <summary>Whether the token is the second half of such a word.</summary>
    internal static bool Ends(string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 2
        && i + 1 < tokens.Length
        && tokens[i + 1].Tag is Tag.Number or Tag.Symbol
        && tokens[i - 1].Length == 1
        && text[tokens[i - 1].Start] is '-' or '‐' or '‑'
        && tokens[i - 1].Start == tokens[i - 2].End
        && tokens[i - 1].End == tokens[i].Start
        && tokens[i + 1].Start > tokens[i].End
        && tokens[i].Length >= Shortest
        && (tokens[i].Of(text).EndsWith("ing", StringComparison.Ordinal) || tokens[i].Of(text).EndsWith("ed", StringComparison.Ordinal))
        && tokens[i - 3].Of(text) is "a" or "an" or "A" or "An";
}
