using Disagree.Articles;

namespace Disagree.Tests.Pairs;

/// <summary>What a comparison says of two short articles of one day.</summary>
internal static class Pair
{
    private static readonly DateOnly Tuesday = new(2024, 5, 14);

    /// <summary>The questions that both answer, each behind its outcome: "Differ bill: approved or rejected".</summary>
    internal static IReadOnlyList<string> Of(string one, string other, int daysBefore = 0) =>
        [
            .. CrossCheck
                .Default.Run(
                    new Article("one", one) { Published = Tuesday.AddDays(-daysBefore) },
                    new Article("other", other) { Published = Tuesday }
                )
                .Verdicts.Where(v => v.Topic.ArticleCount > 1)
                .Select(v => $"{v.Outcome} {v.Topic.Question}"),
        ];
}
