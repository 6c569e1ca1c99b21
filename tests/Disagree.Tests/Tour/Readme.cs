namespace Disagree.Tests.Tour;

/// <summary>The blocks of code in README.md.</summary>
internal static class Readme
{
    private const string Fence = "```";

    /// <summary>The first block of a kind, without its fences.</summary>
    internal static string Block(string kind) => Blocks(kind).First();

    /// <summary>The blocks of a kind, in order, without their fences.</summary>
    internal static IEnumerable<string> Blocks(string kind)
    {
        List<string>? block = null;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "README.md")))
        {
            if (block is null)
            {
                block = string.Equals(line, Fence + kind, StringComparison.Ordinal) ? [] : null;
            }
            else if (string.Equals(line, Fence, StringComparison.Ordinal))
            {
                yield return string.Join('\n', block);
                block = null;
            }
            else
            {
                block.Add(line);
            }
        }
    }
}
