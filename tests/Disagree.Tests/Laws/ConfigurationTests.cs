using Disagree.Articles;
using Disagree.Languages;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Tests.Laws;

/// <summary>What a program sets wrongly is refused where it is set.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void Every_closed_column_is_one_of_its_table() =>
        ClosedColumns.All.Should().OnlyContain(c => Lexicon.English[c.Table].Columns.Contains(c.Column));

    [Fact]
    public void A_misspelled_kind_is_refused_in_every_closed_column()
    {
        foreach (var (table, column) in ClosedColumns.All)
        {
            var at = Lexicon.English[table].Columns.ToList().IndexOf(column);
            List<string> cells = [.. Lexicon.English[table].Rows[0].Cells.SkipLast(1)];
            cells[at] += "x";

            FluentActions
                .Invoking(() => Lexicon.English.With(table, cells))
                .Should()
                .Throw<FormatException>()
                .WithMessage($"The entry given for table \"{table}\": expected one of *\"{column}\" but found \"{cells[at]}\".");
        }
    }

    [Fact]
    public void A_misspelled_kind_of_furniture_is_refused_with_those_there_are() =>
        FluentActions
            .Invoking(() => Language.English.With("furniture", "linkk", "start", "Pass this on"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("The entry given for table \"furniture\": expected one of *link* in column \"kind\" but found \"linkk\".");

    [Fact]
    public void Shares_below_zero_or_above_the_whole_are_no_tolerance()
    {
        FluentActions.Invoking(() => new Tolerance(-1, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Tolerance(0, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Tolerance.Default with { RoundingShare = -0.1m }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Tolerance(1.01m)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Tolerance(0, decimal.MaxValue)).Should().Throw<ArgumentOutOfRangeException>();
        new Tolerance(0, 1).Approximate.Should().Be(0);
        new Tolerance().Should().Be(Tolerance.Default);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_unit_of_no_size_is_none(int factor) =>
        FluentActions.Invoking(() => new Unit("furlong", Dimension.Length, factor)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_unit_or_a_body_that_nothing_names_is_refused()
    {
        var furlong = new Unit("furlong", Dimension.Length, 201.168m);
        FluentActions
            .Invoking(() => Language.English.WithUnit(furlong))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Expected at least one name for the unit \"furlong\"*");
        FluentActions.Invoking(() => Language.English.WithUnit(furlong, " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Language.English.WithAlias("", "NRS")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Language.English.WithAlias("National Rescue Service", "")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_is_missing_is_refused_by_name()
    {
        FluentActions.Invoking(() => new Article(null!, "")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Article("", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Article("", "") { Id = null! }).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => CrossCheck.Default.Run(null!, CancellationToken.None))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("articles");
        FluentActions
            .Invoking(() => CrossCheck.Default.Run(new Article("", ""), null!))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("articles");
        FluentActions.Invoking(() => CrossCheck.Default.ExtractClaims(null!)).Should().Throw<ArgumentNullException>();
    }
}
