using System.ComponentModel;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Reports.Json.Shapes;

/// <summary>A report as JSON holds it.</summary>
[Description("Where articles about the same events agree, differ, or are out of date, question by question.")]
internal sealed record ReportShape(
    [property: Description("1; another number stands for fields with other names or meanings.")] int SchemaVersion,
    [property: Description("What was read, by id.")] IReadOnlyList<ArticleShape> Articles,
    [property: Description("The questions, those that differ first, then out of date, agreed, and of one voice.")]
        IReadOnlyList<TopicShape> Topics,
    [property: Description("The claims that notCompared or replacedBy name and no topic shown holds.")]
        IReadOnlyList<ClaimShape> OtherClaims,
    [property: Description("Pairs of claims that look alike but answer different questions.")] IReadOnlyList<PairShape> NotCompared,
    [property: Description("The independent origins of the claims, by label.")] IReadOnlyList<VoiceShape> Voices,
    [property: Description("How the claims of each source stand.")] IReadOnlyList<SourceShape> Sources
)
{
    internal const int Version = 1;

    internal static ReportShape Of(ReportIndex index) =>
        new(
            Version,
            new ShapeList<ArticleMentions, ArticleShape>(index.Articles, a => ArticleShape.Of(a, index)),
            new ShapeList<Verdict, TopicShape>(index.Verdicts, v => TopicShape.Of(v, index)),
            new ShapeList<Claim, ClaimShape>([.. index.OtherClaims], c => ClaimShape.Of(c, index)),
            new ShapeList<NotCompared, PairShape>(index.NotCompared, n => new PairShape(index.Id(n.A), index.Id(n.B), n.Reason, n.Why)),
            [.. index.Voices.Select(v => new VoiceShape(index.Id(v), v.Label, v.Kind, v.Articles, v.Evidence))],
            [.. SourceTally.Of(index).Select(s => new SourceShape(s.Source, s.Articles, s.Claims, s.Agreeing, s.Differing, s.OutOfDate))]
        );
}
