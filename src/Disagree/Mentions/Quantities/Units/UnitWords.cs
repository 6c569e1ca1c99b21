using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Units;

/// <summary>How units are said: "miles per hour", "degrees Celsius", "people per day".</summary>
internal sealed class UnitWords(Lexicon lexicon)
{
    private const string Per = " per ";
    private readonly Dictionary<string, string> irregular = lexicon["nouns"]
        .Rows.Where(r => r[1] is not "-")
        .DistinctBy(r => r[0], StringComparer.Ordinal)
        .ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>
    /// The plural of a unit's name: of its last word, or of the first of "mile per hour", "degree Celsius" and "minute of arc".
    /// </summary>
    internal string Plural(string name)
    {
        var head = name.StartsWith("degree ", StringComparison.Ordinal)
            ? "degree".Length
            : Math.Min(Before(name, Per), Before(name, " of "));
        var start = name.LastIndexOf(' ', head - 1) + 1;
        var word = name[start..head];
        return name[..start] + (irregular.GetValueOrDefault(word) ?? (IsInvariant(word) ? word : Inflection.WithS(word))) + name[head..];
    }

    /// <summary>The words of a unit divided by another: "miles per hour", "$ per share".</summary>
    internal static Unit Divided(Unit rate, Unit unit, string divisor) =>
        rate with
        {
            Singular = $"{unit.Singular}{Per}{divisor}".TrimStart(),
            Plural = $"{unit.Plural}{Per}{divisor}".TrimStart(),
            Sign = unit.Sign,
        };

    private bool IsInvariant(string word) =>
        lexicon.Classes.Has(word, WordClass.Unchanging) || word.EndsWith("hertz", StringComparison.Ordinal);

    private static int Before(string name, string words) =>
        name.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at ? at : name.Length;
}
