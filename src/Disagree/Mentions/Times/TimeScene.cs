using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>A sentence as the rules see it: its tokens, what each means for time, and the day against which bare dates are read.</summary>
internal readonly ref struct TimeScene
{
    private readonly string text;
    private readonly ReadOnlySpan<TimeWord> marks;

    internal TimeScene(TimeWords words, string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<TimeWord> marks, DateOnly writing, TimeAnchors anchors)
    {
        Words = words;
        this.text = text;
        Tokens = tokens;
        this.marks = marks;
        Writing = writing;
        Anchors = anchors;
    }

    internal TimeWords Words { get; }

    internal ReadOnlySpan<Token> Tokens { get; }

    /// <summary>The day of writing.</summary>
    internal DateOnly Writing { get; }

    /// <summary>The times named before.</summary>
    internal TimeAnchors Anchors { get; }

    internal int Count => Tokens.Length;

    /// <summary>What the phrase that begins at a token means; none beyond the sentence.</summary>
    internal TimeWord At(int i) => (uint)i < (uint)marks.Length ? marks[i] : default;

    internal TimeWordKind Kind(int i) => At(i).Kind;

    internal ReadOnlySpan<char> Text(int i) => (uint)i < (uint)Tokens.Length ? Tokens[i].Of(text) : default;

    internal bool Is(int i, char sign) => (uint)i < (uint)Tokens.Length && Tokens[i].Length == 1 && text[Tokens[i].Start] == sign;

    internal bool Is(int i, string word) => Text(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    internal bool IsHyphen(int i) => Is(i, '-') || Is(i, '‐') || Is(i, '‑');

    internal bool IsDash(int i) => IsHyphen(i) || Is(i, '–') || Is(i, '—') || Is(i, "--");

    /// <summary>Whether a token stands right behind the one before, without a blank.</summary>
    internal bool Touches(int i) => i > 0 && i < Tokens.Length && Tokens[i].Start == Tokens[i - 1].End;

    internal bool IsCapital(int i) => (uint)i < (uint)Tokens.Length && char.IsUpper(text[Tokens[i].Start]);

    internal bool IsNumber(int i) => (uint)i < (uint)Tokens.Length && Tokens[i].Tag == Tag.Number;

    /// <summary>The index after an optional comma.</summary>
    internal int SkipComma(int i) => Is(i, ',') ? i + 1 : i;

    /// <summary>The index after an optional full stop that touches the word before.</summary>
    internal int SkipStop(int i) => Is(i, '.') && Touches(i) && i + 1 < Count ? i + 1 : i;

    /// <summary>Whether nothing but small words stands beside an expression, as in a note or a caption: "for Tuesday".</summary>
    internal bool IsFragment(int first, int end)
    {
        for (var i = 0; i < Count; i++)
        {
            if ((i < first || i >= end) && Tokens[i].Tag != Tag.Punctuation && !IsNumber(i) && marks[i].Kind == TimeWordKind.None && Tokens[i].Length > 2 && !Is(i, "for") && !Is(i, "from"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the words before "a week" are counted by it: "times a week", "$ 9 a week", and not "in a week".</summary>
    internal bool IsRateBefore(int at) =>
        Tokens[at - 1].Tag is Tag.Number or Tag.Noun or Tag.NumberWord || Is(at - 1, "times") || Is(at - 1, "once") || Is(at - 1, "twice") || Is(at - 1, '%');

    /// <summary>The whole number that a token of plain digits writes, or -1.</summary>
    internal int Digits(int i) => Digits(Text(i));

    /// <summary>The whole number that up to nine digits write, or -1.</summary>
    internal static int Digits(ReadOnlySpan<char> digits)
    {
        if (digits.Length is 0 or > 9)
        {
            return -1;
        }

        var number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            number = (number * 10) + c - '0';
        }

        return number;
    }
}
