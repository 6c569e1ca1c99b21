using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>
/// Puts together the person whom one place of a document shows to be one, and who was read elsewhere as a place and a word behind it.
/// </summary>
internal static class BrokenPersons
{
    private const string Rule = "fullName";

    /// <param name="document">The document.</param>
    /// <param name="found">Its names, in the order of the text.</param>
    public static void Join(Document document, List<FoundName> found)
    {
        HashSet<string>? persons = null;
        HashSet<string>? families = null;
        for (var i = found.Count - 2; i >= 0; i--)
        {
            if (
                found[i] is not { Known: { Type: NameType.Place, IsDemonym: false } place }
                || found[i + 1].Known is not null
                || !AreBeside(document, found[i].Last, found[i + 1].First)
            )
                continue;
            persons ??= Words(document, found.Where(f => !f.IsGuess), f => f.Core);
            if (
                !persons.Contains(document.Words(found[i].Core, found[i + 1].Last).ToString())
                && !(
                    CanBeGiven(document, found[i], place)
                    && IsFamily(document, found[i + 1], families ??= Words(document, found, f => f.Last))
                )
            )
                continue;
            found[i] = new FoundName(found[i].First, found[i].Core, found[i + 1].Last, NameType.Person, null, Rule);
            found.RemoveAt(i + 1);
        }
    }

    // the persons whom the document names in full, by the words from a token of theirs on
    private static HashSet<string> Words(Document document, IEnumerable<FoundName> found, Func<FoundName, int> from) =>
        found
            .Where(f => f.Type is NameType.Person && f.Core < f.Last)
            .Select(f => document.Words(from(f), f.Last).ToString())
            .ToHashSet(StringComparer.Ordinal);

    // "the house of | Mecca Quarn", where another Quarn is named; not "in Mecca Quarn found …"
    private static bool CanBeGiven(Document document, FoundName name, KnownName place) =>
        name.First == name.Last
        && !place.IsAcronym
        && place.Kind is not ("state" or "country")
        && !(
            name.First > 0
            && document.PartOf(name.First - 1) == document.PartOf(name.First)
            && document.Words(name.First - 1, name.First - 1) is "in" or "In" or "from" or "From" or "near" or "to" or "at"
        );

    private static bool IsFamily(Document document, FoundName name, HashSet<string> families) =>
        name.Type is NameType.Person or NameType.Other
        && name.First == name.Last
        && families.Contains(document.Words(name.Last, name.Last).ToString());

    private static bool AreBeside(Document document, int one, int next) =>
        next == one + 1
        && document.PartOf(one) == document.PartOf(next)
        && document.Tokens[next].Start == document.Tokens[one].End + 1
        && document.TextOf(document.PartOf(one))[document.Tokens[one].End] is ' ';
}
