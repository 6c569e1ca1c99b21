namespace Disagree.Tests.Times;

public class DateTests
{
    [Theory]
    [InlineData("Flames broke out on Saturday.", "Saturday = 2024-03-09 2024-03-09")]
    [InlineData("The council will meet on Saturday.", "Saturday = 2024-03-16 2024-03-16")]
    [InlineData("A vote will be held on Saturday.", "Saturday = 2024-03-16 2024-03-16")]
    [InlineData("The truce is set to resume Friday.", "Friday = 2024-03-15 2024-03-15")]
    [InlineData("The truce had been due to expire on Friday.", "Friday = 2024-03-08 2024-03-08")]
    [InlineData("The two sides agreed to meet on Saturday.", "Saturday = 2024-03-16 2024-03-16")]
    [InlineData("The mayor unveiled the plan on Monday.", "Monday = 2024-03-11 2024-03-11")]
    [InlineData("The minister resigned on Tuesday.", "Tuesday = 2024-03-12 2024-03-12")]
    [InlineData("The minister resigned last Tuesday.", "last Tuesday = 2024-03-05 2024-03-05")]
    [InlineData("They will march next Thursday.", "next Thursday = 2024-03-21 2024-03-21")]
    [InlineData("Hearings open on Wednesday of next week.", "Wednesday of next week = 2024-03-20 2024-03-20")]
    [InlineData("The ferry sank on Monday, March 4.", "Monday, March 4 = 2024-03-04 2024-03-04")]
    [InlineData("Ministers meet on Thursday.", "Thursday = 2024-03-14 2024-03-14")]
    [InlineData("The ban takes effect Sunday.", "Sunday = 2024-03-17 2024-03-17")]
    [InlineData("The school will remain closed through Friday.", "Friday = 2024-03-15 2024-03-15")]
    [InlineData("The school remained closed through Friday.", "Friday = 2024-03-08 2024-03-08")]
    [InlineData("The talks, which began Monday, continue Thursday.", "Monday = 2024-03-11 2024-03-11; Thursday = 2024-03-14 2024-03-14")]
    [InlineData("They did not meet on Sunday.", "Sunday = 2024-03-10 2024-03-10")]
    [InlineData("They held a vote Sunday.", "Sunday = 2024-03-10 2024-03-10")]
    [InlineData("The hearing was postponed to Friday.", "Friday = 2024-03-15 2024-03-15")]
    [InlineData("The curfew was extended until Friday.", "Friday = 2024-03-15 2024-03-15")]
    [InlineData("The hearing was postponed on Friday.", "Friday = 2024-03-08 2024-03-08")]
    [InlineData("Two victims of a Monday crash are expected to recover.", "Monday = 2024-03-11 2024-03-11")]
    [InlineData("A Friday vote will decide.", "Friday = 2024-03-15 2024-03-15")]
    [InlineData("Trams will stand still following Saturday's derailment.", "Saturday = 2024-03-09 2024-03-09")]
    [InlineData("A man believed to be armed fled Sunday.", "Sunday = 2024-03-10 2024-03-10")]
    [InlineData("A man is believed to be in town since Sunday.", "Sunday = 2024-03-10 2024-03-10")]
    [InlineData("The owner could not be reached for comment Sunday.", "Sunday = 2024-03-10 2024-03-10")]
    [InlineData("The bag was left in a garbage can Sunday.", "Sunday = 2024-03-10 2024-03-10")]
    [InlineData("He will be formally charged and make his first appearance Thursday.", "Thursday = 2024-03-14 2024-03-14")]
    [InlineData("He faces a judge over the Saturday robbery of a bank.", "Saturday = 2024-03-09 2024-03-09")]
    [InlineData("The curfew will last until at least Sunday.", "Sunday = 2024-03-17 2024-03-17")]
    [InlineData("The vote is a week from Sunday.", "a week from Sunday = 2024-03-24 2024-03-24")]
    [InlineData("Last July 13 snow fell.", "Last July 13 = 2023-07-13 2023-07-13")]
    public void A_weekday_is_the_nearest_one_on_the_side_of_its_verb(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("The dam broke on October 26, 2019.", "October 26, 2019 = 2019-10-26 2019-10-26")]
    [InlineData("The dam broke on 26 October 2019.", "26 October 2019 = 2019-10-26 2019-10-26")]
    [InlineData("The dam broke on the 26th of October.", "the 26th of October = 2023-10-26 2023-10-26")]
    [InlineData("The dam broke in May.", "May = 2023-05 2023-05-01/2023-05-31")]
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
    public void A_date_of_the_calendar_is_as_precise_as_its_words(string text, string told) => TimeReader.Told(text).Should().Be(told);

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
    [InlineData("A neighbour called her last week.", "last week = 2024-W10 2024-03-04/2024-03-10")]
    public void Relative_dates_count_from_the_day_of_publication(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData(
        "In 2014 the mill burned. In May it was rebuilt. By July it was full.",
        "2014 = 2014 2014-01-01/2014-12-31; May = 2014-05 2014-05-01/2014-05-31; July = 2014-07 2014-07-01/2014-07-31"
    )]
    [InlineData(
        "On Nov. 3, 2014, the mill burned. On June 5, it was rebuilt.",
        "Nov. 3, 2014 = 2014-11-03 2014-11-03; June 5 = 2015-06-05 2015-06-05"
    )]
    [InlineData(
        "The bill was passed in December 2012 and signed in January.",
        "December 2012 = 2012-12 2012-12-01/2012-12-31; January = 2013-01 2013-01-01/2013-01-31"
    )]
    [InlineData(
        "The mill, built in May 1967, burned on Feb. 1.",
        "May 1967 = 1967-05 1967-05-01/1967-05-31; Feb. 1 = 2024-02-01 2024-02-01"
    )]
    [InlineData(
        "The mill burned in May 2014. In June, it will be rebuilt.",
        "May 2014 = 2014-05 2014-05-01/2014-05-31; June = 2024-06 2024-06-01/2024-06-30"
    )]
    [InlineData("He was shot on Friday. The next day, he died.", "Friday = 2024-03-08 2024-03-08; The next day = 2024-03-09 2024-03-09")]
    [InlineData(
        "The mill burned in 2014. The next year it was rebuilt.",
        "2014 = 2014 2014-01-01/2014-12-31; The next year = 2015 2015-01-01/2015-12-31"
    )]
    [InlineData(
        "The mill burned on Friday. The next day it will be searched.",
        "Friday = 2024-03-08 2024-03-08; The next day = 2024-03-13 2024-03-13"
    )]
    public void A_story_goes_on_from_the_time_it_named(string text, string told) => TimeReader.Told(text).Should().Be(told);

