using Disagree.Tests.Pairs;

namespace Disagree.Tests.Topics;

/// <summary>What is wished, offered, expected, possible, or how far something moved, is not held against what is.</summary>
public sealed class WishTests
{
    [Theory]
    [InlineData("The guild wants a raise of 9%.", "The mill offered the guild a raise of 4%.", false)]
    [InlineData("The guild wants a raise of 9%.", "The guild is demanding a pay rise of 8%.", true)]
    [InlineData("Northwind was fined 12 million euros.", "Northwind could be fined up to 80 million euros.", false)]
    [InlineData("Northwind was fined 12 million euros.", "Northwind must pay a fine of 13 million euros.", true)]
    [InlineData("The bank sees inflation in Chile at 3%.", "Inflation in Chile was 2% in May.", false)]
    [InlineData("The bank put its inflation forecast for Chile at 3%.", "Inflation in Chile was 2% in May.", false)]
    [InlineData("Northwind raised its sales forecast to 90 million euros.", "Northwind had sales of 40 million euros.", false)]
    [InlineData("Northwind raised its sales forecast to 90 million euros.", "Northwind expects sales of 91 million euros.", true)]
    public void Wishes_and_forecasts(string one, string other, bool isCompared) =>
        Pair.AnswersOneNumber(one, other).Should().Be(isCompared);

    [Theory]
    [InlineData("The fare in Arvik will rise to $3.00.", "The fare in Arvik will go up by 50 cents.", false)]
    [InlineData("The fare in Arvik will rise to $3.00.", "The fare in Arvik will go up by 50 cents to $3.25.", true)]
    [InlineData("Soot in Arvik averaged 40 parts per million.", "Soot levels in Arvik rose 3 parts per million.", false)]
    public void Steps_and_levels(string one, string other, bool isCompared) => Pair.AnswersOneNumber(one, other).Should().Be(isCompared);

    [Theory]
    [InlineData("Chile's deficit will be 5% of GDP.", "Chile's debt will be 61% of GDP.", false)]
    [InlineData("Chile's deficit will be 5% of GDP.", "Chile's budget deficit will be 6% of GDP.", true)]
    [InlineData("Northwind's sales in China were 11 million euros.", "Northwind's sales were 40 million euros.", false)]
    [InlineData("Northwind's sales rose 5%.", "Northwind earned 31 million euros, a 14 percent rise.", false)]
    [InlineData("The line cancelled 80% of its trains.", "The line is running only 20% of its trains.", false)]
    [InlineData("Raids killed nine people in Arvik on Friday.", "The offensive has killed 9,000 people in Arvik.", false)]
    [InlineData("The offensive has killed 8,000 people in Arvik.", "The offensive has killed 9,000 people in Arvik.", true)]
    public void Parts_and_wholes(string one, string other, bool isCompared) => Pair.AnswersOneNumber(one, other).Should().Be(isCompared);
}
