namespace Disagree.Tests.Times;

/// <summary>Times told from the day of publication: "last week", "two years ago".</summary>
public sealed class RelativeDateTests
{
    [Theory]
    [InlineData("The mayor left yesterday.", "yesterday = 2024-03-11 2024-03-11")]
    [InlineData("The mayor left last week.", "last week = 2024-W10 2024-03-04/2024-03-10")]
    [InlineData("The mayor left last month.", "last month = 2024-02 2024-02-01/2024-02-29")]
    [InlineData("The mayor left late last month.", "late last month = 2024-02 END 2024-02-21/2024-02-29")]
    [InlineData("The mayor left earlier this month.", "earlier this month = 2024-03 START 2024-03-01/2024-03-12")]
    [InlineData("The mayor left this past summer.", "this past summer = 2023-SU 2023-06-01/2023-08-31")]
    [InlineData("The mayor left last June.", "last June = 2023-06 2023-06-01/2023-06-30")]
    [InlineData("The army will leave by the end of April.", "the end of April = 2024-04 END 2024-04-21/2024-04-30")]
    [InlineData("It rained from Tuesday to Thursday.", "Tuesday to Thursday = 2024-03-05/2024-03-07 2024-03-05/2024-03-07")]
    [InlineData("It rained between Tuesday and Thursday.", "Tuesday = 2024-03-05 2024-03-05; Thursday = 2024-03-07 2024-03-07")]
    [InlineData("It will rain from Tuesday to Thursday.", "Tuesday to Thursday = 2024-03-12/2024-03-14 2024-03-12/2024-03-14")]
    [InlineData("She was born on a Friday in May 1962.", "Friday = XXXX-WXX-5; May 1962 = 1962-05 1962-05-01/1962-05-31")]
    [InlineData("He was supposed to sing Saturday.", "Saturday = 2024-03-09 2024-03-09")]
    [InlineData("He is supposed to sing Saturday.", "Saturday = 2024-03-16 2024-03-16")]
    [InlineData("A ballot is set for July.", "July = 2024-07 2024-07-01/2024-07-31")]
    [InlineData("He sang into the early morning hours Sunday.", "the early morning hours Sunday = 2024-03-10TMO 2024-03-10")]
    [InlineData("He sings the first Sunday of each month.", "Sunday = XXXX-WXX-7; each month = P1M")]
    [InlineData(
        "The mayor resigned in May after a scandal in April.",
        "May = 2023-05 2023-05-01/2023-05-31; April = 2023-04 2023-04-01/2023-04-30"
    )]
    [InlineData("Prices fell for the past five trading days.", "the past five trading days = P5D 2024-03-05/2024-03-11")]
    [InlineData("In 2000 people sang.", "2000 = 2000 2000-01-01/2000-12-31")]
    [InlineData("Hours later, the mayor left.", "Hours later = PTXH")]
    [InlineData("The feud dates back to last June.", "last June = 2023-06 2023-06-01/2023-06-30")]
    [InlineData("The drought is expected to last months.", "")]
    [InlineData("The mayor left a while ago.", "a while ago = PAST_REF")]
    [InlineData("Over the years, he sang.", "the years = PXY")]
    [InlineData(
        "Prices fell 2% on Friday and 3% from the previous Friday.",
        "Friday = 2024-03-08 2024-03-08; the previous Friday = 2024-03-01 2024-03-01"
    )]
    [InlineData("The mayor left five years ago today.", "five years ago today = 2019-03-12 2019-03-12")]
    [InlineData("The mayor left a week ago Saturday.", "a week ago Saturday = 2024-03-02 2024-03-02")]
    [InlineData("The mayor left two years ago this month.", "two years ago this month = 2022-03 2022-03-01/2022-03-31")]
    [InlineData("The mayor left in July two years ago.", "July two years ago = 2022-07 2022-07-01/2022-07-31")]
    [InlineData("The mayor left two nights ago.", "two nights ago = 2024-03-10TNI 2024-03-10")]
    [InlineData("The mayor will leave Monday week.", "Monday week = 2024-03-25 2024-03-25")]
    [InlineData("The trial will open a week on Monday.", "a week on Monday = 2024-03-25 2024-03-25")]
    [InlineData("He was jailed for a week on Monday.", "a week = P1W; Monday = 2024-03-11 2024-03-11")]
    [InlineData("He fought in the last two years of the siege.", "the last two years = P2Y")]
    [InlineData(
        "In August, 40 drowned, after 30 in the same month last year.",
        "August = 2023-08 2023-08-01/2023-08-31; the same month last year = 2022-08 2022-08-01/2022-08-31"
    )]
    [InlineData(
        "On Monday he fell. The day before, he had sung.",
        "Monday = 2024-03-11 2024-03-11; The day before = 2024-03-10 2024-03-10"
    )]
    [InlineData("Eighteen months later, he died.", "Eighteen months later = P18M")]
    [InlineData("The mayor left ten days ago.", "ten days ago = 2024-03-02 2024-03-02")]
    [InlineData("The mayor left four years ago.", "four years ago = 2020 2020-01-01/2020-12-31")]
    [InlineData("Rain fell for the past three weeks.", "the past three weeks = P3W 2024-02-20/2024-03-11")]
    [InlineData("Lamps burned on the Night of Measures 2017.", "Night of Measures 2017 = 2017-06-22 2017-06-22")]
    [InlineData("Lamps burned on Holi and Holika Dahan 2019.", "Holi = 2024-03-25 2024-03-25; Holika Dahan 2019 = 2019-03-20 2019-03-20")]
    [InlineData("He won on Super Tuesday.", "Super Tuesday = 2024-03-05 2024-03-05")]
    [InlineData("Since 9/11, guards search bags.", "9/11 = 2001-09-11 2001-09-11")]
    [InlineData("The roof fell on 9/11/2016.", "9/11/2016 = 2016-09-11 2016-09-11")]
    [InlineData("As recently as 2014, he was free.", "2014 = 2014 2014-01-01/2014-12-31")]
    [InlineData("Snow is forecast for Thursday.", "Thursday = 2024-03-14 2024-03-14")]
    [InlineData(
        "In January, a week after the match of Lyon vs. Porto, the lamp fell.",
        "January = 2024-01 2024-01-01/2024-01-31; a week = P1W"
    )]
    [InlineData(
        "The shares fell Friday. Overnight losses hit them. They lost 4 percent from the previous Friday.",
        "Friday = 2024-03-08 2024-03-08; Overnight = 2024-03-12TNI 2024-03-11/2024-03-12; the previous Friday = 2024-03-01 2024-03-01"
    )]
    [InlineData("The mayor announced plans for guards to leave Thursday by ship.", "Thursday = 2024-03-14 2024-03-14")]
    [InlineData("The mayor announced on a hill to guests Thursday that he would stay.", "Thursday = 2024-03-07 2024-03-07")]
    [InlineData("They fled in the two days after Easter.", "the two days = P2D 2024-04-01/2024-04-02; Easter = 2024-03-31 2024-03-31")]
    [InlineData("The mine closed almost two weeks ago.", "almost two weeks ago = 2024-W09 LESS_THAN 2024-02-26/2024-03-03")]
    [InlineData(
        "The lamp fell about 3:30 a.m., two days before Christmas.",
        "about 3:30 a.m., two days before Christmas = 2023-12-23T03:30 APPROX 2023-12-23T03:30"
    )]
    [InlineData(
        "Snow fell from Tuesday to Thursday last week.",
        "Tuesday to Thursday last week = 2024-03-05/2024-03-07 2024-03-05/2024-03-07"
    )]
    [InlineData("It is the mill's worst day since April 2.", "April 2 = 2023-04-02 2023-04-02")]
    [InlineData("It will be the first frost since April.", "April = 2023-04 2023-04-01/2023-04-30")]
    [InlineData("It will be the first frost since Friday.", "Friday = 2024-03-08 2024-03-08")]
    [InlineData("It was built last year in May.", "last year = 2023 2023-01-01/2023-12-31; May = 2023-05 2023-05-01/2023-05-31")]
    [InlineData("It will be built next year on Feb. 3.", "next year = 2025 2025-01-01/2025-12-31; Feb. 3 = 2025-02-03 2025-02-03")]
    [InlineData("He wept every year in May.", "every year = P1Y; May = 2023-05 2023-05-01/2023-05-31")]
    [InlineData("Snow fell in mid to late January.", "mid to late January = 2024-01 END 2024-01-11/2024-01-31")]
    [InlineData("Rain is due in early-to-mid April.", "early-to-mid April = 2024-04 MID 2024-04-01/2024-04-20")]
    [InlineData("Snow fell in the opening weeks of 2021.", "the opening weeks of 2021 = 2021 START 2021-01-01/2021-03-31")]
    [InlineData("Snow fell in the final days of January.", "the final days of January = 2024-01 END 2024-01-21/2024-01-31")]
    [InlineData("Snow fell in the final days of the siege.", "")]
    [InlineData("The firm had 300 mules at end-January.", "end-January = 2024-01 END 2024-01-21/2024-01-31")]
    [InlineData("Today is the last day to vote.", "Today = 2024-03-12 2024-03-12")]
    [InlineData("Snow fell over the last day.", "the last day = 2024-03-11 2024-03-11")]
    [InlineData("The mill burned half a year ago.", "half a year ago = 2023-09 2023-09-01/2023-09-30")]
    [InlineData("The mill burned two and a half years ago.", "two and a half years ago = 2021-09 2021-09-01/2021-09-30")]
    [InlineData("The mill burned two years ago.", "two years ago = 2022 2022-01-01/2022-12-31")]
    [InlineData("The mill burned the night before last.", "the night before last = 2024-03-10TNI 2024-03-10")]
    [InlineData("A neighbour called her last week.", "last week = 2024-W10 2024-03-04/2024-03-10")]
    public void Relative_dates_count_from_the_day_of_publication(string text, string told) => TimeReader.Told(text).Should().Be(told);
}