    [Theory]
    [InlineData("The day before last Friday's vote he quit.", "The day before last Friday = 2024-03-07 2024-03-07")]
    [InlineData("The Monday after Easter will be dry.", "The Monday after Easter = 2024-04-01 2024-04-01")]
    [InlineData("The night before Christmas the roof fell in.", "The night before Christmas = 2023-12-24TNI 2023-12-24")]
    [InlineData("The week after Christmas was wet.", "The week after Christmas = 2024-W01 2024-01-01/2024-01-07")]
    [InlineData("The weekend before Christmas was wet.", "The weekend before Christmas = 2023-W51-WE 2023-12-22/2023-12-24")]
    [InlineData("The week before last was wet.", "The week before last = 2024-W09 2024-02-26/2024-03-03")]
    [InlineData("He quit the Friday before last.", "the Friday before last = 2024-03-01 2024-03-01")]
    [InlineData("Talks open the month after next.", "the month after next = 2024-05 2024-05-01/2024-05-31")]
    [InlineData("The week before last Friday was wet.", "The week before last Friday = 2024-W09 2024-02-26/2024-03-03")]
    [InlineData("The week before the vote was wet.", "The week = 2024-W11 2024-03-11/2024-03-17")]
    public void A_day_is_told_by_the_one_beside_it(string text, string told) => TimeReader.Told(text).Should().Be(told);
}
