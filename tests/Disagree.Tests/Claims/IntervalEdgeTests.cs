using Disagree.Claims;

namespace Disagree.Tests.Claims;

/// <summary>Times that tell where a stretch of days begins or ends, or the day of something else, written on Sunday 10 February 2019.</summary>
public sealed class IntervalEdgeTests
{
    [Theory]
    [InlineData("The shares have lost a third since Friday.", "2019-02-08/2019-02-10")]
    [InlineData("The rebels have been attacking the town since Tuesday.", "2019-02-05/2019-02-10")]
    [InlineData("The miners, lost since 4 February, were found.", "2019-02-04")]
    [InlineData("The mark has stood since 1978.", "1978-01-01/1978-12-31")]
    [InlineData("It was the worst crash since 1981.", "1981-01-01/1981-12-31")]
    [InlineData("The strongest storm to hit the island since 1928 killed nine people.", "")]
    [InlineData("The index has not closed above 90 since May.", "")]
    public void Since_a_day_is_from_that_day_on(string text, string expected) => Days(text).Should().Be(expected);

    [Theory]
    [InlineData("The shops are to shut by 20 August.", "2019-02-11/2019-08-20")]
    [InlineData("The army had taken Lowick by Friday.", "../2019-02-08")]
    [InlineData("If he has not resigned by Monday, he will be impeached.", "")]
    [InlineData("The hut was built before 1900.", "../1899-12-31")]
    [InlineData("The storm made landfall before dawn on Wednesday.", "2019-02-06")]
    [InlineData("Hale lived in Lowick until 1989.", "")]
    [InlineData("The bridge did not open until Friday.", "2019-02-08")]
    [InlineData("The bridge was shut until Friday.", "2019-02-08")]
    [InlineData("The hearing was put off until Friday.", "2019-02-15")]
    public void By_and_before_a_day_are_up_to_it_and_until_a_day_is_no_day_of_the_deed(string text, string expected) =>
        Days(text).Should().Be(expected);

    [Theory]
    [InlineData("The army attacked Lowick between Monday and Wednesday.", "2019-02-04/2019-02-06")]
    [InlineData("Between 2 January and Monday 640 people were killed in Lowick.", "2019-01-02/2019-02-04")]
    [InlineData("The minister visited Lowick on Monday and Arvik on Friday.", "2019-02-04; 2019-02-08")]
    public void Two_days_that_between_joins_are_one_stretch(string text, string expected) => Days(text).Should().Be(expected);

    [Theory]
    [InlineData("The rate fell to 6.2 percent in January from 6.6 percent in March.", "2019-01-01/2019-01-31")]
    [InlineData("Shares closed at 340 on Monday, down 2% from the previous Friday.", "2019-02-04")]
    [InlineData("The price rose from 40 cents last week to 52 cents on Friday.", "2019-02-08")]
    [InlineData("The wreck was raised from about 100 feet of water on Friday.", "2019-02-08")]
    [InlineData("The company raised $40m from 12 donors on Friday.", "2019-02-08")]
    public void The_day_of_what_a_figure_is_compared_with_is_not_that_of_the_deed(string text, string expected) =>
        Days(text).Should().Be(expected);

    [Theory]
    [InlineData("Arvik on Saturday condemned two attacks in Lowick on Friday.", "condemn 2019-02-09; attack 2019-02-08")]
    [InlineData(
        "The court on Monday sentenced Hale for the attacks in Lowick in 2015.",
        "sentence 2019-02-04; attack 2015-01-01/2015-12-31"
    )]
    [InlineData("The firm posted a loss for the fourth quarter.", "")]
    [InlineData("The vote was planned for May.", "plan 2019-05-01/2019-05-31")]
    [InlineData("More than 300 were injured, and 62 were still in hospital at the weekend.", "")]
    [InlineData("Nine homes were burned, and the mayor resigned on Friday.", "resign 2019-02-08")]
    public void A_day_of_an_object_or_of_the_next_clause_is_not_that_of_the_verb(string text, string expected) =>
        string.Join("; ", Dates(text).Select(c => $"{c.Property} {((DateValue)c.Value).Period}")).Should().Be(expected);

    private static string Days(string text) => string.Join("; ", Dates(text).Select(c => ((DateValue)c.Value).Period.ToString()));

    private static IEnumerable<Claim> Dates(string text) => Read.Claims(text).Where(c => c.Kind == ClaimKind.Date);
}
