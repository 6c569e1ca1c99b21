using System.Text.RegularExpressions;
using Disagree.Languages;
using Disagree.Lexicons;

namespace Disagree.Tests.Architecture;

/// <summary>What English words mean is told in tables, where anybody can correct it.</summary>
public sealed partial class WordListTests
{
    // Falls as lists move into tables; it never rises.
    private const int Most = 152;
    private const int Fewest = 5;

    [Fact]
    public void No_more_lists_of_words_stand_in_code()
    {
        var lists = Repository.Sources(Repository.Library).SelectMany(Lists).ToList();
        lists
            .Should()
            .HaveCountLessThanOrEqualTo(
                Most,
                "words of one sort belong in a table, with an example: a class of words in Lexicons/en/classes.tsv, or a line of the table "
                    + "whose concept they are; closed classes of grammar, as prepositions, too, each once for all files. Where a list has gone, "
                    + "lower the number. The lists: "
                    + string.Join("; ", lists)
            );
        lists.Should().HaveCountGreaterThan(Most - Fewest, "a list has gone, so the number in this test can be lowered");
    }

    [Fact]
    public void Every_class_of_words_has_one_line() =>
        Lexicon.English["classes"].Rows.Select(r => r.Choice<WordClass>(0)).Should().BeEquivalentTo(Enum.GetValues<WordClass>());

    [Fact]
    public void A_class_of_words_takes_more() =>
        Language.English.With("classes", "obliging", "compel").Lexicon.Classes.Has("compel", WordClass.Obliging).Should().BeTrue();

    // five words in quotation marks with nothing between them but commas and "or"
    private static IEnumerable<string> Lists(string file)
    {
        var code = Comment().Replace(File.ReadAllText(file), "");
        var (words, end) = (new List<string>(), 0);
        foreach (Match literal in Literal().Matches(code))
        {
            if (words.Count > 0 && !Joint().IsMatch(code[end..literal.Index]))
            {
                if (words.Count(w => Word().IsMatch(w)) >= Fewest)
                {
                    yield return $"{Path.GetFileName(file)}: {string.Join(' ', words)}";
                }

                words.Clear();
            }

            words.Add(literal.Groups["text"].Value);
            end = literal.Index + literal.Length;
        }

        if (words.Count(w => Word().IsMatch(w)) >= Fewest)
        {
            yield return $"{Path.GetFileName(file)}: {string.Join(' ', words)}";
        }
    }

    [GeneratedRegex("//.*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex("\"(?<text>[^\"\\\\\\n]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"^(?:\s|,|\bor\b|\bnot\b|\[|\]|\(|\))*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z'’ .-]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
