using Disagree.Reports;
using Disagree.Tests.Reports;

namespace Disagree.Tests.Json;

/// <summary>JSON that is no report is refused with the place, what was expected, and what was found.</summary>
public sealed class BrokenJsonTests
{
    private static readonly string Json = SampleReport.Make().ToJson();

    [Theory]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2", "$.schemaVersion: expected 1 but found 2.")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": \"one\"", "$.schemaVersion: expected a whole number but found \"one\".")]
    [InlineData("\"schemaVersion\": 1,", "", "$: expected a property \"schemaVersion\" but found none.")]
    [InlineData(
        "\"outcome\": \"differ\"",
        "\"outcome\": \"quarrel\"",
        "$.topics[0].outcome: expected one of agree, differ, outOfDate, singleVoice but found \"quarrel\"."
    )]
    [InlineData("\"damaged\": false", "\"damaged\": null", "$.articles[0].damaged: expected true or false but found null.")]
    [InlineData(
        "\"first\": \"2019-02-10\"",
        "\"first\": \"yesterday\"",
        "$.articles[0].published.first: expected a day such as 2019-02-10 but found \"yesterday\"."
    )]
    [InlineData("\"quote\": \"12 people\"", "\"quote\": null", "$.topics[0].claims[0].quote: expected a string but found null.")]
    [InlineData("\"low\": 12", "\"low\": []", "$.topics[0].claims[0].value.low: expected a number but found a list.")]
    [InlineData("\"low\": 2,", "\"low\": 3,", "$.topics[0].claims[2].value.high: expected 3 or more but found 2.")]
    [InlineData("\"bound\": \"atLeast\",", "", "$.topics[0].claims[0].value: expected a property \"bound\" but found none.")]
    [InlineData("\"start\": 9,", "\"start\": -9,", "$.topics[0].claims[0].start: expected 0 or more but found -9.")]
    [InlineData(
        "\"article\": \"a.txt\"",
        "\"article\": \"z.txt\"",
        "$.topics[0].claims[0].article: expected the id of an article of this report but found \"z.txt\"."
    )]
    [InlineData(
        "\"replacedBy\": \"c3\"",
        "\"replacedBy\": \"c99\"",
        "$.topics[0].claims[2].replacedBy: expected the id of a claim of this report but found \"c99\"."
    )]
    [InlineData("\"id\": \"b.txt\"", "\"id\": \"a.txt\"", "$.articles[1].id: expected an id of its own but found \"a.txt\" a second time.")]
    [InlineData("\"otherClaims\": [", "\"otherClaims\": {", "line ")]
    public void A_report_that_does_not_fit_is_refused(string fits, string broken, string message)
    {
        var at = Json.IndexOf(fits, StringComparison.Ordinal);
        at.Should().BePositive($"{fits} stands in the report");
        Refused(Json[..at] + broken + Json[(at + fits.Length)..]).Should().StartWith(message);
    }

    [Theory]
    [InlineData("", "line 1, byte 1: expected JSON but found broken JSON")]
    [InlineData("null", "$: expected an object but found null.")]
    [InlineData("[]", "$: expected an object but found a list.")]
    [InlineData("{}", "$: expected a property \"schemaVersion\" but found none.")]
    [InlineData("{\n \"schemaVersion\": nought", "line 2, byte")]
    public void What_is_no_report_at_all_is_refused(string json, string message) => Refused(json).Should().StartWith(message);

    [Fact]
    public void A_field_that_a_later_version_may_add_is_passed_over() =>
        Report
            .FromJson(Json.Replace("\"schemaVersion\": 1,", "\"schemaVersion\": 1, \"later\": [1],", StringComparison.Ordinal))
            .ToJson()
            .Should()
            .Be(Json);

    private static string Refused(string json) =>
        FluentActions.Invoking(() => Report.FromJson(json)).Should().Throw<FormatException>().Which.Message;
}
