using Disagree.Claims;
using Disagree.Claims.Casts;
using Disagree.Claims.Naming;
using Disagree.Claims.Roles;
using Disagree.Values;

namespace Disagree.Topics.Relations;

/// <summary>What is said of one name: how articles write it, and which roles and which age they give to whom they so call.</summary>
internal sealed class NamingGroup(string name, List<Claim> claims)
{
    private const string Age = "age";

    internal string Name { get; } = NameKin.Bare(name);

    internal List<Claim> Claims { get; } = claims;

    internal bool IsPerson { get; } = claims[0].Value is NameValue { Type: NameType.Person };

    /// <summary>The roles, without the bodies they are of.</summary>
    internal HashSet<string> Roles { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The articles that give it a role.</summary>
    internal HashSet<string> Described { get; } = [];

    internal HashSet<string> Ages { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Articles { get; } = [.. claims.Select(c => c.Article.Id)];

    /// <summary>Takes in what a claim says of the one who is so called.</summary>
    internal void Hear(Claim claim)
    {
        if (NamingClaims.Is(claim))
        {
            return;
        }

        if (claim is { Property: RoleClaims.RoleOf, Value: NameValue role })
        {
            Described.Add(claim.Article.Id);
            var of = role.Name.IndexOf(" of ", StringComparison.Ordinal);
            Roles.Add(of < 0 ? role.Name : role.Name[..of]);
        }
        else if (claim is { Property: Age })
        {
            Ages.Add(claim.Value.Text);
        }
    }

    /// <summary>Whether two names, which no article has both of, name one person or thing.</summary>
    internal bool IsOne(NamingGroup other) =>
        !Articles.Overlaps(other.Articles)
        && (
            IsPerson && other.IsPerson
                ? IsOnePerson(other)
                : NameKin.IsSpelling(Name, other.Name)
                    || string.Equals(NameKin.Plain(Name), NameKin.Plain(other.Name), StringComparison.Ordinal)
        )
        && !Cast.AreApart(Claims[0].Cast, other.Claims[0].Cast, TimeBetween.Days);

    /// <summary>Whether it is a thing of which the other name leaves out the last words.</summary>
    internal bool IsLonger(NamingGroup other) => !IsPerson && !other.IsPerson && NameKin.IsShorter(other.Name, Name);

    // one letter of a family name is soon wrong; where more is, the same is said of both; of a given name more must be
    private bool IsOnePerson(NamingGroup other) =>
        NameKin.Odd(Name, other.Name) is { } odd
        && (
            odd.At == odd.Words - 1
                ? NameKin.IsSpelling(Name, other.Name) || (IsAlike(odd.One, odd.Other) && IsSaidOfBoth(other))
                : odd.At == 0 && Roles.Overlaps(other.Roles) && (NameKin.IsShortGiven(Name, other.Name) || Ages.Overlaps(other.Ages))
        );

    private bool IsSaidOfBoth(NamingGroup other) => Roles.Overlaps(other.Roles) || Ages.Overlaps(other.Ages);

    // "Marlow" and "Marbury": of as many letters, or nearly, and half of them the same
    private static bool IsAlike(string one, string other) =>
        char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0])
        && Letters.Between(one, other) * 2 <= Math.Max(one.Length, other.Length);
}
