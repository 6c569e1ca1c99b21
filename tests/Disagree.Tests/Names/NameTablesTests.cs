using Disagree.Articles;
using Disagree.Languages;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Names.Matching;
using Disagree.Values;

namespace Disagree.Tests.Names;

/// <summary>Every line of the tables of names yields what its example shows.</summary>
public sealed class NameTablesTests
{
    [Theory]
    [InlineData("givennames", NameType.Person)]
    [InlineData("familyfirst", NameType.Person)]
    [InlineData("titles", NameType.Person)]
    [InlineData("namesuffixes", NameType.Person)]
    [InlineData("nameparticles", NameType.Person)]
    [InlineData("letters", NameType.Person)]
    [InlineData("legalforms", NameType.Organization)]
    public void Examples_with_a_sign_between_them_are_one_name_or_two(string table, NameType type) =>
        Rows(table).Where(r => !Holds(r.Cells[^1], type)).Select(r => $"{r.Line}: {r.Cells[^1]}").Should().BeEmpty();

    [Fact]
    public void Words_within_names_mean_the_same_in_a_body_or_in_a_place() =>
        Rows("nametypes").Where(r => !Holds(r.Cells[^1], NameType.Organization) && !Holds(r.Cells[^1], NameType.Place)).Select(r => $"{r.Line}: {r.Cells[^1]}").Should().BeEmpty();

    [Theory]
    [InlineData("places")]
    [InlineData("organizations")]
    public void A_known_name_is_found_in_its_example(string table) =>
        Rows(table).Where(r => !Find(r.Cells[^1]).Names.Any(n => r[0].StartsWith(n.Canonical, StringComparison.Ordinal))).Select(r => $"{r.Line}: {r.Cells[^1]}").Should().BeEmpty();

    [Fact]
    public void A_role_is_found_in_its_example() =>
        Rows("roles").Where(r => !Find(r.Cells[^1]).Roles.Any(f => f.Role.StartsWith(r[0], StringComparison.Ordinal))).Select(r => $"{r.Line}: {r.Cells[^1]}").Should().BeEmpty();

    [Fact]
    public void Acronyms_of_things_name_no_body() =>
        Rows("acronyms").Where(r => Find(r.Cells[^1]).Names.Count > 0).Select(r => $"{r.Line}: {r.Cells[^1]}").Should().BeEmpty();

    [Fact]
    public void Whose_kin_they_are_is_a_person() =>
        Rows("kin").Where(r => !Find(r.Cells[^1]).Names.Any(n => n.Type == NameType.Person)).Select(r => $"{r.Line}: {r.Cells[^1]}").Should().BeEmpty();

    [Fact]
    public void Who_is_shot_or_shot_at_is_a_person_or_no_place() =>
        Rows("personverbs").Where(r => Find(r.Cells[^1]).Names is not [{ Type: var type }] || (r[1] is "aim" ? type == NameType.Place : type != NameType.Person)).Select(r => $"{r.Line}: {r.Cells[^1]}").Should().BeEmpty();

    [Theory]
    [InlineData("speechverbs", "Ruth Keller")]
    [InlineData("utterances", "harbour board")]
    public void Who_speaks_is_found_in_the_example(string table, string speaker) =>
        Rows(table).Where(r => !Find(r.Cells[^1]).Attributions.Any(a => a.Speaker.EndsWith(speaker, StringComparison.Ordinal))).Select(r => $"{r.Line}: {r.Cells[^1]}").Should().BeEmpty();

    [Fact]
    public void The_body_is_whom_the_text_has_named() =>
        Rows("bodynouns").Where(r => !Find(r.Cells[^1]).Attributions.Any(a => a.Speaker.StartsWith("Northwind", StringComparison.Ordinal))).Select(r => $"{r.Line}: {r.Cells[^1]}").Should().BeEmpty();

    [Fact]
    public void What_stands_beside_it_shows_a_body() =>
        Rows("bodycues").Where(r => !Find(r.Cells[^1]).Names.Any(n => n.Canonical is "Quarnex" && n.Type == NameType.Organization && string.Equals(n.Rule, r[2] is "office" ? "body" : r[2], StringComparison.Ordinal))).Select(r => $"{r.Line}: {r.Cells[^1]}").Should().BeEmpty();

    [Fact]
    public void A_wire_is_credited_in_its_example() =>
        Rows("wires").Where(r => !string.Equals(Find(r.Cells[^1]).Wire?.Wire, r[0], StringComparison.Ordinal)).Select(r => $"{r.Line}: {r.Cells[^1]}").Should().BeEmpty();

    [Fact]
    public void A_relation_is_found_in_its_example() =>
        Rows("relations").Where(r => !Find(r.Cells[^1]).Relations.Any(f => string.Equals(f.Relation, r[0], StringComparison.Ordinal))).Select(r => $"{r.Line}: {r.Cells[^1]}").Should().BeEmpty();

    private static IReadOnlyList<LexiconRow> Rows(string table) => Lexicon.English[table].Rows;

    private static bool Holds(string example, NameType type)
    {
        var same = example.Contains(" = ", StringComparison.Ordinal);
        var parts = example.Split(same ? " = " : " # ");
        return NameMatcher.English.Match(parts[0], parts[1], type).Same == same;
    }

    private static ArticleMentions Find(string text) => Language.English.FindMentions(Language.English.Read(new Article("Northwind", text)));
}
