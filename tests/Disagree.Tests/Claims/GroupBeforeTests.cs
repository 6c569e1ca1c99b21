namespace Disagree.Tests.Claims;

public sealed class GroupBeforeTests
{
    [Theory]
    [InlineData("The guild counted the dead on Friday. There were 31.", "killed: 31 people")]
    [InlineData("Clerks were asked how many had drowned. The answer, the mayor said, was 31.", "killed: 31 people")]
    [InlineData("Guards would not say how many pilgrims were arrested. A lawyer put the number at 31.", "arrested: 31 people")]
    [InlineData("Guards would not say how many pilgrims were arrested. A lawyer put it at 31.", "arrested: 31 people")]
    [InlineData("How many are still missing? The guards say 31.", "missing: 31 people")]
    [InlineData("Nobody knew how many huts the gale had destroyed. The figure stands at 31.", "destroyed: 31")]
    [InlineData("Surveyors counted the huts destroyed. The total is 31.", "destroyed: 31")]
    [InlineData("The dead were laid out in a barn. There were 31.", "killed: 31 people")]
    [InlineData("The wounded were taken to the abbey. They numbered 31.", "injured: 31 people")]
    [InlineData("The injured were taken to the abbey. There are 31 of them.", "injured: 31 people")]
    public void A_number_alone_is_of_the_group_that_the_sentence_before_names_or_asks_for(string text, string expected) =>
        Read.Numbers(text).Should().Contain(expected);

    [Theory]
    [InlineData("The relatives of the dead came to the abbey. There were 31.")]
    [InlineData("The dead and the injured were taken to the abbey. There were 31.")]
    [InlineData("The dead lay in the abbey. Nine nuns kept watch. There were 31.")]
    [InlineData("Nine nuns watched over the dead. There were 31.")]
    [InlineData("The dead lay in the abbey. There were 31 in the choir.")]
    [InlineData("The workers left the mill. There were 31.")]
    [InlineData("Nobody knew how many had drowned. There could be 31.")]
    [InlineData("Nobody knew how many had drowned. Last year the guards said 31.")]
    [InlineData("Nobody knew how many had drowned or how many were hurt. The figure was 31.")]
    public void A_number_alone_is_of_none_where_more_than_one_may_be_meant(string text) =>
        Read.Numbers(text).Should().NotMatchRegex("[a-z]: 31");

    [Theory]
    [InlineData("Those who have fled the gale number 31, the duke said.", "evacuated: 31 people")]
    [InlineData("The victims of the gale number 31, the duke said.", "casualties: 31 people")]
    [InlineData("The nuns took in a flood of wounded, who numbered 31.", "injured: 31 people")]
    [InlineData("Those arrested, 31 in all, came before the duke.", "arrested: 31 people")]
    [InlineData("The arrests, which the duke put at 31, went on all night.", "arrested: 31 people")]
    [InlineData("In the gale 31 lost their lives.", "killed: 31 people")]
    [InlineData("It was a gale in which 31 lost their lives.", "killed: 31 people")]
    [InlineData("The gale, which left 31 people dead and injured 90, was the worst in years.", "killed: 31 people")]
    [InlineData("The lives of 31 sailors were lost.", "killed: 31 people")]
    [InlineData("The number of mills to be closed was put at 31.", "closed: 31")]
    public void Who_is_counted_may_stand_far_from_the_number(string text, string expected) => Read.Numbers(text).Should().Contain(expected);

    [Theory]
    [InlineData("The guests of room number 31 left the inn.")]
    [InlineData("The duke slept in room number 31.")]
    public void A_number_that_names_a_room_counts_nobody(string text) => Read.Numbers(text).Should().NotContain("31");
}
