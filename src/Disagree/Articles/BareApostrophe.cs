using Disagree.Lexicons;

namespace Disagree.Articles;

/// <summary>Tells the apostrophe of an owner in -s, "Lunds' chairman", from one that closes a quotation.</summary>
internal static class BareApostrophe
{
    internal static bool IsOwners(string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 0
        && i + 1 < tokens.Length
        && IsMark(text, tokens[i])
        && tokens[i - 1] is { Tag: not Tag.Punctuation, Length: > 2 } owner
        && owner.End == tokens[i].Start
        && text[owner.End - 1] is 's'
        && tokens[i + 1] is { Tag: Tag.Word } owned
        && owned.Start > tokens[i].End
        && !IsQuoting(text, tokens, i);

    private static bool IsMark(string text, Token token) => token.Length == 1 && text[token.Start] is '\'' or '’';

    // "they 'left the clerks' behind"
    private static bool IsQuoting(string text, ReadOnlySpan<Token> tokens, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (
                tokens[i].Length == 1
                && text[tokens[i].Start] is '\'' or '’' or '‘'
                && (i == 0 || tokens[i - 1].End < tokens[i].Start || tokens[i - 1].Tag is Tag.Punctuation)
                && tokens[i + 1].Start == tokens[i].End
            )
            {
                return true;
            }
        }

        return false;
    }
}
