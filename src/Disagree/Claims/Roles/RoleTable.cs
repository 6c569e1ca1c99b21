using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>How many hold which role.</summary>
internal sealed class RoleTable
{
    private readonly Dictionary<string, Holders> holders = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> kin;

    private readonly WordClasses classes;

    internal RoleTable(Lexicon lexicon)
    {
        classes = lexicon.Classes;
        kin = lexicon["kin"].Rows.Select(r => r[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var row in lexicon["roles"].Rows)
        {
            holders.TryAdd(row[0], row.Choice<Holders>(2));
        }
    }

    /// <summary>Whether a role is what one is to another, and no office or trade: "sister of the pilot".</summary>
    internal bool IsKin(string role) =>
        kin.GetAlternateLookup<ReadOnlySpan<char>>()
            .Contains(role.AsSpan(0, role.IndexOf(' ', StringComparison.Ordinal) is var cut && cut < 0 ? role.Length : cut));

    /// <summary>Whether a table holds these words as a role, held by one or by many: "lawyer".</summary>
    internal bool IsRole(string words) => holders.ContainsKey(words);

    /// <summary>Whether it is a role in a game, whose holder is taken off and keeps it: "captain".</summary>
    internal bool IsOnField(string role) => classes.Has(role, WordClass.OnField);

    /// <summary>Whether two roles are one, by whatever name: "head" and "leader".</summary>
    internal bool IsOne(string role, string other) =>
        string.Equals(role, other, StringComparison.OrdinalIgnoreCase)
        || (classes.Has(role, WordClass.TopRole) && classes.Has(other, WordClass.TopRole));

    /// <summary>
    /// How many hold a role, which may have more words behind it: "head of the media office"; many where no table holds it.
    /// </summary>
    internal Holders Of(string role)
    {
        for (var words = role; words.Length > 0; words = words.LastIndexOf(' ') is var cut and > 0 ? words[..cut] : "")
        {
            if (holders.TryGetValue(words, out var found))
            {
                return found;
            }
        }

        return Holders.Many;
    }
}
