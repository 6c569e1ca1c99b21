using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>The tokens of one sentence with their text and the frozen tables, as the readers of quantities see them.</summary>
internal readonly ref struct QuantityScene(string text, ReadOnlySpan<Token> tokens, QuantityLexicon lexicon)
{
    /// <summary>How many letters <see cref="Small"/> needs.</summary>
    internal const int LongestSmall = 12;

    internal string Text { get; } = text;

    internal ReadOnlySpan<Token> Tokens { get; } = tokens;

    internal QuantityLexicon Lexicon { get; } = lexicon;

    internal int Count => Tokens.Length;

    internal Tag Tag(int i) => (uint)i < (uint)Tokens.Length ? Tokens[i].Tag : Lexicons.Tag.Punctuation;

    internal ushort Word(int i) => (uint)i < (uint)Tokens.Length ? Tokens[i].Word : (ushort)0;

    internal ReadOnlySpan<char> Of(int i) => (uint)i < (uint)Tokens.Length ? Tokens[i].Of(Text) : default;

    /// <summary>
    /// A token's text as a string: that of the vocabulary where it is written alike, so that frequent words take no memory.
    /// </summary>
    internal string Written(int i)
    {
        var known = Lexicon.Vocabulary[Word(i)];
        return Of(i).SequenceEqual(known) ? known : Of(i).ToString();
    }

    /// <summary>The word at a token in small letters, for comparing it with short words; none where it is too long.</summary>
    internal ReadOnlySpan<char> Small(int i, Span<char> letters)
    {
        var length = Of(i).ToLowerInvariant(letters);
        return length < 0 ? default : letters[..length];
    }

    /// <summary>The first character of a token; NUL outside the sentence.</summary>
    internal char First(int i) => (uint)i < (uint)Tokens.Length ? Text[Tokens[i].Start] : '\0';

    /// <summary>Whether the token is that one character.</summary>
    internal bool Is(int i, char sign) => (uint)i < (uint)Tokens.Length && Tokens[i].Length == 1 && Text[Tokens[i].Start] == sign;

    internal bool Is(int i, ushort word) => word != 0 && Word(i) == word;

    /// <summary>Whether the word at a token, as it stands there, is of a class; small letters or capitals make no difference.</summary>
    internal bool Is(int i, WordClass kind) => Lexicon.Classes.Has(Word(i), kind);

    /// <summary>Whether the lemma of the word at a token is of a class: "left" where the class holds "leave".</summary>
    internal bool IsLemma(int i, WordClass kind) => Lexicon.Classes.Has(Entry(i).Lemma, kind);

    /// <summary>Whether nothing stands between a token and the next.</summary>
    internal bool Touches(int i) => i >= 0 && i + 1 < Tokens.Length && Tokens[i].End == Tokens[i + 1].Start;

    /// <summary>Whether the token is a hyphen, minus sign or dash of length one.</summary>
    internal bool IsDash(int i) => (uint)i < (uint)Tokens.Length && Tokens[i].Length == 1 && IsDash(Text[Tokens[i].Start]);

    internal NumberKind NumberKind(int i) => Lexicon.Numbers.Kind(Word(i));

    internal WordEntry Entry(int i) => Lexicon.Words[Word(i)];

    /// <summary>Whether the token denies: "not", "never", or an auxiliary with its "n't".</summary>
    internal bool IsNegation(int i) =>
        Is(i, Lexicon.Known.Not)
        || Of(i) is "never" or "n't"
        || (Tag(i) is Lexicons.Tag.Auxiliary or Lexicons.Tag.Modal && Of(i) is [_, _, .., 'n', 't'] or [_, .., 'n', '\'' or '’', 't']);

    internal static bool IsDash(char c) => c is '-' or '–' or '—' or '−' or '‐' or '‑';
}
