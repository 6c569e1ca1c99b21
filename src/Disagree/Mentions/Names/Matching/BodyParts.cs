using Disagree.Mentions.Names.Spelling;
using Disagree.Values;

namespace Disagree.Mentions.Names.Matching;

/// <summary>The parts that the words of a body's or place's name are: places, kinds of things, small words, and those that tell.</summary>
internal sealed class BodyParts(WordFactsTable facts)
{
    /// <summary>Added to the number of a place, so that it is kin to that place only.</summary>
    public const int PlaceShift = 1 << 21;

    /// <summary>
    /// The parts of folded words. A place at the front is one, whatever the number of its words, and so is one behind "of": both are the
    /// same in "Seren's Bank" and "Bank of Seren".
    /// </summary>
    public NameWord[] Of(List<string> folded, (int Entity, int Count) front, NameType type)
    {
        var parts = new List<NameWord>(folded.Count);
        if (front.Count > 0)
        {
            var name = string.Join(' ', folded.GetRange(0, front.Count));
            parts.Add(new NameWord(name, Sounds.Of(name), 0, [front.Entity + PlaceShift], NamePart.Modifier));
        }

        // "Lake Street" is by no lake
        var isRoad = folded.Count > 1 && facts[folded[^1]].IsRoad;
        for (var i = front.Count; i < folded.Count; i++)
        {
            var place = type != NameType.Place && i > 0 && facts[folded[i - 1]].Part == NamePart.Soft ? facts.Place(folded, i, 3) : default;
            if (place.Count == 0)
            {
                parts.Add(Word(folded[i], i, folded.Count, type, isRoad && i < folded.Count - 1));
                continue;
            }

            var name = string.Join(' ', folded.GetRange(i, place.Count));
            var sounds = Sounds.Of(name);
            parts.Add(new NameWord(name, sounds, Sounds.Mask(sounds), [place.Entity + PlaceShift], NamePart.Word));
            i += place.Count - 1;
        }

        return [.. parts];
    }

    private NameWord Word(string folded, int at, int count, NameType type, bool isOfRoad)
    {
        var known = facts[folded];
        if (known.Meaning == 0 && type == NameType.Place)
            known = facts[folded.Replace('j', 'y').Replace("yy", "y", StringComparison.Ordinal)] is { Meaning: not 0 } slavic
                ? slavic
                : known;
        var sounds = Sounds.Of(folded);
        var part =
            known.Meaning != 0 ? known.Part
            : char.IsAsciiDigit(folded[0]) ? NamePart.Apart
            : NamePart.Word;
        if (part == NamePart.Terrain && isOfRoad)
            return new NameWord(folded, sounds, Sounds.Mask(sounds), [], NamePart.Word);
        if (part == NamePart.Terrain)
            part = type == NameType.Place ? NamePart.Generic : NamePart.Word;
        if (known.Particle is "article" && count > 1)
            part = NamePart.Soft;
        if (type == NameType.Place && known.Particle is "link" && count > 1 && at > 0)
            part = NamePart.Soft;
        return new NameWord(folded, sounds, Sounds.Mask(sounds), known.Meaning != 0 ? [known.Meaning] : [], part);
    }
}
