using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Tests.Claims;

/// <summary>A day between two commas behind the noun of an event is the day of that event, whatever the verb behind tells.</summary>
public sealed class AsideDayTests
{
    [Theory]
    [InlineData("The last inspection, in June 2018, took an hour.", "inspection")]
    [InlineData("The crash, on Friday, closed the road.", "crash")]
    [InlineData("The recall, on February 4, cost the mill money.", "recall")]
    public void A_day_between_commas_is_that_of_the_noun_before(string text, string kind) => Events(text).Should().Contain(kind);

    [Theory]
    [InlineData("The mill, in June 2018, took on a cook.", "inspection")]
    [InlineData("The inspection on the quay, he said, on Friday cost much.", "quay")]
    [InlineData("The crash, Ruth Keller resigned on Friday, was forgotten.", "crash")]
    public void Another_noun_or_a_day_that_is_not_enclosed_is_not(string text, string kind) => Events(text).Should().NotContain(kind);

    private static IEnumerable<string> Events(string text) =>
        Read.Claims(text).Where(c => c is { Dated: not null, Value: DateValue }).Select(c => c.Dated!.Event);
}
