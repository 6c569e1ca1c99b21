using Disagree.Lexicons;

namespace Disagree.Tests.Examples;

/// <summary>The other words of a line do the same as the one that its example holds.</summary>
public sealed class AlternativeTests
{
    // what stands behind the column are words that the sentence around them does not fit, or that are not read by themselves
    [Theory]
    [InlineData("personverbs", 2)]
    [InlineData("utterances", 0)]
    [InlineData("plain", 2)]
    [InlineData("everywhere", 0)]
    [InlineData("wires", 1)]
    [InlineData("cuewords", 0, "authorities", "head")]
    [InlineData("roleverbs", 0)]
    [InlineData("bodycues", 0)]
    [InlineData("titles", 0)]
    [InlineData("namesuffixes", 0)]
    [InlineData("nameparticles", 0)]
    [InlineData("nametypes", 0)]
    [InlineData("familyfirst", 1)]
    [InlineData("units", 4)]
    [InlineData("currencies", 1, "bulgarian lev", "leva")]
    [InlineData("organizations", 2, "PA", "anti-ISIS coalition", "G-7", "G-8", "G-20", "dpa", "Tass")]
    [InlineData("bodynouns", 0, "daily", "tribunal")]
    [InlineData("kinds", 0, "musical", "painting", "initiative")]
    [InlineData("owners", 0)]
    [InlineData("roles", 1, "PM", "U.S. representative", "US representative", "U.S. attorney", "DCI", "COO")]
    [InlineData("sites", 1, "medical center", "square")]
    [InlineData("times", 0, "weekends", "Super Tuesday")]
    [InlineData("holidays", 0, "Mid-Autumn Festival", "Old New Year")]
    [InlineData(
        "concepts",
        2,
        "other",
        "one",
        "building",
        "shot",
        "talks",
        "meeting",
        "shooting",
        "hearing",
        "spending",
        "failing",
        "painting"
    )]
    public void Each_word_of_a_line_is_at_work_in_its_example(string table, int column, params string[] others) =>
        Lexicon
            .English[table]
            .Rows.SelectMany(r => Rewritten(r, column, others))
            .Where(r => !LexiconExamples.Checks[table](r))
            .Select(r => $"{r.Line}: {r[0]}: {r.Example()}")
            .Should()
            .BeEmpty();

    // each word of the line in the place of the longest that its example holds; none where it holds none
    private static IEnumerable<LexiconRow> Rewritten(LexiconRow row, int column, string[] others)
    {
        var words = row.Alternatives(column).Except(others, StringComparer.Ordinal).ToList();
        var held = row.Alternatives(column).Where(w => At(row.Example(), w) >= 0).OrderByDescending(w => w.Length).FirstOrDefault();
        return held is null
            ? []
            : words.Select(w =>
                row.With(
                    string.Concat(
                        row.Example().AsSpan(0, At(row.Example(), held)),
                        w,
                        row.Example().AsSpan(At(row.Example(), held) + held.Length)
                    )
                )
            );
    }

    private static int At(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))
            {
                return at;
            }
        }

        return -1;
    }
}
