using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

public sealed class LeftOutNounTests
{
    [Theory]
    [InlineData("Ana's Miners won 18 seats and the Mill Union 14.", "18 1 seat; 14 1 seat")]
    [InlineData("The Miners have 18 seats, the Mill Union 14 and Dawn 7.", "18 1 seat; 14 1 seat; 7 1 seat")]
    [InlineData("The Miners won 218 seats, the Lanterns 121.", "218 1 seat; 121 1 seat")]
    [InlineData("The Miners took 18 seats in the north, while the Lanterns nine.", "18 1 seat; 9 1 seat")]
    [InlineData("The guild filed nine lawsuits; the judge dismissed three.", "9 1 lawsuit; 3 1 lawsuit")]
    [InlineData("The fire burned 22 barns and damaged another 15.", "22 1 barn; 15 1 barn")]
    [InlineData("Of 36 posts, 14 were vacant.", "36 1 post; 14 1 post")]
    [InlineData("Ida Holm counted nine jolts; the institute has logged more than 340.", "9 1 jolt; >340 1 jolt")]
    [InlineData("The isle asked for 900 stoves and has handed out 340.", "900 1 stove; 340 1 stove")]
    [InlineData("The jury found him guilty on nine counts and deadlocked on 12.", "9 1 count; 12 1 count")]
    [InlineData("Tents are short: the isle needs 900 of them and has handed out 340.", "900 1 tent; 340 1 tent")]
    [InlineData("The chain trades from 90 shops, and 30 more are planned.", "90 1 shop; 30 1 shop")]
    public void A_number_whose_noun_is_left_out_counts_what_the_clause_before_counts(string sentence, string expected) =>
        Found.Text(sentence).Should().Be(expected);

    [Theory]
    [InlineData("The chain has 90 shops. Another 30 are planned.", "90 1 shop; 30 1 shop")]
    [InlineData("Ida Holm felt nine jolts. The institute has recorded 340.", "9 1 jolt; 340 1 jolt")]
    [InlineData("The inn had 48 beds. Of those, 12 were sold.", "48 1 bed; 12 1 bed")]
    [InlineData("The inn took in 48 cooks. Five of them are ill.", "48 person cook; 5 person cook")]
    [InlineData("The town counted 52 families. Eleven have moved.", "52 person family; 11 person family")]
    public void It_may_count_what_the_sentence_before_counts(string sentences, string expected) =>
        Found.Text(sentences).Should().Be(expected);

    [Theory]
    [InlineData("The fire levelled 74 sheds and a mill that employed 45.", "74 1 shed; 45 1")]
    [InlineData("The chain has 90 shops after 19 openings, and 24 more are planned.", "90 1 shop; 19 1 opening; 24 1")]
    [InlineData("The chain has 90 shops. The price is 12.", "90 1 shop; 12 1")]
    [InlineData("The firm ordered 40 jets and the Boeing 737.", "40 1 jet")]
    [InlineData("It has 40 seats in Hall 12.", "40 1 seat")]
    [InlineData("Nine sailors died. The port recorded 42.", "9 person sailor; 42 1")]
    [InlineData("The gale felled 40 oaks. The mill needs 12.", "40 1 oak; 12 1")]
    [InlineData("The firm has 40 vans. Its shares lost 12.", "40 1 van; 12 1")]
    [InlineData("Stoves for families are short: tents and isles want 900 of them.", "900 1")]
    [InlineData("The guild filed nine lawsuits in May and spoke on 12.", "9 1 lawsuit; 12 1")]
    [InlineData("The quake cut off 900 customers and killed three.", "900 person customer; 3 person")]
    public void Else_it_stays_open(string sentences, string expected) => Found.Text(sentences).Should().Be(expected);
}
