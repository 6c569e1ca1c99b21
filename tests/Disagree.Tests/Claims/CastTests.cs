using Disagree.Articles;
using Disagree.Claims;
using Disagree.Claims.Casts;
using Disagree.Languages;
using Disagree.Lexicons;

namespace Disagree.Tests.Claims;

public sealed class CastTests
{
    private const string Ferry = "The ferry of the Northwind Line sank off Lowick on Monday, Ruth Keller said. ";
    private static readonly CastWords Words = new(Lexicon.English);

    [Theory]
    [InlineData("A train hit a lorry near Ansby, Paul Osten of the Harrow Railway said.", true)]
    [InlineData("A train hit a lorry near Lowick, Paul Osten of the Harrow Railway said.", false)]
    [InlineData("A train hit a lorry near Ansby, Ruth Keller of the Harrow Railway said.", false)]
    [InlineData("A train hit a lorry on Lowick Street in Ansby, Paul Osten said.", false)]
    [InlineData("A train hit a lorry near Ansby, Ruth Osten of the Harrow Railway said.", true)]
    [InlineData("A train of the Harrow Line hit a lorry near Ansby, Paul Osten said.", true)]
    [InlineData("A train hit a lorry near Ansby, the police said.", false)]
    public void Articles_that_name_nothing_in_common_are_apart_where_each_names_enough(string other, bool areApart) =>
        Cast.AreApart(Of(Ferry), Of(other), TimeBetween.Days).Should().Be(areApart);

    [Theory]
    [InlineData("In Lowick, Paul Osten of the Harrow Railway opened an inquiry.", true)]
    [InlineData("In Lowick, Ruth Keller and Paul Osten opened an inquiry.", false)]
    [InlineData("Paul Osten of the Northwind Line and Mary Dahl opened an inquiry.", false)]
    public void Long_after_an_event_its_town_alone_does_not_show_that_it_is_meant(string other, bool areApart) =>
        Cast.AreApart(Of(Ferry), Of(other), TimeBetween.Long).Should().Be(areApart);

    [Theory]
    [InlineData("In Lowick, Ruth Keller and Paul Osten opened an inquiry.", true)]
    [InlineData("Paul Osten of the Northwind Line and Mary Dahl opened an inquiry.", false)]
    [InlineData("In Ansby, Ruth Keller and Paul Osten opened a fair.", false)]
    public void A_person_named_in_both_and_something_beside_shows_one_event_however_long_after(string other, bool areOne) =>
        Cast.AreOne(Of(Ferry), Of(other)).Should().Be(areOne);

    [Theory]
    [InlineData("The United Nations sent tents, Ruth Keller of the Northwind Line said.", nameof(TimeBetween.Days), false)]
    [InlineData("The United Nations sent tents, Ruth Keller of the Northwind Line said.", nameof(TimeBetween.Unknown), true)]
    [InlineData("The United Nations sent tents, Ruth Keller of the Northwind Line said.", nameof(TimeBetween.Long), true)]
    [InlineData("The United Nations and Hamas spoke, Ruth Keller of the Northwind Line said.", nameof(TimeBetween.Unknown), false)]
    [InlineData("The United Nations and Hamas spoke, Ruth Keller of the Northwind Line said.", nameof(TimeBetween.Long), true)]
    [InlineData("The United Nations spoke in Nairobi, Ruth Keller of the Northwind Line said.", nameof(TimeBetween.Long), false)]
    [InlineData("The Interior Ministry spoke, Ruth Keller of the Northwind Line said.", nameof(TimeBetween.Long), true)]
    [InlineData("The Interior Ministry spoke, Ruth Keller of the Northwind Line said.", nameof(TimeBetween.Days), false)]
    [InlineData("President Jon Berg came, Ruth Keller of the Northwind Line said.", nameof(TimeBetween.Long), true)]
    [InlineData("President Jon Berg came, Ruth Keller of the Northwind Line said.", nameof(TimeBetween.Days), false)]
    [InlineData("Peru wept, Ruth Keller of the Northwind Line said.", nameof(TimeBetween.Days), true)]
    [InlineData("Peru and Chile wept, Ruth Keller of the Northwind Line said.", nameof(TimeBetween.Days), false)]
    [InlineData("Peru and Chile wept, Ruth Keller of the Northwind Line said.", nameof(TimeBetween.Long), true)]
    public void What_has_a_part_in_many_events_shows_one_only_among_articles_of_the_same_days(string one, string time, bool areApart) =>
        Cast.AreApart(
                Of(one),
                Of(
                    "In Ansby, Paul Osten of the Harrow Railway met the United Nations, Hamas, the Interior Ministry and Jon Berg in Nairobi, Peru and Chile."
                ),
                Enum.Parse<TimeBetween>(time)
            )
            .Should()
            .Be(areApart);

