using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>What is said to take place is an event, whatever noun names it, and the day that a plan leads to is its day.</summary>
public sealed class StagedEventTests
{
    [Theory]
    [InlineData("The census will be held on March 4.", "census: 2019-03-04; about:")]
    [InlineData("The census is due to begin on March 4.", "census: 2019-03-04; about:")]
    [InlineData("The parade took place on Friday.", "parade: 2019-02-08; about:")]
    [InlineData("The parade, which took place on Friday, drew crowds.", "parade: 2019-02-08; about:")]
    [InlineData("The parade, due on March 4, may be called off.", "parade: 2019-03-04; about:")]
    [InlineData("The town held a parade on Friday.", "parade: 2019-02-08; about:")]
    [InlineData("The council set March 4 for the census.", "census: 2019-03-04; about:")]
    [InlineData("The council fixed Monday as the date of the census.", "census: 2019-02-11; about:")]
    [InlineData("The census was postponed to this Saturday.", "census: 2019-02-16; about:")]
    [InlineData("The council delayed the hearing until March 4.", "court hearing: 2019-03-04; about:")]
    [InlineData("The truce takes effect on March 4.", "truce: 2019-03-04; about:")]
    [InlineData("The yard delivered the ferry on Friday.", "handover: 2019-02-08; about:")]
    [InlineData("Ruth Keller delivered a speech on Friday.", "speech: 2019-02-08; about: Ruth Keller")]
    [InlineData("The drivers' union will begin its strike on March 4.", "strike of workers: 2019-03-04; about:")]
    [InlineData("The curfew was lifted on Friday.", "lifting: 2019-02-08; about:")]
    [InlineData("The volcano is expected to erupt on Monday.", "eruption: 2019-02-11; about:")]
    [InlineData("The inquiry published its report on Friday.", "report: 2019-02-08; about:")]
    [InlineData("The report is due by March 4.", "report: 2019-03-04; about:")]
    [InlineData("The mayor promised a vote on joining the union by March 4.", "election: 2019-02-11/2019-03-04; about:")]
    [InlineData("A vote on the charter of Lowick, now planned for March 4, may fail.", "election: 2019-03-04; about:")]
    [InlineData("The council has until March 4 to complete the recount.", "recount: 2019-03-04; about:")]
    [InlineData("The trial of the baker Ana Ruiz opened on Friday.", "trial: 2019-02-08; about: Ana Ruiz")]
    [InlineData("A quake of magnitude 5.0 struck the port on Friday.", "quake: 2019-02-08; about:")]
    [InlineData("The mill reports its annual results on March 4.", "results: 2019-03-04; about:")]
    [InlineData("Friday was a day of mourning.", "mourning: 2019-02-08; about:")]
    [InlineData("The pump has not worked since Friday.", "breakdown: 2019-02-08; about:")]
    [InlineData("The rate fell to its lowest since May 2018.", "lowest since: 2018-05-01/2018-05-31; about:")]
    [InlineData("The earliest known case dates to February 4.", "first case: 2019-02-04; about:")]
    [InlineData("The bridge gave way without warning on Friday.", "collapse: 2019-02-08; about:")]
    [InlineData("On Friday, after weeks of rain, the bridge collapsed.", "collapse: 2019-02-08; about:")]
    [InlineData("Two days have passed since the quake on Friday.", "quake: 2019-02-08; about:")]
    public void A_day_is_that_of_what_takes_place(string text, string expected) => Events(text).Should().Be(expected);

    [Theory]
    [InlineData("The hearing was postponed on Friday.", "court hearing")]
    [InlineData("The council delayed the census on Friday.", "census")]
    [InlineData("Ruth Keller came on Friday.", "keller")]
    public void A_day_of_putting_off_or_of_a_person_is_none_of_the_event(string text, string kind) =>
        Events(text).Should().NotContain($"{kind}:");

    [Fact]
    public void A_police_report_on_a_day_is_the_day_of_saying() =>
        Read.Dates("According to a report on Friday, the quay is closed.").Should().BeEmpty();

    private static string Events(string text) =>
        string.Join(
            " | ",
            Read.Claims(text)
                .Where(c => c.Value is DateValue { Clock: null })
                .Select(c => $"{c.Dated!.Event}: {((DateValue)c.Value).Period}; about: {string.Join(", ", c.Dated.People)}".TrimEnd())
        );
}
