using System.Globalization;
using Disagree.Claims;

namespace Disagree.Tests.Claims;

public sealed class NumberClaimTests
{
    [Theory]
    [InlineData("The mine killed nine sailors and wounded 14.", "killed: 9 people; injured: 14 people")]
    [InlineData("Nine sailors died.", "killed: 9 people")]
    [InlineData("There were nine deaths.", "killed: 9 deaths")]
    [InlineData("The death toll rose to 51.", "killed: 51 people")]
    [InlineData("About 300 rebels are hiding in the gorge.", "present: about 300 people")]
    [InlineData("The gorge still shelters 300 rebels.", "present: 300 people")]
    [InlineData("More than 4,000 villagers were evacuated.", "evacuated: more than 4,000 people")]
    [InlineData("Police arrested 14 protesters.", "arrested: 14 people")]
    [InlineData("Some 40 miners are missing.", "missing: about 40 people")]
    [InlineData("The fire has destroyed 130 homes.", "destroyed: 130 homes")]
    public void A_predicate_or_a_noun_says_which_property_is_counted(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The flood claimed 12 lives.", "killed: 12 lives")]
    [InlineData("Twelve lives were lost.", "killed: 12 lives")]
    [InlineData("None of the sailors who were hurt in the storm were cadets.", "–: 0 people")]
    public void Lives_are_people_and_none_is_said_of_the_main_clause(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("He said “Seven lamps were lit” on the way home.", "–: 7 lamps")]
    [InlineData("Choir Sings ‘Seven Lamps’ To Nine Guests", "–: 7 Lamps; –: 9 people")]
    [InlineData("Three friends of Ida “Red Ida” Holm, 17, sang.", "–: 3 people; age: 17 years old")]
    [InlineData("The party won 40 seats in the 300-seat hall.", "won: 40 seats; capacity: 300 seat")]
    [InlineData("The storm wrecked a 12-boat dock and burned two ferries.", "in all: 12 boat; destroyed: 2 ferries")]
    [InlineData("A 12-man crew was killed.", "killed: 12 people")]
    public void Marks_of_quotation_and_hyphens_take_nothing_from_other_amounts(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("The quay will cost the port $6 million.", Modality.Predicted)]
    [InlineData("The bridge is expected to be 60 metres long.", Modality.Predicted)]
    [InlineData("The bridge is 60 metres long.", Modality.Asserted)]
    [InlineData("Forty families were forced to leave their homes.", Modality.Asserted)]
    [InlineData("The town had to close nine schools.", Modality.Asserted)]
    [InlineData("The town has to close nine schools.", Modality.Predicted)]
    [InlineData("Growth, which may slow, is 4 percent.", Modality.Asserted)]
    [InlineData("The flaw could have killed 40 millers.", Modality.Predicted)]
    [InlineData("The mill would have earned $6 million but for the strike.", Modality.Predicted)]
    [InlineData("The flaw may have killed 40 millers.", Modality.Asserted)]
    [InlineData("The flaw has killed 40 millers.", Modality.Asserted)]
    [InlineData("The town feared 40 dead.", Modality.Predicted)]
    [InlineData("Forty millers are feared dead.", Modality.Predicted)]
    [InlineData("The gale fell short of the 90 mph forecast.", Modality.Predicted)]
    public void What_is_still_to_come_is_predicted_though_no_verb_stands_beside_the_amount(string text, Modality modality) =>
        Read.Claims(text).Should().ContainSingle(c => c.Kind == ClaimKind.Number).Which.Modality.Should().Be(modality);

    [Theory]
    [InlineData("Eight hours later the mill was ash.")]
    [InlineData("The notice was posted 3 months ago.")]
    [InlineData("The 2003-2006 harvests were poor.")]
    [InlineData("The mayor hummed “Seven Lamps of Iron” on the way home.")]
    [InlineData("The mayor hummed '' Seven Lamps of Iron '' on the way home .")]
    [InlineData("The top 1 percent have no such worries.")]
    [InlineData("Exports of wool saw the worst fall in nine months.")]
    [InlineData("Wool rose to a nine-month high.")]
    public void What_tells_when_or_stands_in_a_title_or_names_a_group_is_no_amount(string text) =>
        Read.Claims(text).Should().NotContain(c => c.Kind == ClaimKind.Number);

    [Theory]
    [InlineData("The miller was fined nine times.", "–: 9 times")]
    [InlineData("She rang the guards nine times the next day.", "–: 9 times")]
    [InlineData("The club has won the cup nine times.", "–: 9 times")]
    [InlineData("The board set a nine-month limit.", "–: 9 months")]
    [InlineData("The talks lasted nine months, high on a hill.", "length of the talks: 9 months")]
    public void How_often_or_how_long_something_was_done_is_an_amount(string text, string expected) =>
        Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("A jaw-dropping 90 shops closed.", "closed: 90 shops")]
    [InlineData("An ear-splitting 90 decibels were measured.", "–: 90 decibels")]
    [InlineData("A long-awaited $90 million was paid.", "paid: $90 million")]
    public void A_word_that_marvels_at_a_number_acts_in_no_way(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("Nurses gave nine children two doses each.", true)]
    [InlineData("One of the guards sang.", true)]
    [InlineData("One of the guards was killed.", false)]
    [InlineData("Two guards sang.", false)]
    public void Somebody_told_of_as_one_of_many_is_a_part(string text, bool isPart) =>
        Read.Claims(text).Last(c => c.Kind == ClaimKind.Number).IsPart.Should().Be(isPart);

