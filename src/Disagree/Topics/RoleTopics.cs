using Disagree.Claims;
using Disagree.Mentions;

namespace Disagree.Topics;

/// <summary>Groups role claims by question: who holds a role of an organisation, and which roles a person holds.</summary>
internal sealed class RoleTopics(ConceptTable concepts)
{
    internal void Align(IReadOnlyList<Claim> claims, List<Topic> topics)
    {
        var roles = claims.Where(c => c.Mention is RoleMention).ToList();
        foreach (var group in roles.GroupBy(Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Add(topics, group, $"{Role(group)}: who");
        }

        foreach (var group in roles.GroupBy(c => ((NameValue)c.Value).Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (group.Select(Key).Distinct(StringComparer.Ordinal).Count() > 1)
            {
                Add(topics, group, $"role of {group.Key}");
            }
        }
    }

    private static void Add(List<Topic> topics, IEnumerable<Claim> claims, string question) =>
        topics.Add(new Topic(ClaimKind.Name, question, [.. claims.OrderBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span)]));

    private string Key(Claim claim) => $"{concepts.Thing(claim.Property)}|{claim.Subject}";

    private static string Role(IEnumerable<Claim> claims)
    {
        var claim = claims.First();
        return claim.Subject.Length == 0 ? claim.Property : $"{claim.Property} of {claim.Subject}";
    }
}
