namespace Disagree.Tests;

/// <summary>
/// Compares a text with the one that was approved and stands in a file beside the tests. To approve what the code gives now, run the
/// tests once with DISAGREE_APPROVE=1 and read the difference before committing it.
/// </summary>
internal static class Approved
{
    internal static bool IsApproving =>
        string.Equals(Environment.GetEnvironmentVariable("DISAGREE_APPROVE"), "1", StringComparison.Ordinal);

    /// <param name="file">The approved file, from the folder of the tests.</param>
    /// <param name="actual">What the code gives now.</param>
    internal static void Text(string file, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests", "Disagree.Tests", file);
        if (IsApproving)
        {
            File.WriteAllText(path, actual);
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        var (line, found, wanted) = FirstDifference(actual, expected);
        found.Should().Be(wanted, $"line {line} of {file} was approved so; if the new text is right, run once with DISAGREE_APPROVE=1");
    }

    private static (int Line, string Found, string Wanted) FirstDifference(string actual, string expected)
    {
        var found = actual.Split('\n');
        var wanted = expected.Split('\n');
        for (var i = 0; i < Math.Max(found.Length, wanted.Length); i++)
        {
            var (a, b) = (i < found.Length ? found[i] : "(end)", i < wanted.Length ? wanted[i] : "(end)");
            if (!string.Equals(a, b, StringComparison.Ordinal))
            {
                return (i + 1, a, b);
            }
        }

        return (0, "", "");
    }
}
