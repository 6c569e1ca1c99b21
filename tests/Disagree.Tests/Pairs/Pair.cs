using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Pairs;

/// <summary>What a comparison says of two short articles of one day.</summary>
internal static class Pair
{
    private static readonly DateOnly Tuesday = new(2024, 5, 14);
    private static readonly DateOnly Sunday = new(2019, 6, 9);

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

    /// <summary>Whether two articles of one day answer one question about an amount.</summary>
    internal static bool AnswersOneNumber(string one, string other) =>
        CrossCheck
            .Default.Run(new Article("one", one) { Published = Sunday }, new Article("other", other) { Published = Sunday })
            .Verdicts.Any(v => v.Topic is { Kind: ClaimKind.Number, ArticleCount: 2 });
}
