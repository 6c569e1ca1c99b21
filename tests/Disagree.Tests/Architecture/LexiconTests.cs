using Disagree.Lexicons;

namespace Disagree.Tests.Architecture;

/// <summary>What every table of words keeps to.</summary>
public sealed class LexiconTests
{
    public static TheoryData<string> Tables => [.. Lexicon.English.TableNames];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_names_its_columns_and_the_last_one_is_the_example(string name) =>
        Lexicon.English[name].Columns.Should().HaveCountGreaterThan(1).And.OnlyContain(c => c.Length > 0 && c.Trim() == c)
            .And.Subject.Last().Should().Be("example");

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_entry_has_an_example_and_no_blank_around_its_cells(string name)
    {
        foreach (var row in Lexicon.English[name].Rows)
        {
            row.Cells[^1].Should().NotBeNullOrWhiteSpace($"{name}.tsv({row.Line}) needs an example");
            row.Cells.Should().OnlyContain(c => c.Trim() == c, $"{name}.tsv({row.Line}) has a blank at the edge of a cell");
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_entry_stands_twice(string name) =>
        Lexicon.English[name].Rows.Select(r => string.Join('\t', r.Cells.SkipLast(1))).Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_broken_line_is_refused_with_its_place()
    {
        FluentActions.Invoking(() => LexiconTable.Parse("units", "# code\tfactor\texample\nkm\t1000"))
            .Should().Throw<FormatException>().WithMessage("units.tsv(2): expected 3 columns but found \"2\".");
        FluentActions.Invoking(() => LexiconTable.Parse("units", "# code\tfactor\texample\nmi\t1609,344x\tten miles").Rows[0].Number(1))
            .Should().Throw<FormatException>().WithMessage("units.tsv(2): expected a number in column 2 but found \"1609,344x\".");
    }
}
