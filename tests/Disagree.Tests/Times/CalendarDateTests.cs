namespace Disagree.Tests.Times;

/// <summary>Days, months, years and more by their place in the calendar.</summary>
public sealed class CalendarDateTests
{
    [Theory]
    [InlineData("The dam broke on October 26, 2019.", "October 26, 2019 = 2019-10-26 2019-10-26")]
    [InlineData("The dam broke on 26 October 2019.", "26 October 2019 = 2019-10-26 2019-10-26")]
    [InlineData("The dam broke on the 26th of October.", "the 26th of October = 2023-10-26 2023-10-26")]
    [InlineData("The dam broke in May.", "May = 2023-05 2023-05-01/2023-05-31")]
    [InlineData("In March, 22 barges sank.", "March = 2024-03 2024-03-01/2024-03-31")]
    [InlineData("The mayor spoke of a ballot in May.", "May = 2023-05 2023-05-01/2023-05-31")]
    [InlineData("He was summoned to testify on April 30.", "April 30 = 2024-04-30 2024-04-30")]
    [InlineData("It falls due on a still undecided date in May.", "May = 2024-05 2024-05-01/2024-05-31")]
    [InlineData("Talks are supposed to end by June.", "June = 2024-06 2024-06-01/2024-06-30")]
    [InlineData("The siren wailed for 2130 hours.", "2130 hours = PT2130H")]
    [InlineData("The dam broke in the early hours of Friday morning.", "the early hours of Friday morning = 2024-03-08TMO 2024-03-08")]
    [InlineData("With the ballot two weeks out, polls tighten.", "two weeks out = 2024-W13 2024-03-25/2024-03-31")]
    [InlineData("The dam broke on Sept. 9.", "Sept. 9 = 2023-09-09 2023-09-09")]
    [InlineData("The bonds will fall due on Nov. 30.", "Nov. 30 = 2024-11-30 2024-11-30")]
    [InlineData("The dam broke on 2019-10-26.", "2019-10-26 = 2019-10-26 2019-10-26")]
    [InlineData("The dam broke on 26.10.2019.", "26.10.2019 = 2019-10-26 2019-10-26")]
    [InlineData("The dam broke on 10/26/2019.", "10/26/2019 = 2019-10-26 2019-10-26")]
    [InlineData("The dam broke in October.", "October = 2023-10 2023-10-01/2023-10-31")]
    [InlineData("The dam broke in October 2019.", "October 2019 = 2019-10 2019-10-01/2019-10-31")]
    [InlineData("The dam broke in October last year.", "October last year = 2023-10 2023-10-01/2023-10-31")]
    [InlineData("The dam broke in 2019.", "2019 = 2019 2019-01-01/2019-12-31")]
    [InlineData("The dam broke in nineteen ninety-six.", "nineteen ninety-six = 1996 1996-01-01/1996-12-31")]
    [InlineData("The dam was built in the 1980s.", "the 1980s = 198 1980-01-01/1989-12-31")]
    [InlineData("The dam was built in the late 1980 's.", "the late 1980 's = 198 END 1986-01-01/1989-12-31")]
    [InlineData("Dams were built in the 1920s and 30s.", "the 1920s = 192 1920-01-01/1929-12-31; 30s = 193 1930-01-01/1939-12-31")]
    [InlineData("The council will vote in January.", "January = 2025-01 2025-01-01/2025-01-31")]
    [InlineData("The council meets in January.", "January = 2025-01 2025-01-01/2025-01-31")]
    [InlineData("The January contract fell 2 cents.", "January = 2025-01 2025-01-01/2025-01-31")]
    [InlineData("It changed after the Sept. 11 attacks.", "Sept. 11 = 2001-09-11 2001-09-11")]
    [InlineData("It changed after the Sept. 14 attacks.", "Sept. 14 = 2023-09-14 2023-09-14")]
    [InlineData("The shop must reply within 30 days.", "30 days = P30D 2024-03-12/2024-04-11")]
    [InlineData("The wall was built in the 11th century.", "the 11th century = 10 1000-01-01/1099-12-31")]
    [InlineData("The wall was built in 122 AD.", "122 AD = 0122 0122-01-01/0122-12-31")]
    [InlineData("The wall was built in 1200 BC.", "1200 BC = BC1200")]
    [InlineData("The dam broke on the 5th of this month.", "the 5th of this month = 2024-03-05 2024-03-05")]
    [InlineData("The dam broke in the summer of 2014.", "the summer of 2014 = 2014-SU 2014-06-01/2014-08-31")]
    [InlineData("Rain fell on the weekend of March 2.", "the weekend of March 2 = 2024-W09-WE 2024-03-01/2024-03-03")]
    [InlineData("Rain fell in the month of January.", "the month of January = 2024-01 2024-01-01/2024-01-31")]
    [InlineData("Rain fell between 5 and 10 October.", "5 and 10 October = 2023-10-05/2023-10-10 2023-10-05/2023-10-10")]
    [InlineData("Rain fell on 1-Jan-24.", "1-Jan-24 = 2024-01-01 2024-01-01")]
    [InlineData("Rain fell on the first Sunday after Easter 2023.", "the first Sunday after Easter 2023 = 2023-04-16 2023-04-16")]
    [InlineData("Rain fell over Memorial Day weekend 2023.", "Memorial Day weekend 2023 = 2023-W21-WE 2023-05-26/2023-05-29")]
    [InlineData("Rain fell in the 2022/2023 season.", "2022/2023 = 2022/2023 2022-01-01/2023-12-31")]
    [InlineData("Rain fell in the second half of May.", "the second half of May = 2023-05 END 2023-05-17/2023-05-31")]
    [InlineData("Rain fell on October 5 and 6.", "October 5 and 6 = 2023-10-05/2023-10-06 2023-10-05/2023-10-06")]
    [InlineData("On October 5 and 6 houses burned.", "October 5 = 2023-10-05 2023-10-05")]
    [InlineData("Rain fell on 5 and 6 October.", "5 and 6 October = 2023-10-05/2023-10-06 2023-10-05/2023-10-06")]
    [InlineData("Rain fell in June/July 2020.", "June/July 2020 = 2020-06/2020-07 2020-06-01/2020-07-31")]
    [InlineData(
        "The shops shut in the slump of 1914-18 and in 2009-10.",
        "1914-18 = 1914/1918 1914-01-01/1918-12-31; 2009-10 = 2009/2010 2009-01-01/2010-12-31"
    )]
    [InlineData("The vase is of the 3rd century BC.", "the 3rd century BC = BC02")]
    [InlineData("They kept a centuries-old custom and a week-old truce.", "centuries-old = PXC; week-old = P1W")]
    [InlineData("In 2019: the driest year.", "2019 = 2019 2019-01-01/2019-12-31")]
    [InlineData("It snowed in May and June 2019.", "May = 2019-05 2019-05-01/2019-05-31; June 2019 = 2019-06 2019-06-01/2019-06-30")]
    [InlineData(
        "It snowed in April, May and June 2019.",
        "April = 2019-04 2019-04-01/2019-04-30; May = 2019-05 2019-05-01/2019-05-31; June 2019 = 2019-06 2019-06-01/2019-06-30"
    )]
    [InlineData("It snowed on April 9 and May 2, 2019.", "April 9 = 2019-04-09 2019-04-09; May 2, 2019 = 2019-05-02 2019-05-02")]
    [InlineData("It snowed on 9 April or 2 May 2019.", "9 April = 2019-04-09 2019-04-09; 2 May 2019 = 2019-05-02 2019-05-02")]
    [InlineData(
        "It snowed in December and January 2019.",
        "December = 2018-12 2018-12-01/2018-12-31; January 2019 = 2019-01 2019-01-01/2019-01-31"
    )]
    [InlineData(
        "It snowed in January. In May 2019 it was dry.",
        "January = 2024-01 2024-01-01/2024-01-31; May 2019 = 2019-05 2019-05-01/2019-05-31"
    )]
    [InlineData("It snowed on Feb. 9 and 2019 men left.", "Feb. 9 = 2024-02-09 2024-02-09")]
    [InlineData("The rink is open March to May.", "March to May = 2024-03/2024-05 2024-03-01/2024-05-31")]
    public void A_date_of_the_calendar_is_as_precise_as_its_words(string text, string told) => TimeReader.Told(text).Should().Be(told);
}
