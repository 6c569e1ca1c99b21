using Disagree.Claims;
using Disagree.Claims.Naming;
using Disagree.Claims.Roles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Topics.Relations;

/// <summary>
/// Groups claims of how somebody or something is called, where no other question shows in which articles it is named: one question a
/// person or a thing, whose name articles may write in more ways than one.
/// </summary>
internal sealed class NamingTopics
{
    private const string Office = "office";
    private readonly HashSet<string> offices;

    internal NamingTopics(Lexicon lexicon) =>
        offices = lexicon["titles"]
            .Rows.Where(r => r[1] is Office)
            .SelectMany(r => r.Alternatives(0))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the questions after names.</summary>
    /// <param name="claims">All claims.</param>
    /// <param name="topics">The questions after names found so far.</param>
    internal void Align(IReadOnlyList<Claim> claims, List<Topic> topics)
    {
        var groups = Groups(claims);
        var shown = topics.Where(t => t.ArticleCount > 1).SelectMany(Shown).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var one in NamingKin.Join(groups))
        {
            var names = WithoutNamesakes(one).OrderBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span).ToList();
            if (
                (one.Count > 1 || !shown.Contains(one[0].Claims[0].Subject))
                && new Topic(ClaimKind.Name, Question(one), names) is { ArticleCount: > 1 } topic
                && names.Exists(c => !c.IsByTheWay)
            )
            {
                topics.Add(topic);
            }
        }
    }

    // a senator is not who is called so and is "of Lowick" or "a plumber" in an article that knows of no senator
    private IEnumerable<Claim> WithoutNamesakes(List<NamingGroup> one)
    {
        var claims = one.SelectMany(g => g.Claims).ToList();
        if (!one[0].IsPerson || !claims.Exists(HasOffice))
        {
            return claims;
        }

        var titled = claims
            .Where(HasTitle)
            .Select(c => c.Article.Id)
            .Concat(one.SelectMany(g => g.Described))
            .ToHashSet(StringComparer.Ordinal);
        return claims.Where(c => titled.Contains(c.Article.Id) || !IsSaidToBeAnother(c));
    }

    private bool HasOffice(Claim claim) =>
        claim.Quote.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end
        && offices.GetAlternateLookup<ReadOnlySpan<char>>().Contains(claim.Quote.AsSpan(0, end));

    private static bool HasTitle(Claim claim) => claim.Quote.AsSpan().Count(' ') > claim.Value.Text.AsSpan().Count(' ');

    private static bool IsSaidToBeAnother(Claim claim)
    {
        var behind = claim.Article.Behind(claim.Span);
        return behind.StartsWith(" of ", StringComparison.Ordinal)
            || behind.StartsWith(" from ", StringComparison.Ordinal)
            || behind.StartsWith(", a ", StringComparison.Ordinal)
            || (behind.Length > 2 && behind.StartsWith(", ", StringComparison.Ordinal) && char.IsAsciiDigit(behind[2]));
    }

    private static List<NamingGroup> Groups(IReadOnlyList<Claim> claims)
    {
        var groups = claims
            .Where(NamingClaims.Is)
            .GroupBy(c => c.Subject, StringComparer.OrdinalIgnoreCase)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new NamingGroup(g.Key, [.. g]))
            .ToList();
        var byName = groups.ToDictionary(g => g.Claims[0].Subject, StringComparer.OrdinalIgnoreCase);
        foreach (var claim in claims)
        {
            foreach (var name in (string?[])[claim.Subject, claim.AttributedTo, claim.Kind is ClaimKind.Name ? claim.Value.Text : null])
            {
                if (name is not null && byName.TryGetValue(name, out var group))
                {
                    group.Hear(claim);
                }
            }
        }

        return groups;
    }

    // whom a question names in two articles
    private static IEnumerable<string> Shown(Topic topic) =>
        topic
            .Claims.Select(c =>
                (
                    Name: c.Property is RoleClaims.RoleOf ? c.Subject
                    : c.Value is NameValue { Type: NameType.Person or NameType.Organization } value ? value.Name
                    : "",
                    c.Article.Id
                )
            )
            .Distinct()
            .GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Key.Length > 0 && g.Count() > 1)
            .Select(g => g.Key);

    // the name that most articles write says most; where two persons may be meant, what both are said to be does
    private static string Question(List<NamingGroup> one)
    {
        var shared = one[0].Roles.Where(r => one.TrueForAll(g => g.Roles.Contains(r))).Order(StringComparer.Ordinal).FirstOrDefault();
        var asked =
            one.Count > 1 && one[0].IsPerson && shared is not null
                ? shared
                : one.OrderByDescending(g => g.Articles.Count).ThenBy(g => g.Name, StringComparer.Ordinal).First().Claims[0].Subject;
        return $"{asked}: {NamingClaims.NameOf}";
    }
}
