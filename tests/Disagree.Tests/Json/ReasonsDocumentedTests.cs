using System.Text.RegularExpressions;

namespace Disagree.Tests.Json;

/// <summary>Programs go by the reason of a relation, so the description of the JSON names every one there is.</summary>
public sealed partial class ReasonsDocumentedTests
{
    private const int Fewest = 25;

    [Fact]
    public void Every_reason_of_a_relation_is_described()
    {
        var reasons = Repository
            .Sources(Path.Combine(Repository.Library, "Verdicts"))
            .SelectMany(f => Given().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups["reason"].Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        reasons.Should().HaveCountGreaterThan(Fewest);
        var described = File.ReadAllText(Path.Combine(Repository.Root, "docs", "json.md"));
        reasons.Where(r => !described.Contains($"`{r}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [GeneratedRegex(@"RelationKind\.\w+,\s*""(?<reason>\w+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Given();
}
