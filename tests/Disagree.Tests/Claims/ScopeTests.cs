using Disagree.Claims;

namespace Disagree.Tests.Claims;

public sealed class ScopeTests
{
    [Theory]
    [InlineData("Three sailors died after a Saturday shooting.", "2019-02-09")]
    [InlineData("Three sailors died on Saturday.", "2019-02-09")]
    [InlineData("Since January the army has killed 300 rebels.", "2019-01-01/2019-02-10")]
    [InlineData("The army has killed 300 rebels since the war broke out in January.", null)]
    [InlineData("A flood that rose on Saturday has forced 300 sailors from their homes.", null)]
    [InlineData("Some 300 sailors who fled a flood were sent back on Saturday.", null)]
    [InlineData("Nine sailors were hurt, according to a count on Saturday.", null)]
    [InlineData("Nine sailors were hurt, the port said in a statement on Saturday.", null)]
    [InlineData("By Saturday, 40 goats had been counted.", null)]
    [InlineData("Five sailors have died, the latest a stoker on Saturday.", null)]
    [InlineData("Five sailors have died, including two on Saturday.", null)]
    [InlineData("The council will meet on Saturday to discuss a crash that killed three sailors.", null)]
    [InlineData("The crash killed three sailors, police announced Saturday.", null)]
    [InlineData("The mayor, who resigned in January after an inquiry, hid 40 letters.", null)]
    [InlineData("The mayor, who hid 40 letters in a barn, was seen on Saturday.", null)]
    [InlineData("The mayor pleaded guilty on Saturday to hiding 40 letters.", null)]
    [InlineData("The sister of a guard who killed three sailors in the harbour was questioned on Saturday.", null)]
    [InlineData("The mill sold 40 boats, compared with 60 barges in 2015.", null)]
    [InlineData("The mill sold 40 boats, up from 30 in 2015.", null)]
    [InlineData("The army has killed 300 rebels since the war began in January.", null)]
    [InlineData("Some 300 sailors have been hurt since the first stoker fell ill on January 4.", null)]
    [InlineData("The pump failed 40 times, most recently on January 4.", null)]
    [InlineData("The pump failed 40 times, the last of them on January 4.", null)]
    [InlineData("The mill sold 40 boats in the 13 weeks to January 4.", "2018-10-06/2019-01-04")]
    [InlineData("The mill sold 40 boats in the three months ended January 31.", "2018-11-01/2019-01-31")]
    [InlineData("The mill sold 40 boats between May 2012 and June 2016.", "2012-05-01/2016-06-30")]
    [InlineData("Between May 2012 and June 2016 the mill sold 40 boats.", "2012-05-01/2016-06-30")]
    [InlineData("OSLO, February 9 (Reuters) - The mill sold 40 boats.", null)]
    [InlineData("The mayor, a farmer, hid 40 letters on Saturday.", "2019-02-09")]
    public void A_count_covers_the_days_that_are_said_of_it(string text, string? days) =>
        Read.Claims(text).First(c => c.Kind == ClaimKind.Number).Period?.ToString().Should().Be(days);
}
