using Disagree.Claims;
using Disagree.Claims.Roles;
using Disagree.Mentions;
using Disagree.Topics.Gates;
using Disagree.Values;

namespace Disagree.Topics.Relations;

/// <summary>Groups role claims by question: who holds a role of an organisation, and which role a person holds.</summary>
internal sealed class RoleTopics
{
    internal void Align(IReadOnlyList<Claim> claims, List<Topic> topics, CancellationToken stop)
    {
        var (persons, offices) = (
            claims.Where(c => IsRoleOf(c)),
            claims.Where(c => !IsRoleOf(c) && (ByHand.Is(c) || ((NameValue)c.Value).Holders is not Holders.Many))
        );
        foreach (
            var person in persons.GroupBy(c => c.Subject, StringComparer.OrdinalIgnoreCase).OrderBy(g => g.Key, StringComparer.Ordinal)
        )
        {
            if (person.Any(c => c.Mention is not NameMention))
            {
                Add(topics, $"role of {person.Key}: which", person);
            }
        }

        foreach (var role in offices.GroupBy(c => c.Property, StringComparer.OrdinalIgnoreCase).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach (
                var office in Offices([.. role], stop)
                    .Where(o => o.Exists(ByHand.Is) || o.Select(Holder).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1)
            )
            {
                var body = Latest(office).Subject;
                Add(topics, body.Length > 0 ? $"{role.Key} of {body}: who" : $"{role.Key}: who", office);
            }
        }
    }

    private static bool IsRoleOf(Claim claim) => string.Equals(claim.Property, RoleClaims.RoleOf, StringComparison.Ordinal);

    // One office: claims of one organisation, and those that name the same holder by another name of it.
    private static List<List<Claim>> Offices(List<Claim> claims, CancellationToken stop)
    {
        var offices = new List<List<Claim>>();
        foreach (var claim in claims)
        {
            stop.ThrowIfCancellationRequested();
            var same = offices.Where(o => o.Exists(c => IsOneOffice(c, claim))).ToList();
            var merged = same is [var only] ? only : same.SelectMany(o => o).ToList();
            merged.Add(claim);
            offices.RemoveAll(same.Contains);
            offices.Add(merged);
        }

        return offices;
    }

    private static bool IsOneOffice(Claim a, Claim b) =>
        ByHand.Is(a) && ByHand.Is(b)
            ? string.Equals(a.Subject.Trim(), b.Subject.Trim(), StringComparison.OrdinalIgnoreCase)
            : string.Equals(Holder(a), Holder(b), StringComparison.OrdinalIgnoreCase)
                || Follows(a, b)
                || Follows(b, a)
                || (
                    a.Subject.Length > 0
                    && b.Subject.Length > 0
                    && IsOneBody(a.Subject, b.Subject)
                    && (!IsAnyBody(a) || !IsAnyBody(b) || Strangers.Between(a, b, Stories.None) is null)
                );

    // "who took over from Ruth Keller": the office that Ruth Keller had
    private static bool Follows(Claim young, Claim old) =>
        young.Replaces is NameValue before && string.Equals(before.Name, Holder(old), StringComparison.OrdinalIgnoreCase);

    // "police spokesman": of the police of its article's town
    private static bool IsAnyBody(Claim claim) => char.IsLower(claim.Subject[0]);

    // "the coalition" is "the US-led coalition", but "the Army" is not "the Free Syrian Army": a name does not stand for a longer name
    private static bool IsOneBody(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || IsShort(one, other) || IsShort(other, one);

    private static bool IsShort(string shorter, string longer) =>
        char.IsLower(shorter[0])
        && longer.EndsWith(shorter, StringComparison.Ordinal)
        && longer.Length > shorter.Length
        && longer[^(shorter.Length + 1)] == ' ';

    // the body is called as it was last called
    private static Claim Latest(List<Claim> claims) =>
        claims.OrderBy(c => c.AsOf.Last ?? DateOnly.MaxValue).ThenBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span).Last();

    private static string Holder(Claim claim) => ((NameValue)claim.Value).Name;

    private static void Add(List<Topic> topics, string question, IEnumerable<Claim> claims) =>
        topics.Add(new Topic(ClaimKind.Name, question, [.. claims.OrderBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span)]));
}
