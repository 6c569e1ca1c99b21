using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Puts together the person whom one place of a document shows to be one, and who was read elsewhere as a place and a word behind it.</summary>
internal static class BrokenPersons
{
    private const string Rule = "fullName";

    /// <param name="document">The document.</param>
    /// <param name="found">Its names, in the order of the text.</param>
    public static void Join(Document document, List<FoundName> found)
    {
        HashSet<string>? persons = null;
        for (var i = found.Count - 2; i >= 0; i--)
        {
            if (found[i] is not { Known: { Type: NameType.Place, IsDemonym: false } } || found[i + 1].Known is not null || !AreBeside(document, found[i].Last, found[i + 1].First)) continue;
            persons ??= found.Where(f => f is { Type: NameType.Person, IsGuess: false } && f.Core < f.Last).Select(f => document.Words(f.Core, f.Last).ToString()).ToHashSet(StringComparer.Ordinal);
            if (!persons.Contains(document.Words(found[i].Core, found[i + 1].Last).ToString())) continue;
            found[i] = new FoundName(found[i].First, found[i].Core, found[i + 1].Last, NameType.Person, null, Rule);
            found.RemoveAt(i + 1);
        }
    }

    private static bool AreBeside(Document document, int one, int next) =>
        next == one + 1 && document.PartOf(one) == document.PartOf(next) && document.Tokens[next].Start == document.Tokens[one].End + 1 && document.TextOf(document.PartOf(one))[document.Tokens[one].End] is ' ';
}
