using Disagree.Lexicons;

namespace Disagree.Tests.Examples;

/// <summary>For each table, whether a line is at work in the example that it ends with.</summary>
internal static class LexiconExamples
{
    internal static IReadOnlyDictionary<string, Func<LexiconRow, bool>> Checks { get; } =
        new[]
        {
            TextExamples.Checks,
            NumberExamples.Checks,
            TimeExamples.Checks,
            NameExamples.Checks,
            SpeechExamples.Checks,
            ClaimExamples.Checks,
        }
            .SelectMany(c => c)
            .ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);

    /// <summary>The line with another example.</summary>
    internal static LexiconRow With(this LexiconRow row, string example) => row with { Cells = [.. row.Cells.SkipLast(1), example] };

    /// <summary>The example that the line ends with.</summary>
    internal static string Example(this LexiconRow row) => row.Cells[^1];
}
