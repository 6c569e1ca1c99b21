using Disagree.Lexicons;

namespace Disagree.Tests.Times;

/// <summary>Every line of the tables of times is at work in its example.</summary>
public class TimeLexiconTests
{
    // Words that stand in the example beside a time, and need not be within it.
    private static readonly string[] BesideATime = ["article", "filler", "lead", "every", "rate", "delivery", "eventOfDay"];

    public static TheoryData<string, string, string, string> Entries
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var row in new[] { "times", "holidays", "timezones" }.SelectMany(t => Lexicon.English[t].Rows))
            {
                data.Add($"{row.Table}.tsv({row.Line})", row[0], row[1], row.Cells[^1]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void An_example_holds_its_word_in_a_time_expression(string place, string phrases, string kind, string example)
    {
        var held = phrases.Split('|').SelectMany(p => Places(example, p.Trim()).Select(at => (Start: at, End: at + p.Trim().Length))).ToList();
        held.Should().NotBeEmpty($"{place}: the example \"{example}\" must hold one of \"{phrases}\"");
        if (kind == "label")
        {
            TimeReader.Find(example).Should().BeEmpty($"{place}: its number is no year");
            return;
        }

        if (kind == "name")
        {
            TimeReader.Find(example).Should().NotContain(m => held.Any(h => m.Span.Start < h.End && h.Start < m.Span.End), $"{place}: a name is no time");
            return;
        }

        TimeReader.Find(example).Should().Contain(
            m => BesideATime.Contains(kind, StringComparer.Ordinal) || held.Any(h => m.Span.Start < h.End && h.Start < m.Span.End),
            $"{place}: one of \"{phrases}\" must be read in \"{example}\"");
    }

    private static IEnumerable<int> Places(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            yield return at;
        }
    }
}
