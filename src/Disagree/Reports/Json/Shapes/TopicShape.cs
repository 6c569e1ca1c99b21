using System.ComponentModel;
using Disagree.Claims;
using Disagree.Verdicts;

namespace Disagree.Reports.Json.Shapes;

/// <summary>A question with its answers judged.</summary>
[Description("A question with its answers judged.")]
internal sealed record TopicShape(
    [property: Description("What names it in this report; the same question may have another id in another report.")] string Id,
    [property: Description("What kind of answer it asks for.")] ClaimKind Kind,
    [property: Description("The question in a few words.")] string Question,
    [property: Description("What the claims held now come to.")] Outcome Outcome,
    [property: Description("The answers grouped, those held now first.")] IReadOnlyList<PositionShape> Positions,
    [property: Description("The answers, by article and place.")] IReadOnlyList<ClaimShape> Claims,
    [property: Description("How two answers stand to each other: of different articles, or of two speakers of one.")]
        IReadOnlyList<RelationShape> Relations,
    [property: Description("The outcome in one sentence, with the figures.")] string Why,
    [property: Description("What would settle it; null where nothing is open.")] string? Unsettled
)
{
    internal static TopicShape Of(Verdict verdict, ReportIndex index) =>
        new(
            index.Id(verdict),
            verdict.Topic.Kind,
            verdict.Topic.Question,
            verdict.Outcome,
            [
                .. verdict.Positions.Select(p => new PositionShape(
                    p.Value,
                    [.. p.Claims.Select(index.Id)],
                    [.. p.Voices.Select(index.Id)],
                    p.IsCurrent
                )),
            ],
            [.. verdict.Topic.Claims.Select(c => ClaimShape.Of(c, index))],
            [.. verdict.Relations.Select(r => new RelationShape(index.Id(r.A), index.Id(r.B), r.Kind, r.Reason, r.Why))],
            verdict.Why,
            verdict.Unsettled
        );
}

/// <summary>Claims that state compatible values.</summary>
[Description("Claims that state compatible values.")]
internal sealed record PositionShape(
    [property: Description("The value in canonical words.")] string Value,
    [property: Description("The ids of the claims that hold it.")] IReadOnlyList<string> Claims,
    [property: Description("The ids of their independent origins.")] IReadOnlyList<string> Voices,
    [property: Description("Whether at least one of them has not been superseded.")] bool Current
);

/// <summary>How two claims stand to each other.</summary>
[Description("How two claims stand to each other.")]
internal sealed record RelationShape(
    [property: Description("The id of the one; of an update the earlier.")] string A,
    [property: Description("The id of the other.")] string B,
    [property: Description("How they stand to each other.")] RelationKind Relation,
    [property: Description("The rule.")] RelationReason Reason,
    [property: Description("One sentence with the figures.")] string Why
);
