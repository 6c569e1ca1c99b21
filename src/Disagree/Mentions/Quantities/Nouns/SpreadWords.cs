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
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> blames;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> topics;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> questions;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> clerks;

    internal SpreadWords(Lexicon lexicon) =>
        (bodies, spreads, floors, quarrels, blames, topics, questions, clerks) = (
            Of(lexicon, "body", "home"),
            Of(lexicon, "spread"),
            Of(lexicon, "floor"),
            Of(lexicon, "quarrel"),
            Of(lexicon, "blamed"),
            Of(lexicon, "topic"),
            Of(lexicon, "asked"),
            Of(lexicon, "clerk")
        );

    /// <summary>Whether people make it up: "crew", "town", so that "a town of 9,000" counts people.</summary>
    internal bool IsBody(ReadOnlySpan<char> word) => bodies.Contains(word);

    /// <summary>Whether "over" behind it tells where and not how many: "spread over nine states".</summary>
    internal bool IsSpread(ReadOnlySpan<char> word) => spreads.Contains(word);

    /// <summary>Whether it names floors of a house, of several: "floors".</summary>
    internal bool IsFloor(ReadOnlySpan<char> word) => floors.Contains(word);

    /// <summary>Whether "over" behind it tells what it is about: "complaint over 64 ballots".</summary>
    internal bool IsQuarrel(ReadOnlySpan<char> word) => quarrels.Contains(word);

    /// <summary>Whether it is done to people "over" what they did: "held over nine thefts".</summary>
    internal bool IsBlame(ReadOnlySpan<char> word) => blames.Contains(word);

    /// <summary>Whether "about" behind it tells what of: "complained about nine boats".</summary>
    internal bool IsTopic(ReadOnlySpan<char> word) => topics.Contains(word);

    /// <summary>Whether people are asked or told so "about" something: "told the police about nine boats".</summary>
    internal bool IsAsked(ReadOnlySpan<char> word) => questions.Contains(word) || word is "Asked";

    /// <summary>Whether it names one person who has no others: 52 of "a clerk of 52" is an age.</summary>
    internal bool IsClerk(ReadOnlySpan<char> word) => clerks.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(Lexicon lexicon, params string[] uses) =>
        lexicon["stocks"]
            .Rows.Where(r => uses.Contains(r[0], StringComparer.Ordinal))
            .SelectMany(r => r.Alternatives(1))
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
