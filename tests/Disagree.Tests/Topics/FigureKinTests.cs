using Disagree.Lexicons;
using Disagree.Tests.Pairs;

namespace Disagree.Tests.Topics;

/// <summary>One sum is told from several sides: by who pays it, by who gets it, and by what it is for.</summary>
public sealed class FigureKinTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Lexicon.English["figurekin"].Rows)
        {
            data.Add(row[1], row[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_two_sentences_of_a_line_make_one_question(string one, string other) =>
        Pair.AnswersOneNumber(one, other).Should().BeTrue();

    [Theory]
    [InlineData("Norway will give the flooded isles 40 million euros.", "The gale did 41 million euros of damage on the flooded isles.")]
    [InlineData("Holm Foods will pay 40 million euros for the Arvik dairy.", "The Arvik dairy had revenue of 41 million euros.")]
    [InlineData("The council will spend 40 million euros on the harbour wall.", "The council was fined 41,000 euros over the lamps.")]
    [InlineData("The court ordered Arvik Mills to pay 40,000 euros.", "Arvik Mills borrowed 41,000 euros.")]
    [InlineData("The reeve took 40,000 euros in bribes.", "The reeve has a salary of 41,000 euros.")]
    public void Sums_of_other_kinds_do_not(string one, string other) => Pair.AnswersOneNumber(one, other).Should().BeFalse();
}
