namespace Disagree.Tests.Architecture;

/// <summary>How files look, so that each can be read in one go.</summary>
public sealed class ShapeTests
{
    private const int Longest = 200;
    private const int Widest = 140;
    private const int Median = 70;
    private static readonly string[] SaysNothing =
    [
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Utility",
        "Utilities",
        "Manager",
        "Base",
        "Common",
        "Misc",
    ];

    private static IEnumerable<string> Code => Repository.Sources(Path.Combine(Repository.Root, "src"));

    [Fact]
    public void No_file_is_longer_than_200_lines() => Code.Where(f => File.ReadLines(f).Count() > Longest).Should().BeEmpty();

    [Fact]
    public void No_line_is_wider_than_140_characters_but_for_what_is_said_to_people() =>
        Code.SelectMany(File.ReadLines).Where(l => l.Length > Widest && !l.Contains('"')).Should().BeEmpty();

    [Fact]
    public void Half_of_all_files_have_fewer_than_70_lines() =>
        Code.Select(f => File.ReadLines(f).Count()).Order().ElementAt(Code.Count() / 2).Should().BeLessThan(Median);

    [Fact]
    public void A_file_is_named_for_its_concept() =>
        Code.Select(f => Path.GetFileNameWithoutExtension(f))
            .Where(n => SaysNothing.Any(w => n.EndsWith(w, StringComparison.Ordinal)))
            .Should()
            .BeEmpty();

    [Fact]
    public void No_two_files_have_one_name() =>
        Code.Select(f => Path.GetFileName(f)).Where(n => n is not "Program.cs").Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_file_holds_the_type_that_it_is_named_for()
    {
        foreach (var file in Code.Where(f => Path.GetFileName(f) is not "Program.cs"))
        {
            File.ReadAllText(file)
                .Should()
                .MatchRegex($@"\b(class|record|struct|enum|interface)\s+{Path.GetFileNameWithoutExtension(file).Split('.')[0]}\b", file);
        }
    }

    [Fact]
    public void No_text_of_an_article_meets_a_regular_expression() =>
        Repository
            .Sources(Repository.Library)
            .Where(f => File.ReadAllText(f).Contains("RegularExpressions", StringComparison.Ordinal))
            .Should()
            .BeEmpty();
}
