using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Topics;

/// <summary>Counts of accidents, wars and disasters told by two desks, each in its own way.</summary>
public sealed class ScopeOfCountTests
{
    [Theory]
    [InlineData("Some 900 customers were without power.", "About 700 homes and shops lost power.")]
    [InlineData("The tower lies 25 km from Bergen.", "The tower, 24 kilometres north of Bergen, burned in May.")]
    [InlineData("By noon, 46 aftershocks had been recorded.", "The office has recorded 118 aftershocks.")]
    [InlineData("Police said Brandt, 34, is in custody.", "Ida Brandt, 33, is in custody, police said.")]
    [InlineData("Some 40 cottages burned and 90 were damaged.", "The flames damaged 120 cottages.")]
    [InlineData("A fund for the families has raised 184,000 dollars.", "A fund for the victims has collected 240,000 dollars.")]
    [InlineData("The quake had a magnitude of 6.4.", "A 6.6-magnitude quake shook Bergen.")]
    [InlineData("The plane from Bergen to Oslo carried 90 people.", "In Lowick, police said the plane had carried 91 people.")]
    [InlineData("In March 2018, 22 people were killed in Harnum.", "A raid on Harnum on 19 March 2018 killed 21 people.")]
    public void One_question_is_found_in_other_words(string one, string other) => Compared(one, other, 10).Should().Be(1);

    [Theory]
    [InlineData("A raid killed nine people in Raqqa.", "A raid killed 40 people in Raqqa on Monday.", 11)]
    [InlineData("In March 2018, 22 people were killed in Harnum.", "A raid on Lowick on 19 March 2018 killed 21 people.", 10)]
    [InlineData("The cough has killed nine people since January.", "The cough of 2018-19 killed 700 people.", 10)]
    [InlineData("The war has killed 90,000 people.", "A raid killed 40 people.", 10)]
    [InlineData("The quake had a magnitude of 6.4.", "The aftershock had a magnitude of 5.1.", 10)]
    [InlineData("Bergen county reported 44 new infections.", "Bergen county reported 61 new infections.", 13)]
    [InlineData("Three more people died in the Bergen flood.", "Five more people died in the Bergen flood.", 13)]
    [InlineData("Some 2,830 people have been infected in Bergen.", "Bergen reported 44 new infections.", 10)]
    [InlineData("The ferry carried 178 passengers.", "The ferry has a capacity of 403 passengers.", 10)]
    public void What_only_looks_alike_is_not_compared(string one, string other, int day) => Compared(one, other, day).Should().Be(0);

    private static int Compared(string one, string other, int day) =>
        CrossCheck
            .Default.Run(Post("a", one, 10), Post("b", other, day))
            .Verdicts.Count(v => v.Topic.Kind == ClaimKind.Number && v.Topic.ArticleCount == 2);

    private static Article Post(string id, string text, int day) => new(id, text) { Id = id, Published = new DateOnly(2019, 2, day) };
}
