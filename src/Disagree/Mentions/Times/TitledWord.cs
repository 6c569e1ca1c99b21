using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times;

/// <summary>
/// Tells words of time that are part of a name in running text: "the Daily Gazette", "Radio Today", "90 Minutes" of a programme.
/// </summary>
internal static class TitledWord
{
    // In a headline with capitals throughout, no word of that length begins small.
    private const int Long = 5;

    internal static bool Is(string text, ReadOnlySpan<Token> tokens, int i, in TimeWord word)
    {
        if (!char.IsUpper(text[tokens[i].Start]))
        {
            return false;
        }

        if (!IsRunning(text, tokens))
        {
            return word.Kind == TimeWordKind.Set && i > 0 && IsCapital(text, tokens, i - 1) && IsCapital(text, tokens, i + 1);
        }

        return word.Kind switch
        {
            TimeWordKind.Set => IsWithin(tokens, i) || IsCapital(text, tokens, i + 1),
            TimeWordKind.Day => IsWithin(tokens, i),
            TimeWordKind.Unit => i > 1 && (tokens[i - 1].Tag == Tag.Number || tokens[i - 1].Of(text) is "the"),
            TimeWordKind.Season => IsWithin(tokens, i)
                && !(i + 1 < tokens.Length && (tokens[i + 1].Tag is Tag.Number || tokens[i + 1].Of(text) is "of")),
            TimeWordKind.Clock => word.Count > 1 ? i > 0 && IsCapital(text, tokens, i + 1) : i > 1 && IsCapital(text, tokens, i - 1),
            _ => false,
        };
    }

    // Neither at the head of a sentence nor behind a quotation mark, a colon or a dash.
    private static bool IsWithin(ReadOnlySpan<Token> tokens, int i) => i > 0 && tokens[i - 1].Tag is not (Tag.Punctuation or Tag.Symbol);

    private static bool IsCapital(string text, ReadOnlySpan<Token> tokens, int i) =>
        (uint)i < (uint)tokens.Length && char.IsUpper(text[tokens[i].Start]);

    private static bool IsRunning(string text, ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Length >= Long && char.IsLower(text[token.Start]))
            {
                return true;
            }
        }

        return false;
    }
}
