namespace Disagree.Verdicts;

/// <summary>Writes the words of a claim as a sentence starts: its first letter large.</summary>
internal static class SentenceStart
{
    internal static string Of(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
