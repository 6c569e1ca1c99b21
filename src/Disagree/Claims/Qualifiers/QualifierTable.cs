using System.Collections.Frozen;
using Disagree.Claims.Clauses;
using Disagree.Claims.Figures;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Qualifiers;

/// <summary>The phrases that qualify a measure, by their first word; the longest first.</summary>
internal sealed class QualifierTable
{
    private static readonly char[] Joints = [' ', '-'];
    private readonly FrozenDictionary<string, QualifierPhrase[]>.AlternateLookup<ReadOnlySpan<char>> byWord;
    private readonly WordSet firsts;

    internal QualifierTable(Lexicon lexicon)
    {
        var phrases = lexicon["qualifiers"]
            .Rows.SelectMany(r => r.Alternatives(5).Select(w => Phrase(r, w)))
            .GroupBy(p => p.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
        byWord = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        firsts = new WordSet(lexicon.Vocabulary);
        Array.ForEach([.. phrases.Keys], firsts.Add);
    }

    /// <summary>The phrases that begin with the word at a token; none where no table holds it.</summary>
    internal ReadOnlySpan<QualifierPhrase> From(SentenceView view, int token) =>
        firsts.MayHold(view.Tokens[token].Word) && byWord.TryGetValue(view.WordAt(token), out var phrases) ? phrases : [];

    /// <summary>The phrase of one word that tells what a noun left out beside an amount is; null where the table holds none.</summary>
    internal QualifierPhrase? OfNoun(string noun) =>
        byWord.TryGetValue(noun, out var phrases) ? Array.Find(phrases, p => p.Words.Length == 1 && p.Place is QualifierPlace.Noun) : null;

    private static QualifierPhrase Phrase(LexiconRow row, string words)
    {
        var of = row.Alternatives(4);
        return new QualifierPhrase(
            new Qualifier(row[0], row[1], row.Choice<Bare>(2) is Bare.Other),
            row.Choice<QualifierPlace>(3),
            words.Split(Joints, StringSplitOptions.RemoveEmptyEntries),
            [.. of.Where(o => IsDimension(o)).Select(o => Enum.Parse<Dimension>(o, ignoreCase: true))],
            of.Where(o => !IsDimension(o)).ToFrozenSet(StringComparer.Ordinal)
        );
    }

    private static bool IsDimension(string word) => Enum.TryParse<Dimension>(word, ignoreCase: true, out _);

    // what a measure is of which nothing is said
    private enum Bare
    {
        Any,
        Other,
    }
}

/// <summary>Where a qualifying phrase stands.</summary>
internal enum QualifierPlace
{
    /// <summary>In what is said to be measured: "core inflation", "sales in the full year".</summary>
    Noun,

    /// <summary>Beside the amount, and not beside another: "rose 4 percent from a year earlier".</summary>
    Amount,

    /// <summary>Before the noun that they tell from another, beside the amount or in what is measured: "the north tower".</summary>
    Kind,

    /// <summary>Right before the amount, or behind what is counted: "ordered 40 evictions", "40 evictions were ordered".</summary>
    Deed,

    /// <summary>Where what is measured begins: "the longest spacewalk lasted 9 hours".</summary>
    Start,

    /// <summary>Anywhere in the clause: "with 40 percent of ballots counted".</summary>
    Clause,
}

/// <summary>A phrase that qualifies a measure.</summary>
/// <param name="Means">What it tells.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Words">Its words; a hyphen between them is none.</param>
/// <param name="Dimensions">The dimensions of the amounts that it is said of.</param>
/// <param name="Figures">The figures that it is said of.</param>
internal sealed record QualifierPhrase(
    Qualifier Means,
    QualifierPlace Place,
    string[] Words,
    List<Dimension> Dimensions,
    FrozenSet<string> Figures
)
{
    private const string AnyAmount = "anything";
    private const string Every = "everything";

    /// <summary>Whether it is said of such an amount, of which a table foresees the question or not.</summary>
    internal bool IsOf(Dimension dimension, Figure? figure, bool isForeseen) =>
        (!isForeseen && Figures.Contains(AnyAmount))
        || Figures.Contains(Every)
        || Dimensions.Contains(dimension)
        || (figure is not null && Figures.Contains(figure.Name));
}
