using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>A sentence as the rules see it: its tokens, what each means for time, and the day against which bare dates are read.</summary>
internal readonly ref struct TimeScene
{
    /// <summary>How many letters <see cref="Small"/> needs.</summary>
    internal const int LongestSmall = 12;
    private const int LongestNote = 14;
    private readonly string text;
    private readonly ReadOnlySpan<TimeWord> marks;
    private readonly TimeAnchors anchors;

    internal TimeScene(
        TimeWords words,
        string text,
        ReadOnlySpan<Token> tokens,
        ReadOnlySpan<TimeWord> marks,
        DateOnly writing,
        TimeAnchors anchors
    )
    {
        Words = words;
        this.text = text;
        Tokens = tokens;
        this.marks = marks;
        Writing = writing;
        this.anchors = anchors;
        IsNote = HoldsOnlyTimes();
    }

    /// <summary>The same sentence read against another day.</summary>
    internal TimeScene WrittenOn(DateOnly day) => this with { Writing = day };

    /// <summary>How many dates are being read within each other: "the week of the week of …".</summary>
    internal int Depth { get; private init; }

    /// <summary>The same sentence, one date deeper.</summary>
    internal TimeScene Deeper() => this with { Depth = Depth + 1 };

    internal TimeWords Words { get; }

    internal ReadOnlySpan<Token> Tokens { get; }

    /// <summary>The day of writing.</summary>
    internal DateOnly Writing
    {
        get
        {
            anchors.AreAsked = true;
            return field;
        }
        private init;
    }

    /// <summary>The times named before.</summary>
    internal TimeAnchors Anchors
    {
        get
        {
            anchors.AreAsked = true;
            return anchors;
        }
    }

    internal int Count => Tokens.Length;

    /// <summary>What the phrase that begins at a token means; none beyond the sentence.</summary>
    internal TimeWord At(int i) => (uint)i < (uint)marks.Length ? marks[i] : default;

    internal TimeWordKind Kind(int i) => At(i).Kind;

    internal ReadOnlySpan<char> Text(int i) => (uint)i < (uint)Tokens.Length ? Tokens[i].Of(text) : default;

    /// <summary>The word at a token in small letters, for comparing it with short words; none where it is too long.</summary>
    internal ReadOnlySpan<char> Small(int i, Span<char> letters)
    {
        var length = Text(i).ToLowerInvariant(letters);
        return length < 0 ? default : letters[..length];
    }

    internal bool Is(int i, char sign) => (uint)i < (uint)Tokens.Length && Tokens[i].Length == 1 && text[Tokens[i].Start] == sign;

    internal bool Is(int i, string word) => Text(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the word at a token is of a class; small letters or capitals make no difference.</summary>
    internal bool Is(int i, WordClass kind) => (uint)i < (uint)Tokens.Length && Words.Classes.Has(Tokens[i].Word, kind);

    internal bool IsHyphen(int i) => Is(i, '-') || Is(i, '‐') || Is(i, '‑');

    internal bool IsDash(int i) => IsHyphen(i) || Is(i, '–') || Is(i, '—') || Is(i, "--");

    /// <summary>Whether a token stands right behind the one before, without a blank.</summary>
    internal bool Touches(int i) => i > 0 && i < Tokens.Length && Tokens[i].Start == Tokens[i - 1].End;

    internal bool IsCapital(int i) => (uint)i < (uint)Tokens.Length && char.IsUpper(text[Tokens[i].Start]);

    internal bool IsNumber(int i) => (uint)i < (uint)Tokens.Length && Tokens[i].Tag == Tag.Number;

    /// <summary>Whether a number is an amount of money: "$ 269m".</summary>
    internal bool IsMoney(int i) =>
        i > 0
        && (uint)i < (uint)Tokens.Length
        && Tokens[i - 1].Tag == Tag.Symbol
        && Tokens[i - 1].Length == 1
        && char.GetUnicodeCategory(text[Tokens[i - 1].Start]) == System.Globalization.UnicodeCategory.CurrencySymbol;

    /// <summary>The index after an optional comma.</summary>
    internal int SkipComma(int i) => Is(i, ',') ? i + 1 : i;

    /// <summary>The index after an optional full stop that touches the word before.</summary>
    internal int SkipStop(int i) => Is(i, '.') && Touches(i) && i + 1 < Count ? i + 1 : i;

    /// <summary>Whether the sentence is nothing but a time, as in a note or a diary: "for Tuesday at 8".</summary>
    internal bool IsNote { get; }

    /// <summary>Whether the word before a number makes it a length: "in 1h", "for 3h".</summary>
    internal bool IsLength(int at) => Is(at - 1, "in") || Is(at - 1, "for") || Is(at - 1, "within") || Is(at - 1, '/');

    /// <summary>Whether a token is a word of letters.</summary>
    internal bool IsWord(int i) => (uint)i < (uint)Tokens.Length && char.IsLetter(text[Tokens[i].Start]);

    private bool HoldsOnlyTimes()
    {
        var times = 0;
        for (var i = 0; i < Count && Count <= LongestNote; i++)
        {
            if (Words.TryHoliday(Tokens, i, out _, out var count) && count > marks[i].Count)
            {
                times++;
                i += count - 1;
            }
            else if (marks[i].Kind is not (TimeWordKind.None or TimeWordKind.Delivery or TimeWordKind.EventOfDay))
            {
                times++;
                i += marks[i].Count - 1;
            }
            else if (Words.TryZone(Tokens, i, out _, out count))
            {
                times++;
                i += count - 1;
            }
            else if (IsNumber(i) || Words.Number(Tokens[i]).Kind != NumberKind.None || (Touches(i) && IsNumber(i - 1) && IsWord(i)))
            {
                times++;
            }
            else if (
                Tokens[i].Tag is not (Tag.Punctuation or Tag.Symbol or Tag.Preposition or Tag.Conjunction)
                && Tokens[i].Length > 2
                && !Is(i, "till")
                && !Is(i, "untill")
                && !Is(i, "than")
            )
            {
                return false;
            }
        }

        return times > 0 && Count <= LongestNote;
    }

    /// <summary>Whether the words before "a week" are counted by it: "times a week", "$ 9 a week", and not "in a week".</summary>
    internal bool IsRateBefore(int at) =>
        Tokens[at - 1].Tag is Tag.Number or Tag.Noun or Tag.NumberWord
        || Is(at - 1, "times")
        || Is(at - 1, "once")
        || Is(at - 1, "twice")
        || Is(at - 1, '%');

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
