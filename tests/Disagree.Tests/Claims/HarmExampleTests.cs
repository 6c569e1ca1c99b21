using Disagree.Lexicons;

namespace Disagree.Tests.Claims;

/// <summary>The words of harm do in the forms of their line's example what the first of them does.</summary>
public sealed class HarmExampleTests
{
    public static TheoryData<string> Harms()
    {
        var data = new List<string>();
        foreach (var row in Lexicon.English["harms"].Rows.Where(r => r[0] is not "occasion"))
        {
            var words = row.Alternatives(1);
            foreach (var word in words)
            {
                data.Add(
                    row[2]
                        .Replace(
                            row[0] is "carry" or "hurry" or "go" or "suffer" or "treat" ? Past(words[0]) : words[0],
                            row[0] is "carry" or "hurry" or "go" or "suffer" or "treat" ? Past(word) : word
                        )
                );
            }
        }

        return [.. data.Distinct(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Harms))]
    public void A_word_of_harm_is_read_from_its_example(string example) =>
        Read.Claims(example)
            .Should()
            .Contain(c =>
                (c.Property == "injured" && c.Value.Text.Contains("1 person")) || (c.Property == "killed" && c.Value.Text == "1 person")
            );

    public static TheoryData<string> Occasions()
    {
        var data = new TheoryData<string>();
        foreach (var row in Lexicon.English["harms"].Rows.Where(r => r[0] is "occasion"))
        {
            foreach (var word in row.Alternatives(1))
            {
                data.Add(row[2].Replace(Inflection.WithS(row.Alternatives(1)[0]), Inflection.WithS(word)));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Occasions))]
    public void An_occasion_is_read_from_its_example(string example) =>
        Read.Numbers(example).Should().Be("injured in several events: 9 people");

    private static string Past(string verb) =>
        verb switch
        {
            "take" => "taken",
            "fly" => "flown",
            "bring" => "brought",
            "drive" => "driven",
            "transfer" => "transferred",
            "go" => "went",
            "come" => "came",
            _ => verb.EndsWith('e') ? verb + "d" : verb + "ed",
        };
}
