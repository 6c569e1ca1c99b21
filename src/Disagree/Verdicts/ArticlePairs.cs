using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// Sets the answers of each two articles side by side. Where very many articles answer, one that states just what an earlier one does is
/// compared with that one alone and shares its fate, and each other one with those nearest to it in time; so the relations grow with the
/// articles and not with their square.
/// </summary>
internal sealed class ArticlePairs
{
    private const int MostArticles = 60;
    private readonly Func<Claim, Claim, Relation> between;
    private readonly ArticlePair pair;
    private readonly IReadOnlyList<Claim> claims;
    private readonly Dictionary<(string Article, ValueKey Value, DatePeriod AsOf), (string, ValueKey, DatePeriod)> echoes = [];
    private readonly Dictionary<string, string> standsFor = new(StringComparer.Ordinal);

    /// <param name="claims">All answers to one question.</param>
    /// <param name="between">How two of them stand to each other.</param>
    internal ArticlePairs(IReadOnlyList<Claim> claims, Func<Claim, Claim, Relation> between)
    {
        (this.claims, this.between, pair) = (claims, between, new ArticlePair(between));
        if (claims.All(c => c.Article.IsSame(claims[0].Article)))
        {
            return;
        }

        var articles = claims.GroupBy(c => c.Article.Id, StringComparer.Ordinal).Select(Statements).ToList();
        var apart = articles.Count > MostArticles ? Apart(articles) : articles;
        for (var i = 0; i < apart.Count; i++)
        {
            for (var j = i + 1; j < Math.Min(apart.Count, i + MostArticles); j++)
            {
                AddBest(apart[i], apart[j]);
            }
        }

        ToldBefore.Refute(Relations, claims, between);
        SaidAgain.Settle(Relations, between);
        TakenBack.Settle(Relations, claims, between);
        if (!Relations.Exists(r => r.Kind is RelationKind.Differs))
        {
            Relations.AddRange(Dispute.Within(claims, between));
        }
    }

    /// <summary>How the articles stand to each other.</summary>
    internal List<Relation> Relations { get; } = [];

    /// <summary>
    /// For each superseded claim the latest that supersedes it; whatever says the same in its article is replaced with it.
    /// </summary>
    internal Dictionary<Claim, Claim> Replaced()
    {
        var latest = new Dictionary<(string, ValueKey, DatePeriod), Claim>();
        foreach (var relation in Relations)
        {
            if (
                relation.Kind is RelationKind.Updated
                && (
                    !latest.TryGetValue(Key(relation.A), out var known)
                    || known.AsOf.IsBefore(relation.B.AsOf)
                    || IsOutgrown(known, relation)
                )
            )
            {
                latest[Key(relation.A)] = relation.B;
            }
        }

        var replaced = new Dictionary<Claim, Claim>(ReferenceEqualityComparer.Instance);
        if (latest.Count == 0)
        {
            return replaced;
        }

        foreach (var claim in claims)
        {
            if (latest.TryGetValue(echoes.GetValueOrDefault(Key(claim), Key(claim)), out var successor))
            {
                replaced.Add(claim, successor);
            }
        }

        return replaced;
    }

    // of what only rose on one day the largest is the latest
    private static bool IsOutgrown(Claim known, Relation relation) =>
        relation.Reason is RelationReason.Rising
        && known.AsOf == relation.B.AsOf
        && known.Value is NumberValue { Quantity.Interval.Low: var low }
        && relation.B.Value is NumberValue { Quantity.Interval.Low: var other }
        && low < other;

    private (string Article, ValueKey Value, DatePeriod AsOf) Key(Claim claim) =>
        (standsFor.GetValueOrDefault(claim.Article.Id, claim.Article.Id), ValueKey.Of(claim), claim.AsOf);

    // what an article says twice it says once; what a later entry of it says takes the place of what an earlier one did
    private List<Claim> Statements(IEnumerable<Claim> article)
    {
        var said = article.ToList();
        if (said.Count == 1)
        {
            return said;
        }

        var once = said.DistinctBy(Statement).ToList();
        var near = new NearClaims(once);
        once.RemoveAll(c => IsOverwritten(c, near.Of(c)));
        return once.FindAll(c => !IsEcho(c, once));
    }

    private bool IsOverwritten(Claim claim, List<Claim> said)
    {
        foreach (var later in said)
        {
            if (claim.AsOf.IsBefore(later.AsOf) && between(claim, later) is { Kind: RelationKind.Updated } update)
            {
                Relations.Add(update);
                return true;
            }
        }

        return false;
    }

    private bool IsEcho(Claim claim, List<Claim> said)
    {
        if (said.Count > NearClaims.Few || RoughEcho.Of(claim, said, between) is not { } outright)
        {
            return false;
        }

        echoes.TryAdd(Key(claim), Key(outright));
        return true;
    }

    private static (ValueKey Value, DatePeriod AsOf) Statement(Claim claim) => (ValueKey.Of(claim), claim.AsOf);

    // the first article of each that state just the same, in the order of time
    private List<List<Claim>> Apart(List<List<Claim>> articles)
    {
        var firsts = new List<List<Claim>>();
        foreach (var same in articles.GroupBy(a => a, SaidAlike.Instance))
        {
            var first = same.First();
            firsts.Add(first);
            foreach (var other in same.Skip(1))
            {
                standsFor.Add(other[0].Article.Id, first[0].Article.Id);
                AddBest(first, other);
            }
        }

        return [.. firsts.OrderBy(a => a[0].AsOf.First ?? DateOnly.MinValue)];
    }

    private void AddBest(List<Claim> one, List<Claim> other) => Relations.AddRange(pair.Of(one, other));
}
