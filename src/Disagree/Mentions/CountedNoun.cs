using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Mentions;

/// <summary>The noun that an amount counts. Its words are cut from the text when they are first asked for.</summary>
public sealed record CountedNoun
{
    private static readonly Vocabulary NoWords = new([]);
    private readonly string text;
    private readonly int start;
    private readonly int length;
    private readonly int headLength;
    private string? lemma;
    private IReadOnlyList<string>? modifiers;

    /// <summary>Makes a noun of its words.</summary>
    /// <param name="span">The noun with its modifiers, without the number: "Islamic State fighters".</param>
    /// <param name="phrase">Those words.</param>
    /// <param name="lemma">The head noun in its singular and in lower case: "fighter".</param>
    /// <param name="modifiers">The words before the head, as written: "Islamic", "State".</param>
    /// <param name="isPeople">Whether the head noun names people.</param>
    public CountedNoun(TextSpan span, string phrase, string lemma, IReadOnlyList<string> modifiers, bool isPeople)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(lemma);
        ArgumentNullException.ThrowIfNull(modifiers);
        (Span, IsPeople, text, start, length) = (span, isPeople, phrase, 0, phrase.Length);
        (this.lemma, this.modifiers) = (lemma, modifiers);
    }

    /// <summary>The noun at a place of a text.</summary>
    /// <param name="text">The text in which the place counts.</param>
    /// <param name="span">The noun with its modifiers and what follows it.</param>
    /// <param name="head">The head noun.</param>
    /// <param name="lemma">Its singular, where the tables tell it; else null.</param>
    /// <param name="isPeople">Whether it names people.</param>
    internal CountedNoun(string text, TextSpan span, TextSpan head, string? lemma, bool isPeople)
    {
        (Span, IsPeople, this.text, start, length) = (span, isPeople, text, head.Start, span.Length);
        (this.lemma, headLength) = (lemma, head.Length);
    }

    /// <summary>The noun with its modifiers, without the number: "Islamic State fighters".</summary>
    public TextSpan Span { get; }

    /// <summary>Whether the head noun names people.</summary>
    public bool IsPeople { get; }

    /// <summary>Those words.</summary>
    public string Phrase => headLength == 0 ? text : text.Substring(Span.Start, length);

    /// <summary>The head noun in its singular and in lower case: "fighter".</summary>
    public string Lemma => lemma ??= Inflection.Singular(text.Substring(start, headLength).ToLowerInvariant());

    /// <summary>The words before the head, as written: "Islamic", "State".</summary>
    public IReadOnlyList<string> Modifiers => modifiers ??= Words();

    /// <inheritdoc/>
    public bool Equals(CountedNoun? other) =>
        other is not null
        && Span == other.Span
        && IsPeople == other.IsPeople
        && string.Equals(Lemma, other.Lemma, StringComparison.Ordinal)
        && string.Equals(Phrase, other.Phrase, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, IsPeople, Lemma);

    private IReadOnlyList<string> Words()
    {
        if (start <= Span.Start)
        {
            return [];
        }

        var tokens = new List<Token>();
        Tokenizer.Cut(text, Span.Start, start, NoWords, tokens);
        return [.. tokens.Select(t => t.Of(text).ToString())];
    }
}
