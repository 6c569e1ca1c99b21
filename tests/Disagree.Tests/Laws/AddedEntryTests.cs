using Disagree.Articles;
using Disagree.Languages;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Tests.Laws;

/// <summary>An entry that a program adds stands beside what the tables know, and destroys none of it.</summary>
public sealed class AddedEntryTests
{
    [Theory]
    [InlineData("United Nations", "UN")]
    [InlineData("Islamic State", "ISIS")]
    [InlineData("World Health Organization", "WHO")]
    [InlineData("NATO", "North Atlantic Treaty Organization")]
    [InlineData("European Union", "EU")]
    [InlineData("Syrian Democratic Forces", "SDF")]
    [InlineData("Kurdistan Workers' Party", "PKK")]
    [InlineData("UN", "United Nations")]
    [InlineData("PKK", "Kurdistan Workers' Party")]
    public void A_known_body_keeps_its_other_names(string organization, string other)
    {
        Same(Language.English, organization, other).Should().BeTrue();
        var language = Language.English.WithAlias(organization, "Glass House");

        Same(language, organization, other).Should().BeTrue();
        Same(language, "Glass House", other).Should().BeTrue();
        Same(language, "Glass House", organization).Should().BeTrue();
    }

    [Fact]
    public void The_second_alias_does_not_undo_the_first()
    {
        var language = Language
            .English.WithAlias("National Rescue Service", "NRS")
            .WithAlias("National Rescue Service", "Blue Helpers")
            .WithAlias("NRS", "Orange Coats");

        foreach (var alias in (string[])["NRS", "Blue Helpers", "Orange Coats"])
        {
            Same(language, "National Rescue Service", alias).Should().BeTrue(alias);
        }

        language.Lexicon["organizations"].Rows.Should().ContainSingle(r => r[0] == "National Rescue Service");
    }

    [Fact]
    public void A_known_place_keeps_its_other_spellings()
    {
        var language = Language.English.With("places", "Kyiv", "city", "Ukraine", "Mother of Cities", "");
        language.Names.Match("Kiev", "Kyiv", NameType.Place).Same.Should().BeTrue();
        language.Names.Match("Mother of Cities", "Kiev", NameType.Place).Same.Should().BeTrue();
    }

    [Fact]
    public void A_known_body_keeps_its_kind() =>
        Language.English.WithAlias("United Nations", "Glass House").Lexicon["organizations"].Rows[0][1].Should().Be("international");

    [Fact]
    public void A_place_with_namesakes_is_none_of_them() =>
        Lexicon
            .English.With("places", "Georgia", "city", "Norland", "", "")["places"]
            .Rows.Count.Should()
            .Be(Lexicon.English["places"].Rows.Count + 1);

    [Fact]
    public void A_unit_is_said_as_it_says()
    {
        var unit = new Unit("foo", Dimension.Length, 1) { Singular = "gnorp", Plural = "gnorpen" };
        var found = Find(Language.English.WithUnit(unit, "gnorp", "gnorps"), "The wall is 12 gnorps long.");
        found.Singular.Should().Be("gnorp");
        found.Plural.Should().Be("gnorpen");
        var plain = Find(Language.English.WithUnit(new Unit("bar2", Dimension.Length, 1), "snarf"), "The wall is 12 snarfs long.");
        plain.Plural.Should().Be("snarfs");
    }

    [Theory]
    [InlineData("fo|o")]
    [InlineData("fo\to")]
    [InlineData("foo\n")]
    [InlineData(" ")]
    public void A_name_that_no_table_could_hold_is_refused(string name)
    {
        var unit = new Unit("foo", Dimension.Length, 1);
        FluentActions.Invoking(() => Language.English.WithUnit(unit, name)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Language.English.WithUnit(unit with { Code = name }, "foo")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Language.English.WithAlias("Foo Group", name)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Language.English.WithAlias(name, "Foo")).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("2", "units", "a", "3", "1", "0", "ay", "")]
    [InlineData("factor", "units", "a", "Length", "0", "0", "ay", "")]
    [InlineData("factor", "units", "a", "Length", "many", "0", "ay", "")]
    [InlineData("names", "units", "a", "Length", "1", "0", "", "")]
    [InlineData("names", "currencies", "ZRB", "", "", "", "")]
    [InlineData("of", "properties", "irradiated", "Cumulative", "irradiate", "", "", "", "")]
    [InlineData("low", "vague", "umpteen", "", "90")]
    public void A_cell_that_could_not_be_read_is_refused_where_it_is_given(string column, string table, params string[] cells) =>
        FluentActions
            .Invoking(() => Language.English.With(table, cells))
            .Should()
            .Throw<FormatException>()
            .WithMessage($"The entry given for table \"{table}\": expected * in column *{column}* but found *");

    [Fact]
    public void A_currency_needs_no_sign()
    {
        var unit = Find(Language.English.With("currencies", "ZRB", "zorbeuro", "", "", ""), "He paid 12 zorbeuros for it.");
        unit.Should().Be(new Unit("ZRB", Dimension.Money));
    }

    [Fact]
    public void A_cell_that_is_missing_is_refused() =>
        FluentActions.Invoking(() => Language.English.With("acronyms", [null!])).Should().Throw<ArgumentNullException>();

    private static bool Same(Language language, string a, string b) => language.Names.Match(a, b, NameType.Organization).Same;

    private static Unit Find(Language language, string text) =>
        language
            .FindMentions(language.Read(new Article("Post", text)), new Publication(DatePeriod.Unknown, PublicationBasis.Unknown))
            .Quantities.Single()
            .Quantity.Unit;
}
