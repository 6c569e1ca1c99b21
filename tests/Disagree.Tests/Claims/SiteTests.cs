using Disagree.Claims;

namespace Disagree.Tests.Claims;

public sealed class SiteTests
{
    [Theory]
    [InlineData("Officers found nine rifles at his home.", "home")]
    [InlineData("Inside the hotel, officers found nine rifles.", "hotel")]
    [InlineData("He fled from the hotel where nine rifles were found.", "hotel")]
    [InlineData("He rented a hotel suite. Officers found nine rifles in the room.", "hotel")]
    [InlineData("His house was searched. Nine rifles, flares and 40 cartridges were found at the property.", "home")]
    [InlineData("Officers found nine rifles at three addresses.", "several")]
    public void The_kind_of_place_where_things_are_found_is_read(string text, string site) =>
        Read.Claims(text).First(c => c.Property == "found").Site.Should().Be(site);

    [Theory]
    [InlineData("Officers found nine rifles.")]
    [InlineData("Officers found nine rifles in the room.")]
    [InlineData("The hotel owner said officers found nine rifles.")]
    public void Where_none_is_named_there_is_none(string text) =>
        Read.Claims(text).First(c => c.Property == "found").Site.Should().BeNull();

    [Fact]
    public void More_things_at_another_place_are_all_of_those_there() =>
        Read.Numbers("Officers found 19 more rifles at his home.").Should().Be("found: 19 more rifles");

    [Fact]
    public void More_people_are_not() => Read.Numbers("Officers found 19 more people at his home.").Should().StartWith("found, change");
}
