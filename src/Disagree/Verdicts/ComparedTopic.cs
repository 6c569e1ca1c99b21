using Disagree.Claims;
using Disagree.Topics;

namespace Disagree.Verdicts;

/// <summary>A question whose answers were compared with each other, before anybody asks whose they are.</summary>
/// <param name="Topic">The question.</param>
/// <param name="Evidence">What tells the order of counts of one day.</param>
/// <param name="Relations">How the articles stand to each other.</param>
/// <param name="Replaced">Each superseded claim with the one that supersedes it.</param>
/// <param name="Groups">The claims that go together.</param>
internal sealed record ComparedTopic(
    Topic Topic,
    DayEvidence Evidence,
    List<Relation> Relations,
    Dictionary<Claim, Claim> Replaced,
    List<List<Claim>> Groups
)
{
    /// <inheritdoc cref="Verdict.Apart"/>
    internal IReadOnlyList<NotCompared> Apart { get; init; } = [];

    /// <summary>The same part, with the pairs of the whole question of which it holds the first and not the second.</summary>
    internal ComparedTopic With(IReadOnlyList<Relation> ofWhole) =>
        this with
        {
            Apart =
            [
                .. Apart,
                .. ofWhole
                    .Where(r => Holds(r.A) && !Holds(r.B))
                    .Select(r => FarApart.Why(r) is { } why ? new NotCompared(r.A, r.B, NotComparedReason.OtherMeasure, why) : null)
                    .OfType<NotCompared>(),
            ],
        };

    private bool Holds(Claim claim) => Topic.Claims.Any(c => ReferenceEquals(c, claim));
}
