using System.Collections.Frozen;
using Disagree.Lexicons;

namespace Disagree.Claims.Stocks;

/// <summary>The words by which news says how many of something there are.</summary>
internal sealed class StockWords
{
    private readonly FrozenDictionary<string, FrozenSet<string>> uses;

    private readonly FrozenDictionary<string, string> kinds;

    internal StockWords(Lexicon lexicon)
    {
        kinds = lexicon["places"]
            .Rows.DistinctBy(r => r[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase);
        uses = lexicon["stocks"]
            .Rows.GroupBy(r => r[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.SelectMany(r => r.Alternatives(1)).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
                StringComparer.Ordinal
            );
    }

    /// <summary>Whether the subject of a verb has what the verb governs: "own", "operate".</summary>
    internal bool IsHaving(string verb) => Holds("has", verb);

    /// <summary>Whether what follows "of" behind it is all that there is: "consist", "fleet".</summary>
    internal bool IsMadeOf(string word) => Holds("of", word);

    /// <summary>Whether a word leaves some uncounted: "other", "more".</summary>
    internal bool IsOfPart(string word) => Holds("part", word);

    /// <summary>Whether the number behind "of" is of all who belong to it: "panel", "crew".</summary>
    internal bool IsOfMembers(string noun) => Holds("members", noun);

    /// <summary>Whether people live there: "town", "island".</summary>
    internal bool IsHome(string noun) => Holds("home", noun);

    /// <summary>Whether some of those live there who live in a town: "house".</summary>
    internal bool IsAbode(string noun) => Holds("abode", noun);

    /// <summary>Whether a noun may stand for a place, as far as the table of places tells: "town" for no country.</summary>
    internal bool MayBe(string home, string place) => !kinds.TryGetValue(place, out var kind) || kind is "city" != Holds("land", home);

    /// <summary>Whether it holds so many people and no more: "stadium".</summary>
    internal bool IsVenue(string noun) => Holds("venue", noun);

    /// <summary>Whether people come there for a show or a match alone: "stadium".</summary>
    internal bool IsStage(string noun) => Holds("stage", noun);

    /// <summary>Whether those whom it names come and go: "guest".</summary>
    internal bool IsMoving(string noun) => Holds("moving", noun);

    /// <summary>Whether those whom it names are put up somewhere: "guest".</summary>
    internal bool IsLodging(string noun) => Holds("lodging", noun);

    /// <summary>Whether each for whom there is room takes one: "seat".</summary>
    internal bool IsSeat(string noun) => Holds("seat", noun);

    /// <summary>Whether a noun, as written or as its lemma, names floors.</summary>
    internal bool IsFloor(string word, string lemma) => Holds("floor", word) || Holds("floor", lemma);

    /// <summary>Whether it is place for somebody: "room" of "room for 900".</summary>
    internal bool IsRoom(string noun) => Holds("room", noun);

    /// <summary>Whether what does it has room for those whom it governs: "seat".</summary>
    internal bool IsHolding(string verb) => Holds("holds", verb);

    /// <summary>Whether it says for how many something is made: "built for 900".</summary>
    internal bool IsDesign(string verb) => Holds("designed", verb);

    /// <summary>Whether it says that things are in many places: "spread".</summary>
    internal bool IsSpread(string word) => Holds("spread", word);

    /// <summary>Whether a place that does it has those people: "house".</summary>
    internal bool IsHousing(string verb) => Holds("houses", verb);

    /// <summary>Whether whom it names has children: "mother".</summary>
    internal bool IsParent(string noun) => Holds("parent", noun);

    /// <summary>Whether it names children of whichever sex: "child".</summary>
    internal bool IsChild(string noun) => Holds("child", noun);

    private bool Holds(string use, string word) => uses.TryGetValue(use, out var words) && words.Contains(word);
}
