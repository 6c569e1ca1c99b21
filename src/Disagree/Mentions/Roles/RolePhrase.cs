using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Roles;

/// <summary>A role with its organisation, as one noun phrase: "the SDF media chief", "head of the harbour office of Seren".</summary>
/// <param name="First">Its first token in the sentence.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Role">The role in lower case, without the organisation.</param>
/// <param name="Organization">The canonical name of the organisation; null where none is said.</param>
/// <param name="IsOfPerson">
/// Whether it ends with another who is meant by a role, "the sister of the pilot", or to whom the role is, "an aide to the Harbour Board".
/// </param>
internal readonly record struct RolePhrase(int First, int Last, string Role, string? Organization, bool IsOfPerson = false)
{
    /// <summary>A second role beside it, "chairman and chief executive of …"; null where none is said.</summary>
    public string? Second { get; init; }

    /// <summary>The organisation of the second role.</summary>
    public string? SecondOrganization { get; init; }

    /// <summary>Its role or roles, as those of a person.</summary>
    public RoleMention[] HeldBy(NameMention holder, TextSpan span, string rule)
    {
        var first = new RoleMention(span, holder, Role, Organization, rule);
        return Second is { } second ? [first, new RoleMention(span, holder, second, SecondOrganization, rule)] : [first];
    }
}
