namespace Disagree.Tests.Times;

/// <summary>Quarters, halves and years of business, and what is measured by them.</summary>
public class BusinessPeriodTests
{
    [Theory]
    [InlineData(
        "Sales rose in the second quarter. They were 40 in the first nine months, up from 30 a year earlier.",
        "the second quarter = 2023-Q2 2023-04-01/2023-06-30; the first nine months = P9M; a year earlier = 2022 2022-01-01/2022-12-31"
    )]
    [InlineData("Sales fell in the last half of 2014.", "the last half of 2014 = 2014-H2 2014-07-01/2014-12-31")]
    [InlineData("Sales fell in the first two quarters of 2019.", "the first two quarters of 2019 = 2019-H1 2019-01-01/2019-06-30")]
    [InlineData("Sales fell in the March quarter of 2019.", "the March quarter of 2019 = 2019-Q1 2019-01-01/2019-03-31")]
    [InlineData(
        "Sales fell in its fiscal year ended Sept. 30.",
        "fiscal year = P1Y 2022-10-01/2023-09-30; Sept. 30 = 2023-09-30 2023-09-30"
    )]
    [InlineData(
        "Sales fell in the three months ended in June.",
        "the three months = P3M 2023-04-01/2023-06-30; June = 2023-06 2023-06-01/2023-06-30"
    )]
    [InlineData("Sales fell in 3Q18.", "3Q18 = 2018-Q3 2018-07-01/2018-09-30")]
    [InlineData("Sales fell in H1 2018.", "H1 2018 = 2018-H1 2018-01-01/2018-06-30")]
    [InlineData("Sales fell in fiscal 2019.", "fiscal 2019 = 2019 2019-01-01/2019-12-31")]
    [InlineData(
        "Sales fell in the year to March 2019.",
        "the year = P1Y 2018-04-01/2019-03-31; March 2019 = 2019-03 2019-03-01/2019-03-31"
    )]
    [InlineData(
        "Sales fell in the three months to the end of September.",
        "the three months = P3M 2023-07-01/2023-09-30; the end of September = 2023-09 END 2023-09-21/2023-09-30"
    )]
    [InlineData("Most sales fall into the second and fourth quarters.", "second = XXXX-Q2; fourth quarters = XXXX-Q4")]
    [InlineData(
        "Sales fell to $4 in the fiscal first quarter. For the quarter ended Sept. 30, costs rose.",
        "the fiscal first quarter = 2024-Q1 2024-01-01/2024-03-31; the quarter = 2024-Q1 2023-07-01/2023-09-30; Sept. 30 = 2023-09-30 2023-09-30"
    )]
    [InlineData("Sales fell from the prior-year quarter.", "the prior-year quarter = 2022-Q4 2022-10-01/2022-12-31")]
    [InlineData("Sales fell in Q1 to Q3 of 2020.", "Q1 to Q3 of 2020 = 2020-Q1/2020-Q3 2020-01-01/2020-09-30")]
    [InlineData("Losses fell after several quarters of growth.", "several quarters = PXQ")]
    [InlineData("Sales fell in the third quarter of 2019.", "the third quarter of 2019 = 2019-Q3 2019-07-01/2019-09-30")]
    [InlineData("Sales fell in the last quarter of 2019.", "the last quarter of 2019 = 2019-Q4 2019-10-01/2019-12-31")]
    [InlineData("Sales fell in the third quarter of fiscal 2021.", "the third quarter of fiscal 2021 = 2021-Q3 2021-07-01/2021-09-30")]
    [InlineData(
        "Sales fell in the second quarter of fiscal year 2020.",
        "the second quarter of fiscal year 2020 = 2020-Q2 2020-04-01/2020-06-30"
    )]
    [InlineData("Sales fell in the week beginning Feb. 5.", "the week = 2024-W06 2024-02-05/2024-02-11; Feb. 5 = 2024-02-05 2024-02-05")]
    [InlineData("Sales have risen 4% since year-end.", "year-end = 2023 END 2023-09-01/2023-12-31")]
    [InlineData("Sales will rise by year-end.", "year-end = 2024 END 2024-09-01/2024-12-31")]
    [InlineData("Sales will rise in the second half of the year.", "the second half of the year = 2024-H2 2024-07-01/2024-12-31")]
    [InlineData("Sales will rise in the first quarter of the year.", "the first quarter of the year = 2024-Q1 2024-01-01/2024-03-31")]
    public void A_period_of_business_is_told_by_its_number_or_its_end(string text, string told) => TimeReader.Told(text).Should().Be(told);
}
