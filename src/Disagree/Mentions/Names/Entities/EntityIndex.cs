using System.Globalization;
using Disagree.Mentions.Names.Matching;
using Disagree.Values;

namespace Disagree.Mentions.Names.Entities;

/// <summary>
/// Resolves names across articles: where two articles name one entity by two forms, both get the fuller form as canonical name, so that it
/// can be compared as text from then on. Only sure matches are merged; a family name alone, or an initial, only where one entity can be
/// meant.
/// </summary>
/// <remarks>
/// Entities are compared within blocks of like sounds and initials, so the time is near linear in the number of articles.
/// </remarks>
internal static class EntityIndex
{
    /// <summary>The same mentions with canonical names that hold across all articles.</summary>
    internal static IReadOnlyList<ArticleMentions> Unify(IReadOnlyList<ArticleMentions> articles, NameMatcher matcher, Workers workers)
    {
        if (articles.Count < 2)
            return articles;
        var forms = Forms(articles, matcher, workers);
        var groups = new EntityGroups(forms);
        groups.MergeSure();
        groups.MergeUnique();
        var names = groups.Renamed();
        return names.Count == 0 ? articles : workers.OfEach(articles, new Renaming(names).Of);
    }

    // Each canonical form of a type once, with which articles use it.
    private static EntityForm[] Forms(IReadOnlyList<ArticleMentions> articles, NameMatcher matcher, Workers workers)
    {
        var users = new Dictionary<(NameType, string), HashSet<int>>();
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var form in articles[i].Names.Where(n => n.Type != NameType.Other).Select(n => (n.Type, n.Canonical)).Distinct())
            {
                if (!users.TryGetValue(form, out var by))
                    users.Add(form, by = []);
                by.Add(i);
            }
        }

        return workers.OfEach(
            [.. users.OrderBy(c => c.Key.Item1).ThenBy(c => c.Key.Item2, StringComparer.Ordinal)],
            c => new EntityForm(c.Key.Item2, c.Key.Item1, c.Value, matcher.Read(c.Key.Item2, c.Key.Item1))
        );
    }
}

/// <summary>One canonical form, which articles use it, and its parts.</summary>
internal sealed record EntityForm(string Text, NameType Type, HashSet<int> Articles, Name Name)
{
    /// <summary>Whether it is said to be a son's name.</summary>
    public bool IsJunior => Name.Traits.HasFlag(NameTraits.Junior);

    /// <summary>Forms that can be one share a block.</summary>
    public IEnumerable<string> Blocks()
    {
        var words = Name.Words.Where(w => w.Part is NamePart.Word or NamePart.Modifier).ToArray();
        if (words.Length == 0)
            yield break;
        if (Type == NameType.Person)
        {
            yield return Key("p", words[^1].Mask);
            if (Name.Traits.HasFlag(NameTraits.FamilyFirst))
                yield return Key("p", words[0].Mask);
        }
        else if (Type == NameType.Place)
        {
            yield return Key("l", Spelling.Sounds.Mask(Name.Bare));
        }
        else
        {
            yield return Key("o", words[0].Mask);
            if (Name.Traits.HasFlag(NameTraits.Acronym))
                yield return "a" + words[0].Folded;
            else if (Name.Initials.Length > 1)
                yield return "a" + Name.Initials;
        }
    }

    private static string Key(string kind, uint mask) => string.Create(CultureInfo.InvariantCulture, $"{kind}{mask:x}");
}
