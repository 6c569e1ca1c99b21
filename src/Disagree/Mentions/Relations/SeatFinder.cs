using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>Finds where a body sits by the town before the noun that means it: "Northwind Foods … the Oslo company".</summary>
internal static class SeatFinder
{
    private const string Seat = "seat";

    /// <summary>Adds the seats that a sentence tells.</summary>
    internal static void Find(NamedSentence sentence, Focus focus, List<RelationMention> into)
    {
        for (var i = 0; i < sentence.Count; i = sentence.NameEnd(i))
        {
            if (
                sentence.NameAt(i) is { Type: NameType.Place } town
                && sentence.NameEnd(i) is var noun
                && noun < sentence.Count
                && sentence.NameAt(noun) is null
                && sentence.TagAt(noun) is Tag.Noun
                && sentence.TagAt(noun + 1) is not (Tag.Noun or Tag.ProperNoun)
                && town.Rule is not "demonym"
                && !sentence.Of(i).ContainsAny('.', ' ')
                && sentence.TagAt(i - 1) is Tag.Determiner
                && focus.Body(sentence, noun) is { } body
            )
            {
                into.Add(new RelationMention(sentence.Span(i, noun), Seat, body, town, Holders.One, Seat));
            }
        }
    }
}
