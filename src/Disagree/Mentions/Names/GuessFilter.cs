using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Weighs the guesses of one document against all else that was found in it.</summary>
internal static class GuessFilter
{
    /// <summary>
    /// Drops a capital at an opening that no other name of the document supports, and takes for no person what elsewhere has an article.
    /// </summary>
    public static void Apply(Document document, List<FoundName> found)
    {
        Lower(document, found);
        if (!found.Exists(f => f.IsGuess || f.Rule is FoundName.Opening))
            return;
        var small = SmallWords.Of(document, found.Where(f => f.IsGuess || f.Rule is FoundName.Opening));
        var supported = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var families = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var things = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in found.Where(f => f.Rule is not FoundName.Opening))
        {
            if (name.Type == NameType.Person && name.Core < name.Last)
                families.Add(document.Words(name.Last, name.Last));
            for (var i = name.First; i <= name.Last; i++)
                supported.Add(document.Words(i, i));
            if (name is { IsGuess: true, Type: NameType.Other } or { Rule: StormRule.Storm })
                things.Add(document.Words(name.Core, name.Last));
        }

        found.RemoveAll(f =>
            f.Rule is FoundName.Opening
            && !families.Contains(document.Words(f.Core, f.Last))
            && (!supported.Contains(document.Words(f.Core, f.Last)) || small.HasAny(document, f))
        );
        for (var i = 0; i < found.Count; i++)
        {
            if (
                found[i] is { IsGuess: true, Type: NameType.Person } person
                && (things.Contains(document.Words(person.Core, person.Last)) || small.HasAny(document, person))
            )
                found[i] = person with { Type = NameType.Other };
        }
    }

    // "HARBOURTON (AP)" is the Harbourton of the sentences, and no acronym.
    private static void Lower(Document document, List<FoundName> found)
    {
        if (!found.Exists(IsShouted))
            return;
        var written = new Dictionary<string, FoundName>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in found.Where(f => f.Core == f.Last && !IsShouted(f)))
            written.TryAdd(document.Words(name.Core, name.Last).ToString(), name);
        for (var i = 0; i < found.Count; i++)
        {
            if (IsShouted(found[i]) && written.TryGetValue(document.Words(found[i].First, found[i].Last).ToString(), out var name))
                found[i] = found[i] with { Type = name.Type, Rule = name.Rule, IsGuess = name.IsGuess };
        }
    }

    private static bool IsShouted(FoundName name) => name.Rule is "acronym" && name.First == name.Last;
}
