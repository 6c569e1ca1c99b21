using System.Collections.Frozen;
using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>Words for what is made of people, and for how things are spread over several places.</summary>
internal sealed class SpreadWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> bodies;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> spreads;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> floors;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> quarrels;

    internal SpreadWords(Lexicon lexicon) =>
        (bodies, spreads, floors, quarrels) = (
            Of(lexicon, "body", "home"),
            Of(lexicon, "spread"),
            Of(lexicon, "floor"),
            Of(lexicon, "quarrel")
        );

    /// <summary>Whether people make it up: "crew", "town", so that "a town of 9,000" counts people.</summary>
    internal bool IsBody(ReadOnlySpan<char> word) => bodies.Contains(word);

    /// <summary>Whether "over" behind it tells where and not how many: "spread over nine states".</summary>
    internal bool IsSpread(ReadOnlySpan<char> word) => spreads.Contains(word);

    /// <summary>Whether it names floors of a house, of several: "floors".</summary>
    internal bool IsFloor(ReadOnlySpan<char> word) => floors.Contains(word);

    /// <summary>Whether "over" behind it tells what it is about: "complaint over 64 ballots".</summary>
    internal bool IsQuarrel(ReadOnlySpan<char> word) => quarrels.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(Lexicon lexicon, params string[] uses) =>
        lexicon["stocks"]
            .Rows.Where(r => uses.Contains(r[0], StringComparer.Ordinal))
            .SelectMany(r => r.Alternatives(1))
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
