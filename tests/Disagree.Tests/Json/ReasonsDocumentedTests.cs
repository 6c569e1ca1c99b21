using System.Text.Json;
using Disagree.Verdicts;

namespace Disagree.Tests.Json;

/// <summary>Programs go by the reason of a relation, so the description of the JSON names every one there is.</summary>
public sealed class ReasonsDocumentedTests
{
    [Fact]
    public void Every_reason_of_a_relation_is_described()
    {
        var described = File.ReadAllText(Path.Combine(Repository.Root, "docs", "json.md"));
        Enum.GetNames<RelationReason>()
            .Select(JsonNamingPolicy.CamelCase.ConvertName)
            .Where(r => !described.Contains($"`{r}`", StringComparison.Ordinal))
            .Should()
            .BeEmpty();
    }
}
