using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times;

/// <summary>Looks up what each word of a sentence means for time, and tells at once where there can be no time expression at all.</summary>
internal sealed class SentenceMarker(TimeWords words)
{
    private const int LongestNote = 14;
    private TimeWord[] marks = new TimeWord[64];
    private int count;

    /// <summary>What the phrase that begins at each token means.</summary>
    internal ReadOnlySpan<TimeWord> Marks => marks.AsSpan(0, count);

    /// <summary>The first token that a time expression can begin with.</summary>
    internal int First { get; private set; }

    /// <summary>Marks a sentence; false where no word of it names a time, however many articles and numbers it has.</summary>
    internal bool Mark(string text, ReadOnlySpan<Token> tokens)
    {
        if (marks.Length < tokens.Length)
        {
            marks = new TimeWord[tokens.Length * 2];
        }

        count = tokens.Length;
        First = tokens.Length;
        var namesTime = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!words.CanBegin(tokens[i]))
            {
                marks[i] = default;
                continue;
            }

            var word = words.Word(tokens, i);
            if (word.Kind == TimeWordKind.Name)
            {
                marks.AsSpan(i, word.Count).Clear();
                if (words.TryHoliday(tokens, i, out _, out _))
                {
                    First = Math.Min(First, i);
                    namesTime = true;
                }

                i += word.Count - 1;
                continue;
            }

            marks[i] =
                IsAcronym(text, tokens[i], word)
                || (
                    word is { Kind: TimeWordKind.MonthPart or TimeWordKind.YearEnd, Count: 1 }
                    && tokens[i].Length == 3
                    && char.IsUpper(text[tokens[i].Start])
                    && char.IsLower(text[tokens[i].Start + 1])
                )
                || TitledWord.Is(text, tokens, i, word)
                    ? default
                    : word;
            First = Math.Min(First, i);
            namesTime = namesTime || NamesTime(text, tokens, i, marks[i].Kind);
        }

        return namesTime;
    }

    /// <summary>
    /// Whether an expression can begin at a token: an article or a number begins one only before a word or a sign that can go on with it.
    /// </summary>
    internal bool CanBegin(string text, ReadOnlySpan<Token> tokens, int i)
    {
        var token = tokens[i];
        if (!words.CanBegin(token))
        {
            return false;
        }

        var isNumber = token.Tag == Tag.Number;
        if (!isNumber && marks[i].Kind is not (TimeWordKind.Article or TimeWordKind.None))
        {
            return true;
        }

        if (isNumber && (token.Length is 4 or >= 8 || IsDottedHour(text, tokens, i)))
        {
            return true;
        }

        return i + 1 < tokens.Length
            ? words.CanBegin(tokens[i + 1])
                || tokens[i + 1].Start == token.End
                || tokens[i + 1].Length == 1 && tokens.Length < LongestNote
                || words.TryHoliday(tokens, i, out _, out _)
                || IsApostrophe(tokens, i + 1)
                || (token.Length == 5 && words.TryZone(tokens, i + 1, out _, out _))
                || tokens[i + 1].Of(text) is "and" or "to" or "or"
            : (isNumber && token.Length > 3) || words.TryHoliday(tokens, i, out _, out _);
    }

    // "at | 17.35", "17.35 | local time"
    private static bool IsDottedHour(string text, ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Length == 5
        && text[tokens[i].Start + 2] == '.'
        && ((i > 0 && tokens[i - 1].Of(text) is "at" or "At") || (i + 1 < tokens.Length && tokens[i + 1].Of(text) is "local"));

    private static bool IsApostrophe(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i] is { Length: 1, Tag: Tag.Punctuation } && i + 1 < tokens.Length && tokens[i + 1].Tag == Tag.Number;

    // Articles, hedges and plain numbers stand in time expressions but make none.
    private bool NamesTime(string text, ReadOnlySpan<Token> tokens, int i, TimeWordKind kind)
    {
        if (tokens[i].Tag == Tag.Number)
        {
            return tokens[i].Length is 4 or >= 8
                || IsDottedHour(text, tokens, i)
                || (i + 1 < tokens.Length && tokens[i + 1].Start == tokens[i].End && text[tokens[i].End] != '%')
                || (i + 1 < tokens.Length ? tokens.Length < 8 : tokens.Length < 4);
        }

        return kind switch
        {
            TimeWordKind.None => words.Number(tokens[i]).Value >= 13
                || (tokens.Length < 4 && words.Number(tokens[i]).Value > 0)
                || words.TryHoliday(tokens, i, out _, out _),
            TimeWordKind.Article
            or TimeWordKind.Approx
            or TimeWordKind.Amount
            or TimeWordKind.Filler
            or TimeWordKind.Lead
            or TimeWordKind.After
            or TimeWordKind.Every
            or TimeWordKind.Mod
            or TimeWordKind.ModOf
            or TimeWordKind.Like
            or TimeWordKind.Label
            or TimeWordKind.Old
            or TimeWordKind.Fiscal => words.TryHoliday(tokens, i, out _, out _),
            TimeWordKind.Toward => (Toward)marks[i].Whole == Toward.Past,
            _ => true,
        };
    }

    // "SEC" is no second and "MIN" no minute.
    private static bool IsAcronym(string text, Token token, in TimeWord word) =>
        word.Kind == TimeWordKind.Unit && token.Length is 2 or 3 && char.IsUpper(text[token.Start + 1]);
}
