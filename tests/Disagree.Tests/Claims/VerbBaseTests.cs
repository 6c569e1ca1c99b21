using Disagree.Lexicons;
using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Claims;

public sealed class VerbBaseTests
{
    [Theory]
    [InlineData("razes", "raze")]
    [InlineData("freezes", "freeze")]
    [InlineData("buzzes", "buzz")]
    [InlineData("passes", "pass")]
    [InlineData("boxes", "box")]
    [InlineData("vetoes", "veto")]
    [InlineData("carries", "carry")]
    [InlineData("foiled", "foil")]
    [InlineData("stopping", "stop")]
    [InlineData("bundled", "bundle")]
    [InlineData("hurled", "hurl")]
    [InlineData("levelled", "level")]
    [InlineData("filled", "fill")]
    [InlineData("filed", "file")]
    [InlineData("seconded", "second")]
    [InlineData("accredited", "accredit")]
    [InlineData("cheated", "cheat")]
    [InlineData("evacuated", "evacuate")]
    [InlineData("collided", "collide")]
    [InlineData("assumed", "assume")]
    public void A_form_of_a_verb_that_no_table_holds_is_brought_to_its_base(string form, string expected) =>
        Inflection.VerbBase(form).Should().Be(expected);
}
