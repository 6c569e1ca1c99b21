namespace Disagree.Tests.Tour;

public sealed class ReadmeTests
{
    [Fact]
    public void Every_block_of_code_is_compiled_as_it_stands() => Readme.Blocks("csharp").Select(WithoutUsings).Should().Equal(Compiled());

    // The lines between "// README 1" and "// end" of the examples, their indent taken off.
    private static IEnumerable<string> Compiled()
    {
        List<string>? block = null;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Disagree.Tests", "Tour", "ReadmeExamples.cs")))
        {
            if (line.Trim().StartsWith("// README ", StringComparison.Ordinal))
            {
                block = [];
            }
            else if (block is not null && string.Equals(line.Trim(), "// end", StringComparison.Ordinal))
            {
                yield return string.Join('\n', block);
                block = null;
            }
            else
            {
                block?.Add(line.Length > 8 ? line[8..] : line.Trim());
            }
        }
    }

    private static string WithoutUsings(string code) =>
        string.Join('\n', code.Split('\n').SkipWhile(l => l.Length == 0 || l.StartsWith("using ", StringComparison.Ordinal)));
}
