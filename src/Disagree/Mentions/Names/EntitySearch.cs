using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Looks for the entity of a document that part of its name means; -1 where there is none.</summary>
internal sealed class EntitySearch(List<Entity> entities)
{
    private const int MostSearched = 400;

    /// <summary>"Melania" where the text has named one of that given name or nickname, and no other.</summary>
    public int OfGiven(string given)
    {
        var only = -1;
        for (var i = Math.Max(0, entities.Count - MostSearched); i < entities.Count; i++)
        {
            if (
                entities[i].Type != NameType.Person
                || entities[i].Words.Length < 2
                || !(
                    string.Equals(entities[i].Words[0], given, StringComparison.Ordinal)
                    || string.Equals(entities[i].Nickname, given, StringComparison.Ordinal)
                )
            )
                continue;
            if (only >= 0)
                return -1;
            only = i;
        }

        return only;
    }

    /// <summary>"the Observatory" where the text has named one, of the same type where it can be.</summary>
    public int OfHead(string text, NameType type) =>
        LastWhere(e => e.Type == type && e.Canonical.Length > text.Length && e.HasWord(text)) is >= 0 and var same
            ? same
            : LastWhere(e => e.Type is NameType.Organization or NameType.Place && e.Canonical.Length > text.Length && e.HasWord(text));

    /// <summary>"Juan Miguel" or "al-Haddad" where the text has named Juan Miguel al-Haddad.</summary>
    public int OfPart(string text, int words) =>
        LastWhere(e => e.Type == NameType.Person && e.Words.Length > words && (e.BeginsWith(text) || e.EndsWith(text)));

    /// <summary>"Northwind" where the text has named Northwind Motors Inc.</summary>
    public int OfCompany(string text)
    {
        var last = LastWhere(e => e.IsCompanyOf(text));
        return last < 0 ? last : LastWhere(e => e.IsCompanyOf(text) && e.Stem <= entities[last].Stem);
    }

    /// <summary>"NRF" where the text speaks of one Northern Relief Front.</summary>
    public int OfInitials(string text)
    {
        if (text.Length is < 3 or > 7 || text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') >= 0)
            return -1;
        return LastWhere(e => e.Type == NameType.Organization && e.Canonical.Length > text.Length && e.HasInitials(text));
    }

    /// <summary>The one named last that fits; only those named last are searched, so that a long text stays cheap.</summary>
    public int LastWhere(Predicate<Entity> fits) =>
        entities.Count == 0 ? -1 : entities.FindLastIndex(entities.Count - 1, Math.Min(entities.Count, MostSearched), fits);
}