    [Theory]
    [InlineData("Officers found Ida Brand and a 34-year-old nurse.", false)]
    [InlineData("Officers found Ida Brand, 34, in the cellar.", true)]
    public void An_age_behind_and_is_not_of_the_one_named_before(string text, bool isHers) =>
        Read.Claims(text).Should().Contain(c => c.Property == "age").Which.Subject.Equals("Ida Brand").Should().Be(isHers);

    [Theory]
    [InlineData("Bail for the neighbour of the boy who died was set at 75,000 dollars.")]
    [InlineData("The men were killed within four hours.")]
    public void What_is_said_of_people_is_not_said_of_money_or_hours(string text) =>
        Read.Numbers(text).Should().NotContain("killed: 75").And.NotContain("killed: 4");

    [Theory]
    [InlineData("Nine people were shot, two fatally.", "injured: 7 people")]
    [InlineData("Nine people were shot. One man died.", "injured: 8 people")]
    [InlineData("Nine people were shot.", "injured: at most 9 people")]
    public void The_wounded_are_told_from_all_who_were_hit(string text, string expected) => Read.Numbers(text).Should().Contain(expected);

    [Fact]
    public void A_derived_value_says_how_it_was_derived() =>
        Read.Claims("Nine people were shot. One man died.")
            .Single(c => c.Property == "injured")
            .Derivation.Should()
            .Be("9 people hit, 1 person of them killed");

    [Fact]
    public void The_age_of_a_person_is_a_claim_about_that_person() =>
        Read.Claims("Ana Ruiz, 34, left the port.")
            .Should()
            .Contain(c => c.Property == "age" && c.Subject == "Ana Ruiz" && c.Value.Text.StartsWith("34"));

    [Theory]
    [InlineData("There were nine deaths.", "person")]
    [InlineData("There were nine arrests.", "person")]
    [InlineData("There were nine sales.", "sale")]
    public void What_befalls_people_counts_people_and_what_does_not_counts_itself(string text, string kind) =>
        Read.Claims(text).Single(c => c.Kind == ClaimKind.Number).Population!.Kind.Should().Be(kind);

    [Fact]
    public void The_age_behind_a_lone_family_name_is_of_that_name() =>
        Read.Claims("Brandtson, 34, left the port.").Should().Contain(c => c.Property == "age" && c.Subject == "Brandtson");

    [Theory]
    [InlineData("Three more sailors died overnight.", "killed, change: 3 people")]
    public void A_step_is_no_total(string text, string expected) => Read.Numbers(text).Should().Be(expected);

    [Theory]
    [InlineData("Around 900 Hezbollah fighters remain.", "Hezbollah")]
    [InlineData("Around 900 fighters of Hezbollah remain.", "Hezbollah")]
    [InlineData("Hezbollah lost the port. Hezbollah denied it. Around 900 militants remain.", "Hezbollah")]
    [InlineData("Around 900 fighters remain.", null)]
    public void The_group_that_is_counted_is_told_by_its_name(string text, string? group) =>
        Read.Claims(text).Single(c => c.Kind == ClaimKind.Number).Population!.Group.Should().Be(group);

    [Theory]
    [InlineData("Officers found nine rifles at his home.", "home")]
    [InlineData("Officers found nine rifles in a hotel suite.", "hotel")]
    [InlineData("Officers found nine rifles.", null)]
    public void The_kind_of_site_is_kept(string text, string? site) =>
        Read.Claims(text).Single(c => c.Kind == ClaimKind.Number).Site.Should().Be(site);

    [Theory]
    [InlineData("Nine people were shot and two were killed.", "7–9 people")]
    [InlineData("Nine people were shot, one of them fatally.", "8 people")]
    public void The_dead_of_a_sentence_may_be_told_beside_those_hit(string text, string injured) =>
        Read.Claims(text).Single(c => c.Property == "injured").Value.Text.Should().Be(injured);

    [Theory]
    [InlineData("The storm caused no casualties.", "killed: 0 people")]
    [InlineData("The storm caused no casualties.", "injured: 0 people")]
    [InlineData("Two troops were diagnosed with brain injuries.", "injured: 2 people")]
    [InlineData("No sailors were harmed.", "injured: 0 people")]
    public void Nobody_and_the_ailing_are_counted(string text, string expected) => Read.Numbers(text).Should().Contain(expected);

    [Theory]
    [InlineData("Two men who shot up a bar fled.")]
    [InlineData("Eight men diagnosed with burns arrived.")]
    public void Who_did_it_and_who_came_are_not_the_hurt(string text) =>
        Read.Numbers(text).Should().NotContain("injured").And.NotContain("hit");

    [Theory]
    [InlineData("Nine people died after a Sunday raid in Raqqa.", "2019-02-10")]
    [InlineData("A fire that left nine people hurt was put out Friday.", null)]
    public void The_day_of_a_count_is_that_of_its_event(string text, string? day) =>
        (Read.Claims(text).Single(c => c.Kind == ClaimKind.Number).Period?.First?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Should()
            .Be(day);

    [Theory]
    [InlineData("Nine people died near the Syrian border.", null)]
    [InlineData("Nine people died in a Kurdish town.", null)]
    [InlineData("Nine rockets hit Raqqa.", "Raqqa")]
    public void The_place_of_a_count_is_where_it_happened(string text, string? place) =>
        Read.Claims(text).Single(c => c.Kind == ClaimKind.Number).Place.Should().Be(place);
}
