using Disagree.Lexicons;
using Disagree.Mentions.Names;

namespace Disagree.Mentions.Roles;

/// <summary>Whom "the sheriff" means where a document names one sheriff: the only one named with a role that one person holds.</summary>
internal sealed class RoleHolders
{
    private readonly NameLexicon lexicon;
    private readonly Dictionary<string, RoleMention?> holders = new(StringComparer.Ordinal);

    public RoleHolders(NameLexicon lexicon, IReadOnlyList<RoleMention> roles)
    {
        this.lexicon = lexicon;
        foreach (var role in roles)
        {
            if (!holders.TryGetValue(role.Role, out var known)) holders.Add(role.Role, role);
            else if (known is not null && known.Holder.Entity != role.Holder.Entity) holders[role.Role] = null;
        }
    }

    /// <summary>The holder whom the words from one token to another mean, the article "the" standing before them; null where nobody or more than one is named so.</summary>
    public string? Of(NamedSentence sentence, int first, int last)
    {
        if (holders.Count == 0 || !sentence.Is(first - 1, "the") || !lexicon.Roles.TryMatch(sentence.Tokens, first, out var role, out var count) || first + count - 1 != last || !role.IsExclusive) return null;
        return holders.GetValueOrDefault(role.Role) is { } known ? known.Holder.Canonical : null;
    }
}
