using Disagree.Lexicons;

namespace Disagree.Tests.Architecture;

/// <summary>What every table of words keeps to.</summary>
public sealed class LexiconTests
{
    public static TheoryData<string> Tables => [.. Lexicon.English.TableNames];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_names_its_columns_and_the_last_one_is_the_example(string name) =>
        Lexicon
            .English[name]
            .Columns.Should()
            .HaveCountGreaterThan(1)
            .And.OnlyContain(c => c.Length > 0 && c.Trim() == c)
            .And.Subject.Last()
            .Should()
            .Be("example");

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_entry_has_an_example_and_no_blank_around_its_cells(string name)
    {
        var rows = Lexicon.English[name].Rows;
        rows.Where(r => string.IsNullOrWhiteSpace(r.Cells[^1]))
            .Select(r => r.Line)
            .Should()
            .BeEmpty($"these lines of {name}.tsv need an example");
        rows.Where(r => r.Cells.Any(c => c.Length != c.Trim().Length))
            .Select(r => r.Line)
            .Should()
            .BeEmpty($"these lines of {name}.tsv have a blank at the edge of a cell");
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_entry_stands_twice(string name) =>
        Lexicon
            .English[name]
            .Rows.GroupBy(r => string.Join('\t', r.Cells.SkipLast(1)), StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .Should()
            .BeEmpty();

    [Fact]
    public void A_broken_line_is_refused_with_its_place()
    {
        FluentActions
            .Invoking(() => LexiconTable.Parse("units", "# code\tfactor\texample\nkm\t1000"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("units.tsv(2): expected 3 columns but found \"2\".");
        FluentActions
            .Invoking(() => LexiconTable.Parse("units", "# code\tfactor\texample\nmi\t1609,344x\tten miles").Rows[0].Number(1))
            .Should()
            .Throw<FormatException>()
            .WithMessage("units.tsv(2): expected a number in column 2 but found \"1609,344x\".");
    }
}
