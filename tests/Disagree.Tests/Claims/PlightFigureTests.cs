namespace Disagree.Tests.Claims;

public sealed class PlightFigureTests
{
    [Theory]
    [InlineData("The army punched nine kilometres into enemy territory.", "depth of the advance")]
    [InlineData("The raft was boarded nine miles off the coast.", "distance from the coast")]
    [InlineData("The probe missed its target by nine kilometres.", "distance from the target")]
    [InlineData("The mutiny was put down after nine hours.", "length of the riot")]
    [InlineData("The hijacking was over after nine hours.", "length of the siege")]
    [InlineData("The sailors were adrift for nine days.", "time at sea")]
    [InlineData("The isle has gone nine days without rain.", "time without rain")]
    [InlineData("The jail is running at 140 percent of capacity.", "share of capacity")]
    [InlineData("Some 40,000 euros were stolen from the safe.", "stolen")]
    [InlineData("The dairy is 40,000 euros poorer after the burglary.", "stolen")]
    [InlineData("The opium has a street value of 40,000 euros.", "value")]
    [InlineData("The duke demanded the release of nine convicts.", "release demanded")]
    [InlineData("Nine convicts slipped through a hole in the fence.", "escaped")]
    [InlineData("The jail housed 900 inmates.", "in prison")]
    [InlineData("The clerk leaked nine secret papers.", "passed on")]
    public void The_words_tell_the_question(string text, string property) =>
        Read.Claims(text).Should().Contain(c => c.Property == property);

    [Theory]
    [InlineData("The inn lies nine kilometres from the coast.", "distance from the coast")]
    [InlineData("The clerk drove nine kilometres into town.", "depth of the advance")]
    [InlineData("The dairy cut its capacity by nine percent.", "share of capacity")]
    [InlineData("It rained for nine days.", "time without rain")]
    [InlineData("The abbey is 40,000 euros poorer after the repair of its roof.", "stolen")]
    [InlineData("The duke released nine convicts.", "release demanded")]
    [InlineData("Rangers are searching for nine convicts.", "escaped")]
    [InlineData("The jail was built for 900 inmates.", "in prison")]
    [InlineData("The clerk sold nine vans.", "passed on")]
    public void Other_words_tell_another(string text, string property) =>
        Read.Claims(text).Should().NotContain(c => c.Property == property);
}
