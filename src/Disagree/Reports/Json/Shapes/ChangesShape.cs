using System.ComponentModel;
using Disagree.Reports.Changes;
using Disagree.Verdicts;

namespace Disagree.Reports.Json.Shapes;

/// <summary>What has changed between two reports, as JSON holds it.</summary>
[Description("What a report says that an earlier one did not.")]
internal sealed record ChangesShape(
    [property: Description("1; another number stands for fields with other names or meanings.")] int SchemaVersion,
    [property: Description("The ids of the articles that the earlier report did not have.")] IReadOnlyList<string> NewArticles,
    [property: Description("The ids of the articles that the later report no longer has.")] IReadOnlyList<string> GoneArticles,
    [property: Description("The questions that are not as they were: settled, changed, new, gone.")]
        IReadOnlyList<QuestionChangeShape> Questions,
    [property: Description("How many questions are as they were.")] int Unchanged
)
{
    internal static ChangesShape Of(ChangesIndex index) =>
        new(
            ReportShape.Version,
            [.. index.Changes.NewArticles.Select(a => a.Document.Article.Id)],
            [.. index.Changes.GoneArticles.Select(a => a.Document.Article.Id)],
            [
                .. index.Changes.Questions.Select(q => new QuestionChangeShape(
                    q.Kind,
                    q.Question,
                    QuestionStateShape.Of(q.Before, index.Before),
                    QuestionStateShape.Of(q.After, index.After),
                    [.. q.Differences.Select(d => new DifferenceShape(d.Aspect, d.Words))],
                    [.. q.NewClaims.Select(c => ClaimShape.Of(c, index.After))]
                )),
            ],
            index.Changes.Unchanged
        );
}

/// <summary>A question that is not as it was.</summary>
[Description("A question that is not as it was.")]
internal sealed record QuestionChangeShape(
    [property: Description("What has become of it.")] ChangeKind Change,
    [property: Description("The question, as the later report words it where it has it.")] string Question,
    [property: Description("How it stood in the earlier report; null where it is new.")] QuestionStateShape? Before,
    [property: Description("How it stands in the later report; null where it is gone.")] QuestionStateShape? After,
    [property: Description("What has changed; empty where it is new or gone.")] IReadOnlyList<DifferenceShape> Differences,
    [property: Description("The claims of the later report that the earlier one did not have.")] IReadOnlyList<ClaimShape> NewClaims
);

/// <summary>How a question stands in a report.</summary>
[Description("How a question stands in a report.")]
internal sealed record QuestionStateShape(
    [property: Description("Its id in that report.")] string Topic,
    [property: Description("What the claims held come to.")] Outcome Outcome,
    [property: Description("The values held.")] IReadOnlyList<string> Held,
    [property: Description("The values that later ones have superseded.")] IReadOnlyList<string> Superseded,
    [property: Description("The outcome in one sentence, with the figures.")] string Why,
    [property: Description("What would settle it; null where nothing is open.")] string? Unsettled
)
{
    internal static QuestionStateShape? Of(Verdict? verdict, ReportIndex index) =>
        verdict is null
            ? null
            : new(
                index.Id(verdict),
                verdict.Outcome,
                [.. verdict.Positions.Where(p => p.IsCurrent).Select(p => p.Value)],
                [.. verdict.Positions.Where(p => !p.IsCurrent).Select(p => p.Value)],
                verdict.Why,
                verdict.Unsettled
            );
}

/// <summary>One thing that has changed.</summary>
[Description("One thing that has changed about a question.")]
internal sealed record DifferenceShape(
    [property: Description("In what respect.")] ChangeAspect Aspect,
    [property: Description("What has changed, in one sentence.")] string Words
);
