using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

public sealed class NoQuantityTests
{
    [Theory]
    [InlineData("They met on Feb 10, 2019.")]
    [InlineData("They met on 10 February 2019.")]
    [InlineData("They met on nov. 7 in the park.")]
    [InlineData("The 2009-2012 gains went to the mills.")]
    [InlineData("The fire of 1906 ruined the city.")]
    [InlineData("In the 1990s the mill closed.")]
    [InlineData("The 2018 elections were calm.")]
    [InlineData("They met at 4 am, again at 10.45pm and at 17:30.")]
    [InlineData("The meeting is on 5/17/2018.")]
    [InlineData("It was in the late 60s, not in the early 90s.")]
    [InlineData("They met at 9.45 pm.")]
    [InlineData("She left at 4 in the morning.")]
    [InlineData("It burned in nineteen eighty-four.")]
    public void Dates_and_times_of_day(string sentence) => Found.Text(sentence).Should().BeEmpty();

    [Theory]
    [InlineData("A Mig-29 and an F-16 collided.")]
    [InlineData("She caught COVID-19 last spring.")]
    [InlineData("The Boeing 737 was late.")]
    [InlineData("Read chapter 7 and page 12.")]
    [InlineData("Take Highway 35 and Exit 9.")]
    [InlineData("It is listed as No. 4.")]
    [InlineData("17. At noon the mill closed.")]
    [InlineData("A K-9 unit searched the mill.")]
    [InlineData("They were headed on another one.")]
    [InlineData("The firm plans a 3-for-1 split.")]
    [InlineData("Its bonds are rated single-A-2.")]
    [InlineData("She made a 911 call.")]
    [InlineData("The Stoxx 600 index was flat.")]
    [InlineData("He lives at 575 Elm Road.")]
    [InlineData("It happened in the 9500 block of Elm Street.")]
    [InlineData("Call (207) 555-0142 or 207-555-0142.")]
    [InlineData("Call 0700 555 0142 or +1-555-0142/0143.")]
    [InlineData("Call the river watch at 1-800-555-HELP with any hint.")]
    [InlineData("You can text RIVER and your hint to 40404.")]
    [InlineData("The star X112.5+3344 is far.")]
    [InlineData("See https://example.org/a?b=30%25&c=7 for more.")]
    [InlineData("The server is 192.168.1.2 today.")]
    [InlineData("Photo 3 of 28")]
    [InlineData("Part 40812 k207")]
    public void Names_and_numbers_of_things(string sentence) => Found.Text(sentence).Should().BeEmpty();

    [Theory]
    [InlineData("No one knows.")]
    [InlineData("That one is better.")]
    [InlineData("They like one another.")]
    [InlineData("She came second.")]
    [InlineData("He is in the twenty-fourth row.")]
    [InlineData("A soldier waved.")]
    [InlineData("There is no doubt.")]
    [InlineData("The team won 3-1.")]
    [InlineData("Half-hearted clapping followed.")]
    [InlineData("The mayor outlined several ideas for the quay.")]
    public void Words_that_only_sound_like_numbers(string sentence) => Found.Text(sentence).Should().BeEmpty();
}
