using Disagree.Articles;
using Disagree.Lexicons;
using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Articles;

public sealed class TaggerTests
{
    private static readonly DocumentReader Reader = new(Lexicon.English);

    [Theory]
    [InlineData("The air strikes hit their base.", "strikes", Tag.Noun)]
    [InlineData("The heirs will each receive a boat.", "receive", Tag.Verb)]
    [InlineData("Petra Lund scores second goal.", "scores", Tag.Verb)]
    [InlineData("In Oslo scores fled the fire.", "scores", Tag.Noun)]
    [InlineData("Rebels strike the depot every night.", "strike", Tag.Verb)]
    [InlineData("They strike at dawn.", "strike", Tag.Verb)]
    [InlineData("The mill has a copper yield of 40 tons.", "yield", Tag.Noun)]
    [InlineData("The mills yield about 40 tons.", "yield", Tag.Verb)]
    [InlineData("Rents range from nothing to much.", "range", Tag.Verb)]
    [InlineData("Rents fell by a third.", "fell", Tag.PastVerb)]
    [InlineData("Growers haul carts to town.", "haul", Tag.Verb)]
    [InlineData("His Zorbla account, opened in May, is empty.", "account", Tag.Noun)]
    [InlineData("The zorblat glorps 40 tons.", "glorps", Tag.Verb)]
    [InlineData("The zorblats that glorp the mill left.", "glorp", Tag.Verb)]
    [InlineData("The northern start-up employs clerks.", "employs", Tag.Verb)]
    [InlineData("It is a plan that comes with a prize.", "comes", Tag.Verb)]
    [InlineData("We saw their damaged boats.", "damaged", Tag.Participle)]
    [InlineData("Nine guards were killed on Monday.", "killed", Tag.Participle)]
    [InlineData("The mine killed nine guards.", "killed", Tag.PastVerb)]
    [InlineData("The mine left nine guards dead.", "left", Tag.PastVerb)]
    [InlineData("The mine left nine guards dead.", "dead", Tag.Adjective)]
    [InlineData("The governor wants to leave.", "to", Tag.To)]
    [InlineData("The governor went to Basra.", "to", Tag.Preposition)]
    [InlineData("Fighters of the Islamic State fled.", "State", Tag.ProperNoun)]
    [InlineData("The state fell apart.", "state", Tag.Noun)]
    [InlineData("Troops of the US left.", "US", Tag.ProperNoun)]
    [InlineData("The fighting went on.", "fighting", Tag.Noun)]
    [InlineData("Villagers fighting the blaze left.", "fighting", Tag.Gerund)]
    [InlineData("They have not left.", "not", Tag.Adverb)]
    [InlineData("Twelve zorblats arrived.", "zorblats", Tag.Noun)]
    [InlineData("Twelve zorblats arrived.", "Twelve", Tag.NumberWord)]
    public void A_word_gets_its_part_of_speech_from_tables_endings_and_neighbours(string sentence, string word, Tag tag)
    {
        var document = Reader.Read(new Article("", sentence));
        foreach (var token in document.Tokens)
        {
            if (token.Of(document.Text).SequenceEqual(word))
            {
                token.Tag.Should().Be(tag);
                return;
            }
        }

        Assert.Fail("The word is not in the sentence.");
    }
}
