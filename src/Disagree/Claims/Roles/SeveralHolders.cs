using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>
/// Takes back who holds an office of nobody knows what, where an article names two who hold it: "President Moro met President Ilic".
/// </summary>
internal static class SeveralHolders
{
    internal static void Drop(List<Claim> claims)
    {
        Dictionary<string, string>? first = null;
        HashSet<string>? several = null;
        foreach (var claim in claims)
        {
            if (claim is not { Mention: Mentions.RoleMention, Value: NameValue { Holders: Holders.One } value })
            {
                continue;
            }

            first ??= new(StringComparer.Ordinal);
            if (!first.TryAdd(claim.Property, value.Text) && !IsOne(first[claim.Property], value.Text))
            {
                (several ??= new(StringComparer.Ordinal)).Add(claim.Property);
            }
        }

        if (several is not null)
        {
            claims.RemoveAll(c =>
                c is { Mention: Mentions.RoleMention, Subject.Length: 0, Value: NameValue { Holders: Holders.One }, Replaces: null }
                && several.Contains(c.Property)
            );
        }
    }

    // "Moro" is "Otto Moro"
    private static bool IsOne(string one, string other) =>
        one.EndsWith(other, StringComparison.OrdinalIgnoreCase) || other.EndsWith(one, StringComparison.OrdinalIgnoreCase);
}
