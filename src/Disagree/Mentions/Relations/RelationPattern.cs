using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>One phrase of a line of the table "relations".</summary>
/// <param name="Relation">The name of the relation.</param>
/// <param name="Phrase">The words that are looked for first.</param>
/// <param name="Rest">The word that must follow within a few others: "to" in "pleaded guilty … to"; "" where none must.</param>
/// <param name="Before">What stands before.</param>
/// <param name="After">What stands after.</param>
/// <param name="Value">The value that the phrase itself gives; "" where a slot holds it.</param>
/// <param name="Holders">How many values can be right at a time.</param>
internal sealed record RelationPattern(
    string Relation,
    string Phrase,
    string Rest,
    RelationSlot Before,
    RelationSlot After,
    string Value,
    Holders Holders
)
{
    internal static IEnumerable<RelationPattern> Of(LexiconRow row)
    {
        var (before, after, holders) = (RelationSlot.Of(row, 2), RelationSlot.Of(row, 3), row.Choice<Holders>(5));
        foreach (var phrase in row.Alternatives(1))
        {
            var cut = phrase.IndexOf(" … ", StringComparison.Ordinal);
            yield return cut < 0
                ? new RelationPattern(row[0], phrase, "", before, after, row[4], holders)
                : new RelationPattern(row[0], phrase[..cut], phrase[(cut + 3)..], before, after, row[4], holders);
        }
    }
}
