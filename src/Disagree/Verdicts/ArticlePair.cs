using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>
/// How two articles stand to each other. Where both tell several numbers apart by who says so, each speaker's numbers are set side by side;
/// of the others the pair that fits best tells. Numbers that fit do not cover up others: "police say 12, the army says 20" and "police say
/// 12, the army says 31" do not agree.
/// </summary>
internal sealed class ArticlePair(Func<Claim, Claim, Relation> between)
{
    internal List<Relation> Of(List<Claim> one, List<Claim> other) =>
        one.Count == 1 && other.Count == 1 ? [between(one[0], other[0])]
        : one.Count == 1 || other.Count == 1 || one[0].Kind is not ClaimKind.Number ? Best(one, other)
        : BySpeaker(one, other);

    private List<Relation> BySpeaker(List<Claim> one, List<Claim> other)
    {
        var spoken = Spoken(one, other);
        var heard = spoken.SelectMany(s => new[] { s.A, s.B }).ToHashSet<Claim>(ReferenceEqualityComparer.Instance);
        var (rest, others) = (one.FindAll(c => !heard.Contains(c)), other.FindAll(c => !heard.Contains(c)));
        if (spoken.Count < 2 && (rest.Count == 0 || others.Count == 0))
        {
            return Best(one, other);
        }

        var found = spoken.ConvertAll(s => between(s.A, s.B));
        var best = Best(rest, others);
        found.AddRange(best);
        if (best.Exists(Fits))
        {
            found.AddRange(Nearest(Uncovered(rest, other), Uncovered(others, one)));
        }

        return found;
    }

    // what one speaker says in both, where he says but one thing in each
    private static List<(Claim A, Claim B)> Spoken(List<Claim> one, List<Claim> other)
    {
        var (said, others) = (Speakers(one), Speakers(other));
        var spoken = new List<(Claim, Claim)>();
        foreach (var a in one)
        {
            if (a.AttributedTo is { } speaker && said[speaker] is not null && others.GetValueOrDefault(speaker) is { } b)
            {
                spoken.Add((a, b));
            }
        }

        return spoken;
    }

    // what each speaker says; null where it is more than one thing
    private static Dictionary<string, Claim?> Speakers(List<Claim> claims)
    {
        var said = new Dictionary<string, Claim?>(StringComparer.OrdinalIgnoreCase);
        foreach (var claim in claims)
        {
            if (claim.AttributedTo is { } speaker && !said.TryAdd(speaker, claim))
            {
                said[speaker] = null;
            }
        }

        return said;
    }

    // what is counted outright, and fits nothing that the other article says
    private List<Claim> Uncovered(List<Claim> claims, List<Claim> others)
    {
        var near = new NearClaims(others);
        return claims.FindAll(c =>
            c is { IsToldOf: false, Derivation: null, Modality: not Modality.Denied } && !near.Of(c).Exists(o => Fits(between(c, o)))
        );
    }

    // each of the fewer with the one nearest to it
    private List<Relation> Nearest(List<Claim> one, List<Claim> other)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return [];
        }

        var near = new NearClaims(other);
        var (a, b) = one.SelectMany(a => near.Of(a), (a, b) => (a, b)).MinBy(p => Distance(p.a, p.b));
        return [between(a, b)];
    }

    private static double Distance(Claim a, Claim b) => Math.Abs(Size(a) - Size(b));

    private static double Size(Claim claim) =>
        claim.Value is NumberValue { Quantity.Interval: var interval } ? (double?)interval.Low ?? (double?)interval.High ?? 0 : 0;

    // of the claims of two articles the pair that fits best tells how the two stand to each other; of very many each with but one
    private List<Relation> Best(List<Claim> one, List<Claim> other)
    {
        var near = new NearClaims(other);
        var best = new List<Relation>();
        foreach (var a in one)
        {
            Relation? nearest = null;
            foreach (var b in near.Of(a))
            {
                var relation = between(a, b);
                if (!near.AreMany)
                {
                    Keep(best, relation);
                }
                else if (nearest is null || Weight(relation) < Weight(nearest))
                {
                    nearest = relation;
                }
            }

            if (nearest is not null)
            {
                Keep(best, nearest);
            }
        }

        return best;
    }

    private static void Keep(List<Relation> best, Relation relation)
    {
        if (best.Count > 0 && Weight(relation) < Weight(best[0]))
        {
            best.Clear();
        }

        if (best.Count == 0 || Weight(relation) == Weight(best[0]))
        {
            best.Add(relation);
        }
    }

    private static bool Fits(Relation relation) => Weight(relation) == 0;

    private static int Weight(Relation relation) =>
        relation.Kind switch
        {
            RelationKind.Same or RelationKind.Compatible => 0,
            RelationKind.Updated => 1,
            _ => 2,
        };
}