    [Fact]
    public void A_body_that_one_article_lets_take_for_a_person_is_still_the_body_of_the_other() =>
        Cast.AreApart(
                Of("Northwind Ferries sank off Ansby, Paul Osten told Mary Dahl."),
                Of("Northwind Ferries has told Jon Berg that Peter Holm will go."),
                TimeBetween.Days
            )
            .Should()
            .BeFalse();

    [Theory]
    [InlineData("The captain wept. It was the worst since the ferry of Lowick.", true)]
    [InlineData("The captain wept. It was the worst since the ferry of the Northwind Line.", true)]
    [InlineData("The ferry of Lowick sank before. Lowick wept. Nobody forgets Lowick.", false)]
    [InlineData("The ferry of the Northwind Line sank before, as Ruth Keller knows.", false)]
    public void An_article_that_looks_back_on_an_event_tells_of_another(string behind, bool areApart) =>
        Cast.AreApart(
                Of(Ferry + "It is cold. It rains. Divers came."),
                Of("A train hit a lorry at Ansby, Paul Osten of the Harrow Railway said. It is cold. It rains. " + behind),
                TimeBetween.Days
            )
            .Should()
            .Be(areApart);

    [Theory]
    [InlineData("It was bound for Ansby.", false)]
    [InlineData("It was bound for Tolmin.", true)]
    public void Two_articles_tell_of_one_event_where_each_names_the_focus_of_the_other(string behind, bool areApart) =>
        Cast.AreApart(
                Of(Ferry + "It is cold. It rains. " + behind),
                Of(
                    "Divers searched the sea off Ansby, Paul Osten of the Harrow Club said. It is cold. It rains. The ferry lay off Lowick."
                ),
                TimeBetween.Days
            )
            .Should()
            .Be(areApart);

    [Fact]
    public void Accents_do_not_hide_what_an_article_is_about() =>
        Cast.AreApart(
                Of("The ferry sank off Zadém on Monday, Ruth Keller of the Northwind Line said."),
                Of("The ferry sank off Zadem on Monday, Paul Osten of the Harrow Railway said. Lowick, Ansby and Tolmin wept."),
                TimeBetween.Days
            )
            .Should()
            .BeFalse();

    [Fact]
    public void A_wire_joins_none() => AreApartWith("The captain told Reuters about it.").Should().BeTrue();

    [Fact]
    public void A_body_of_a_well_known_town_tells_no_more_than_the_town() =>
        Cast.AreApart(
                Of("Chicago Police told Ruth Keller of the Northwind Line."),
                Of("Chicago Police told Paul Osten of the Harrow Railway."),
                TimeBetween.Long
            )
            .Should()
            .BeTrue();

    private static bool AreApartWith(string example) =>
        Cast.AreApart(
            Of(example + " " + Ferry),
            Of(example + " Near Ansby, Paul Osten of the Harrow Railway met Mary Dahl."),
            TimeBetween.Days
        );

    private static Cast Of(string text) => Cast.Of(Language.English.FindMentions(Language.English.Read(new Article("", text))), Words);
}
