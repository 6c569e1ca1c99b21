using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>
/// Takes for bodies, wherever they stand, the names that one place of a document shows to be one: "the carmaker Northwind", "shares of
/// Northwind", "Northwind (NYSE: NWD)".
/// </summary>
internal static class ShownBodies
{
    /// <summary>Changes the names that were found in a document.</summary>
    public static void Apply(Document document, NameLexicon lexicon, List<FoundName> found)
    {
        var cues = new BodyCues(document, lexicon);
        Dictionary<string, string>? shown = null;
        foreach (var name in found)
        {
            if (
                !IsOpen(name)
                || cues.Rule(name) is not { } rule
                || (name.Rule is FoundName.Opening && !TickerRule.IsBehind(document, name.Last) && !IsElsewhere(document, found, name))
                || (rule is BodyCues.Office && IsTown(document, found, name))
            )
                continue;
            shown ??= new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            var words = Words(document, name);
            if (rule is FoundName.Firm || !shown.ContainsKey(words))
                shown[words] = rule is BodyCues.Office ? FoundName.Body : rule;
        }

        if (shown is null)
            return;
        foreach (var person in found.Where(f => f.Type == NameType.Person && !IsOpen(f)))
        {
            shown.Remove(Words(document, person));
            shown.Remove(document.Words(person.Last, person.Last).ToString());
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (
                IsOpen(found[i])
                && !cues.IsTown(found[i])
                && (
                    shown.TryGetValue(Words(document, found[i]), out var rule)
                    || (
                        found[i] is { IsGuess: true, Type: NameType.Person or NameType.Other } or { Rule: "speaker" }
                        && shown.TryGetValue(document.Words(found[i].First, found[i].First).ToString(), out rule)
                    )
                )
            )
                found[i] = found[i] with { Type = NameType.Organization, Rule = rule, IsGuess = false };
        }
    }

    // "Speculative investors": a capital at an opening alone proves no name
    private static bool IsElsewhere(Document document, List<FoundName> found, FoundName name) =>
        found.Exists(f =>
            f.Rule is not FoundName.Opening && document.Words(f.First, f.First).SequenceEqual(document.Words(name.First, name.First))
        );

    // "a Quarn spokesman", who may speak for the town
    private static bool IsTown(Document document, List<FoundName> found, FoundName name) =>
        found.Exists(f =>
            f.Rule is "placeWord" or "dateline"
            && document.Words(f.Core, f.Last).Equals(document.Words(name.Core, name.Last), StringComparison.OrdinalIgnoreCase)
        );

    // A name of which neither the lexicon nor its own words say what it names.
    private static bool IsOpen(FoundName name) =>
        name
            is { Known: null, Rule: "shape" or FoundName.Opening or "speaker" or "personVerb" or "clauseAfter" or "placeWord" or "acronym" }
        && name.Core == name.First;

    private static string Words(Document document, FoundName name) => document.Words(name.Core, name.Last).ToString();
}
