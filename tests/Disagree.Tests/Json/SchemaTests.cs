using Disagree.Reports;
using Disagree.Reports.Json.Shapes;
using Disagree.Tests.Laws;
using Disagree.Tests.Reports;
using Disagree.Tests.Seeds;
using FsCheck;
using FsCheck.Fluent;

namespace Disagree.Tests.Json;

/// <summary>The published schemas describe every field that is written, and no report goes beyond them.</summary>
public sealed class SchemaTests
{
    private static readonly ReportOptions Everything = new() { All = true, Selectors = true };

    private readonly SchemaCheck check = new(Report.JsonSchema);

    [Fact]
    public void The_published_schema_is_that_of_the_shapes() =>
        Approved.Text(
            "../../docs/report.schema.json",
            SchemaMaker.Of(ShapeContext.Default.ReportShape, "urn:disagree:report:1", "A report of Disagree")
        );

    [Fact]
    public void The_published_schema_of_extracts_is_that_of_the_shapes() =>
        Approved.Text(
            "../../docs/extract.schema.json",
            SchemaMaker.Of(ShapeContext.Default.ExtractShape, "urn:disagree:extract:1", "What one article states, as Disagree reads it")
        );

    [Fact]
    public void The_library_carries_the_published_schemas()
    {
        Report.JsonSchema.Should().Be(File.ReadAllText(Path.Combine(Repository.Root, "docs", "report.schema.json")));
        Extract.JsonSchema.Should().Be(File.ReadAllText(Path.Combine(Repository.Root, "docs", "extract.schema.json")));
    }

    [Fact]
    public void The_report_on_the_seeds_fits() => check.Problems(SeedArticles.Report.ToJson(Everything)).Should().BeEmpty();

    [Fact]
    public void A_report_made_by_hand_fits() => check.Problems(SampleReport.Make().ToJson(Everything)).Should().BeEmpty();

    [Fact]
    public void What_the_seeds_state_fits()
    {
        var extracts = new SchemaCheck(Extract.JsonSchema);
        foreach (var found in SeedArticles.Report.Articles)
        {
            extracts.Problems(new Extract(found, CrossCheck.Default.ExtractClaims([found])).ToJson()).Should().BeEmpty();
        }
    }

    [Fact]
    public void Every_report_fits_whatever_the_articles_hold() =>
        Prop.ForAll(HostileReports.All, report => check.Problems(report.ToJson(Everything)).Count == 0).Check(Seeded.Quick(40));

    [Theory]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": \"1\"", "$.schemaVersion")]
    [InlineData("\"outcome\": \"differ\"", "\"outcome\": \"quarrel\"", "$.topics[0].outcome")]
    [InlineData("\"kind\": \"number\",", "", "no kind")]
    [InlineData("\"why\":", "\"because\":", "because is not described")]
    [InlineData("2019-02-10", "2019-02-31", "is no date")]
    public void What_does_not_fit_is_told_from_what_does(string fits, string broken, string problem) =>
        string.Join('\n', check.Problems(SampleReport.Make().ToJson().Replace(fits, broken, StringComparison.Ordinal)))
            .Should()
            .Contain(problem);
}
