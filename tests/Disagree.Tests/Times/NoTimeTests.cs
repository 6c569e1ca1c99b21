namespace Disagree.Tests.Times;

/// <summary>Words that look like times and are none.</summary>
public class NoTimeTests
{
    [Theory]
    [InlineData("The Daily Gazette printed the letter.")]
    [InlineData("The Sunday Times printed the letter.")]
    [InlineData("He told Radio Today that he would stay.")]
    [InlineData("She spoke on the programme 90 Minutes.")]
    [InlineData("He watched High Noon twice.")]
    [InlineData("Profits were $ 30m earlier.")]
    [InlineData("The house stands at 1202 West Elm Road.")]
    [InlineData("The house stands at 1917 Elm Street, in the rear of 1954 Oak Avenue.")]
    [InlineData("The suspect is in his early 20s.")]
    [InlineData("The suspects were in their mid-thirties.")]
    [InlineData("\"They were kind,\" June Novak said.")]
    [InlineData("It stands near Lund's June Novak Hall in June Street.")]
    [InlineData("They are on call 24 hours a day, seven days a week.")]
    [InlineData("The family lives in Spring near the lake.")]
    [InlineData("Revellers filled the Quarter once more.")]
    [InlineData("Vitamin H1 was found.")]
    [InlineData("Cars burned in the 2000 block of Elm Street.")]
    [InlineData("2000 people sang.")]
    [InlineData("Over the years of famine, he sang.")]
    [InlineData("It was the last week of the siege.")]
    [InlineData("He is one of 1200 men.")]
    [InlineData("A crowd of 2000 marchers came.")]
    [InlineData("The herd grew from 1000 to 2000 cows.")]
    [InlineData("She scored with 4:39 left.")]
    [InlineData("The lap took him 1:36.6 in the end.")]
    [InlineData("Ten best goals 0:34 Two cats at play 1:08 One dog")]
    [InlineData("The bus to Corpus Christi was late.")]
    [InlineData("The seat is 5d4, the car an A4m3, the valve a 3m5.")]
    [InlineData("Classes at June Novak College began.")]
    [InlineData("Photo: Ann Novak, York Daily News")]
    [InlineData("The current account slid into deficit.")]
    public void A_name_or_an_amount_that_holds_a_word_of_time_is_no_time(string text) => TimeReader.Told(text).Should().BeEmpty();

    [Theory]
    [InlineData("The mountain may not move.")]
    [InlineData("Troops march on the capital.")]
    [InlineData("About 2000 people fled and 1999 troops stayed.")]
    [InlineData("Version 1.1.3 costs $1999.")]
    [InlineData("Ten past winners and Jan Novak met half of the team.")]
    [InlineData("The odds rose from ten to four and then fell by a quarter to three percent.")]
    [InlineData("It was the second attack, and the third man sat down.")]
    public void Words_that_only_look_like_dates_are_left_alone(string text) => TimeReader.Told(text).Should().BeEmpty();
}
