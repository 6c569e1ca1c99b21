using System.Text.Json;
using Disagree.Reports;
using Disagree.Tests.Reports;

namespace Disagree.Tests.Json;

public sealed class JsonReportTests
{
    [Fact]
    public void A_report_has_the_fields_that_are_promised()
    {
        using var json = Parse(SampleReport.Make());
        Names(json.RootElement).Should().Equal("schemaVersion", "articles", "topics", "otherClaims", "notCompared", "voices", "sources");
        var topic = json.RootElement.GetProperty("topics")[0];
        Names(topic).Should().Equal("id", "kind", "question", "outcome", "positions", "claims", "relations", "why", "unsettled");
        Names(topic.GetProperty("claims")[0])
            .Should()
            .Equal(
                "id",
                "article",
                "part",
                "start",
                "end",
                "quote",
                "sentence",
                "kind",
                "subject",
                "property",
                "place",
                "derivation",
                "value",
                "asOf",
                "period",
                "attributedTo",
                "modality",
                "marks",
                "replacedBy",
                "voice",
                "rule"
            );
        Names(topic.GetProperty("claims")[0].GetProperty("value"))
            .Should()
            .Equal(
                "text",
                "low",
                "high",
                "lowInclusive",
                "highInclusive",
                "approximate",
                "bound",
                "trend",
                "unit",
                "dimension",
                "counted",
                "countedLemma"
            );
    }

    [Fact]
    public void Ids_join_the_parts()
    {
        using var json = Parse(SampleReport.Make());
        var topic = json.RootElement.GetProperty("topics")[0];
        topic.GetProperty("id").GetString().Should().Be("t1");
        topic.GetProperty("claims").EnumerateArray().Select(c => c.GetProperty("id").GetString()).Should().Equal("c1", "c3", "c4");
        topic.GetProperty("claims")[2].GetProperty("replacedBy").GetString().Should().Be("c3");
        topic.GetProperty("claims")[2].GetProperty("marks")[0].GetString().Should().Be("outOfDate");
        topic.GetProperty("positions")[1].GetProperty("voices")[0].GetString().Should().Be("v3");
        json.RootElement.GetProperty("notCompared")[0]
            .GetProperty("b")
            .GetString()
            .Should()
            .Be(json.RootElement.GetProperty("otherClaims")[0].GetProperty("id").GetString());
        json.RootElement.GetProperty("articles")[1].GetProperty("syndicatedFrom").GetString().Should().Be("Sample Wire");
    }

    [Fact]
    public void An_open_end_is_null_and_an_enumeration_is_a_camel_case_word()
    {
        using var json = Parse(SampleReport.Make());
        var value = json.RootElement.GetProperty("topics")[0].GetProperty("claims")[0].GetProperty("value");
        value.GetProperty("low").GetDecimal().Should().Be(12);
        value.GetProperty("high").ValueKind.Should().Be(JsonValueKind.Null);
        value.GetProperty("bound").GetString().Should().Be("atLeast");
        value.GetProperty("trend").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Text_keeps_its_characters_and_those_that_turn_the_direction_are_escaped()
    {
        var json = SampleReport.Make(source: "Ağrı ‮ <Post> 😀").ToJson();
        json.Should().Contain("Ağrı \\u202E <Post>").And.NotContain("\u202E");
        using var parsed = JsonDocument.Parse(json);
        parsed.RootElement.GetProperty("articles")[0].GetProperty("source").GetString().Should().Be("Ağrı ‮ <Post> 😀");
    }

    [Fact]
    public void Questions_of_one_article_are_shown_where_all_are_asked_for()
    {
        var report = SampleReport.Make();
        var alone = report.Verdicts[0] with
        {
            Topic = report.Verdicts[0].Topic with { Claims = [report.Verdicts[0].Topic.Claims[0]] },
            ReplacedBy = new Dictionary<Disagree.Claims.Claim, Disagree.Claims.Claim>(ReferenceEqualityComparer.Instance),
        };
        var narrow = report with { Verdicts = [alone with { Positions = [alone.Positions[0]], Relations = [] }] };
        using var few = Parse(narrow);
        few.RootElement.GetProperty("topics").GetArrayLength().Should().Be(0);
        using var all = JsonDocument.Parse(narrow.ToJson(new ReportOptions { All = true }));
        all.RootElement.GetProperty("topics").GetArrayLength().Should().Be(1);
    }

    private static JsonDocument Parse(Report report) => JsonDocument.Parse(report.ToJson());

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
