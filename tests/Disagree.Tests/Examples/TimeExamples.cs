using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Tests.Times;

namespace Disagree.Tests.Examples;

/// <summary>Lines that tell how times are read.</summary>
internal static class TimeExamples
{
    // Words that stand in the example beside a time, and need not be within it.
    private static readonly string[] BesideATime = ["article", "filler", "lead", "every", "rate", "delivery", "eventOfDay"];

    internal static IReadOnlyDictionary<string, Func<LexiconRow, bool>> Checks { get; } =
        new Dictionary<string, Func<LexiconRow, bool>>(StringComparer.Ordinal)
        {
            ["times"] = IsRead,
            ["holidays"] = IsRead,
            ["timezones"] = IsRead,
            ["tense"] = IsBehindOrAhead,
        };

    private static bool IsRead(LexiconRow row)
    {
        var held = Held(row).ToList();
        var found = TimeReader.Find(row.Example());
        return held.Count > 0
            && row[1] switch
            {
                "label" => found.Count == 0,
                "name" => !found.Any(IsHeld),
                var kind => found.Any(m => BesideATime.Contains(kind, StringComparer.Ordinal) || IsHeld(m)),
            };

        bool IsHeld(TimeMention time) => held.Exists(h => time.Span.Start < h.End && h.Start < time.Span.End);
    }

    // each phrase of the line in the place of the one that the example holds, where the rest of the sentence fits them all
    private static bool IsBehindOrAhead(LexiconRow row)
    {
        var example = row.Example();
        var longest = Held(row)
            .Where(h => h.End == example.Length || !char.IsLetter(example[h.End]))
            .OrderByDescending(h => h.End - h.Start)
            .Take(1)
            .ToList();
        return longest is [var (start, end)]
            && (row[1] is "present" or "deferral" ? [example[start..end]] : row.Alternatives(0)).All(p =>
                Shows(row[1], TimeReader.Find(string.Concat(example.AsSpan(0, start), p, example.AsSpan(end))))
            );
    }

    private static bool Shows(string tense, IReadOnlyList<TimeMention> times) =>
        times is [.., { Period: { IsUnknown: false } day }]
        && tense switch
        {
            "told" => true,
            "future" or "intent" or "shift" or "deferral" or "present" => day.First > TimeReader.Tuesday,
            "past" or "blow" or "unknown" => day.Last <= TimeReader.Tuesday,
            _ => false,
        };

    private static IEnumerable<(int Start, int End)> Held(LexiconRow row)
    {
        foreach (var phrase in row[0].Split('|', StringSplitOptions.TrimEntries))
        {
            for (
                var at = row.Example().IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = row.Example().IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase)
            )
            {
                yield return (at, at + phrase.Length);
            }
        }
    }
}
