using Disagree.Lexicons;

namespace Disagree.Tests.Examples;

/// <summary>Every line of every table is at work in its example.</summary>
public sealed class LexiconLineTests
{
    public static TheoryData<string> Tables => [.. Lexicon.English.TableNames];

    [Fact]
    public void Every_table_has_a_check_and_every_check_a_table() =>
        LexiconExamples.Checks.Keys.Should().BeEquivalentTo(Lexicon.English.TableNames);

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_line_is_at_work_in_its_example(string table) =>
        Lexicon
            .English[table]
            .Rows.Where(r => !LexiconExamples.Checks[table](r))
            .Select(r => $"{r.Line}: {r[0]}: {r.Example()}")
            .Should()
            .BeEmpty();

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_line_is_not_at_work_where_its_words_are_not(string table) =>
        Lexicon
            .English[table]
            .Rows.Take(40)
            .Where(r => LexiconExamples.Checks[table](r.With("Nothing here.")))
            .Select(r => $"{r.Line}: {r[0]}")
            .Should()
            .BeEmpty();
}
