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
    internal List<Relation> Of(List<Claim> one, List<Claim> other)
    {
        if (one.Count == 1 || other.Count == 1 || one[0].Kind is not ClaimKind.Number)
        {
            return Best(one, other);
        }

        var spoken = Spoken(one, other);
        var (rest, others) = (
            one.FindAll(c => !spoken.Exists(s => ReferenceEquals(s.A, c))),
            other.FindAll(c => !spoken.Exists(s => ReferenceEquals(s.B, c)))
        );
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
        var spoken = new List<(Claim, Claim)>();
        foreach (var a in one)
        {
            if (ReferenceEquals(Only(one, a.AttributedTo), a) && Only(other, a.AttributedTo) is { } b)
            {
                spoken.Add((a, b));
            }
        }

        return spoken;
    }

    private static Claim? Only(List<Claim> claims, string? speaker) =>
        speaker is not null && claims.FindAll(c => string.Equals(c.AttributedTo, speaker, StringComparison.OrdinalIgnoreCase)) is [var only]
            ? only
            : null;

    // what is counted outright, and fits nothing that the other article says
    private List<Claim> Uncovered(List<Claim> claims, List<Claim> others) =>
        claims.FindAll(c =>
            c is { IsToldOf: false, Derivation: null, Modality: not Modality.Denied } && !others.Exists(o => Fits(between(c, o)))
        );

    // each of the fewer with the one nearest to it
    private List<Relation> Nearest(List<Claim> one, List<Claim> other)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return [];
        }

        var best = one.SelectMany(a => other.Select(b => (A: a, B: b))).OrderBy(p => Distance(p.A, p.B)).First();
        return [between(best.A, best.B)];
    }

    private static decimal Distance(Claim a, Claim b) => Math.Abs(Size(a) - Size(b));

    private static decimal Size(Claim claim) =>
        claim.Value is NumberValue { Quantity.Interval: var interval } ? interval.Low ?? interval.High ?? 0 : 0;

    // of the claims of two articles the pair that fits best tells how the two stand to each other
    private List<Relation> Best(List<Claim> one, List<Claim> other)
    {
        var best = new List<Relation>();
        foreach (var a in one)
        {
            foreach (var b in other)
            {
                var relation = between(a, b);
                if (best.Count == 0 || Weight(relation) <= Weight(best[0]))
                {
                    if (best.Count > 0 && Weight(relation) < Weight(best[0]))
                    {
                        best.Clear();
                    }

                    best.Add(relation);
                }
            }
        }

        return best;
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
