using Disagree.Claims;
using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Claims;

/// <summary>What somebody wants is not so yet, a share of shares is no move of their price, and what is owned is not the owner.</summary>
public sealed class SoughtAndOwnedTests
{
    [Theory]
    [InlineData("The guild demanded the release of 30 weavers.")]
    [InlineData("Crowds called for the release of nine sailors.")]
    [InlineData("Feared dead: 90.")]
    public void What_is_wanted_or_feared_is_not_so_yet(string text) =>
        Read.Claims(text).Should().Contain(c => c.Kind == ClaimKind.Number && c.Modality == Modality.Predicted);

    [Theory]
    [InlineData("The guild welcomed the release of 30 weavers.")]
    [InlineData("The gale cost 900 lives.")]
    public void What_came_to_pass_is_stated(string text) =>
        Read.Claims(text).Should().Contain(c => c.Kind == ClaimKind.Number && c.Modality == Modality.Asserted);

    [Theory]
    [InlineData("The dairy bought 2 million shares, or 18% of its common stock.")]
    [InlineData("The board declared a 9% stock dividend.")]
    [InlineData("Holders tendered 99% of all shares.")]
    public void A_share_of_the_shares_is_no_move_of_their_price(string text) =>
        Read.Claims(text).Should().NotContain(c => c.Property == "share price, change");

    [Theory]
    [InlineData("Shares of Holm Foods fell 4% on Monday.")]
    [InlineData("The stock is up 12 percent this year.")]
    public void A_move_of_their_price_stays_one(string text) =>
        Read.Claims(text).Should().Contain(c => c.Property == "share price, change");

    [Theory]
    [InlineData("Oskar Lund, premier of Norway, which owns 20% of the bank, waved.", "Norway")]
    [InlineData("The merged dairy will be owned 55% by the union.", "union")]
    [InlineData("The family holds 40 percent of the stock.", "family")]
    public void Whoever_owns_a_share_is_told_by_the_verb(string text, string owner) =>
        Read.Claims(text).Should().Contain(c => c.Property == "stake" && c.Subject == owner);

    [Theory]
    [InlineData("The mill lost $2 million, or 18 cents a share.", "lost: $2 million; loss per share: $0.18 per share")]
    [InlineData("The mill earned $2 million, or 18 cents a share.", "earned: $2 million; result per share: $0.18 per share")]
    public void A_loss_for_each_share_is_no_profit(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The cooks were paid 7 million pounds for the work.", "price")]
    [InlineData("Thirty-one people died: 13 aid workers and 18 patients.", "employed")]
    public void Words_beside_an_amount_may_make_it_none_of_the_figure(string text, string property) =>
        Read.Claims(text).Should().NotContain(c => c.Property == property);
}
