using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;
using FluentAssertions;
using Xunit;

namespace Disagree.Tests.Quantities;

/// <summary>Every line of the tables is at work in its own example.</summary>
public sealed class ExampleTests
{
    private static readonly DocumentReader Reader = new(Lexicon.English);

    private static IEnumerable<LexiconRow> Rows(string table) => Lexicon.English[table].Rows;

    [Fact]
    public void Units() =>
        Rows("units").Where(r => Found.In(r.Cells[^1]).All(m => !string.Equals(m.Quantity.Unit.Code, r[0], StringComparison.Ordinal))).Select(r => r.Cells[^1]).Should().BeEmpty();

    [Fact]
    public void Currencies() =>
        Rows("currencies").Where(r => Found.In(r.Cells[^1]).All(m => !string.Equals(m.Quantity.Unit.Code, r[0], StringComparison.Ordinal))).Select(r => r.Cells[^1]).Should().BeEmpty();

    [Fact]
    public void Letters_of_money() =>
        Rows("currencyletters").Where(r => Found.In(r.Cells[^1]).All(m => !string.Equals(m.Quantity.Unit.Code, r[1], StringComparison.Ordinal))).Select(r => r.Cells[^1]).Should().BeEmpty();

    [Fact]
    public void Hedges() =>
        Rows("hedges").Where(r => !Found.In(r.Cells[^1]).Any(m => m.Quantity.Bound == r.Choice<Bound>(2) && m.Quantity.IsApproximate == r[3] is "yes")).Select(r => r.Cells[^1]).Should().BeEmpty();

    [Fact]
    public void Vague_counts() =>
        Rows("vague").Where(r => !Found.In(r.Cells[^1]).Any(m => m.Quantity.Interval == Interval.Between(r.Number(1), r.Number(2)))).Select(r => r.Cells[^1]).Should().BeEmpty();

    [Fact]
    public void Numbers() =>
        Rows("numbers").Where(r => r[1] is not "ordinal" && !Found.In(r.Cells[^1]).Any(m => r.Cells[^1][m.NumberSpan.Start..m.NumberSpan.End].Contains(r[0], StringComparison.OrdinalIgnoreCase)))
            .Select(r => r.Cells[^1]).Should().BeEmpty();

    [Fact]
    public void Places_in_an_order() =>
        Rows("numbers").Where(r => r[1] is "ordinal" && Found.In(r.Cells[^1]).Count > 0).Select(r => r.Cells[^1]).Should().BeEmpty();

    [Fact]
    public void Labels() => Rows("labels").Where(r => Found.In(r.Cells[^1]).Count > 0).Select(r => r.Cells[^1]).Should().BeEmpty();

    [Fact]
    public void Topics() =>
        Rows("topics").Where(r => !ShowsTopic(r)).Select(r => r.Cells[^1]).Should().BeEmpty();

    private static bool ShowsTopic(LexiconRow row)
    {
        var units = Found.In(row.Cells[^1]).Select(m => m.Quantity.Unit).ToList();
        return row[0] switch
        {
            "angle" => units.Exists(u => u.Dimension == Dimension.Angle),
            "heat" => units.Exists(u => u.Code is "[degF]"),
            "weight" => units.Exists(u => u.Dimension == Dimension.Mass),
            "money" => units.Exists(u => u.Code is "GBP"),
            "speed" => units.Exists(u => u.Code is "[kn_i]"),
            _ => units.Count == 0,
        };
    }

    [Fact]
    public void Words_have_the_part_of_speech_of_their_line() =>
        Rows("words").Where(r => !HasTag(r.Cells[^1], r[0], [r[0]], t => Fits(t, r.Alternatives(1)))).Select(r => r.Cells[^1]).Should().BeEmpty();

    [Fact]
    public void Nouns_are_nouns() =>
        Rows("nouns").Where(r => !HasTag(r.Cells[^1], r[0], [r[0], r[1]], t => t is Tag.Noun or Tag.ProperNoun or Tag.Adjective)).Select(r => r.Cells[^1]).Should().BeEmpty();

    private static bool HasTag(string sentence, string lemma, string[] forms, Func<Tag, bool> fits)
    {
        var document = Reader.Read(new Article("", sentence));
        foreach (var token in document.Tokens)
        {
            var entry = Lexicon.English.Words[token.Word];
            if ((string.Equals(Lexicon.English.Vocabulary[entry.Lemma], lemma, StringComparison.OrdinalIgnoreCase) || forms.Contains(token.Of(sentence).ToString(), StringComparer.OrdinalIgnoreCase)) && fits(token.Tag))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(Tag tag, string[] parts) => parts.Any(p => p switch
    {
        "verb" => tag is Tag.Verb or Tag.PastVerb or Tag.Participle,
        "noun" => tag is Tag.Noun or Tag.ProperNoun,
        "to" => tag is Tag.To,
        _ => Enum.Parse<Tag>(p, ignoreCase: true) == tag,
    });
}
