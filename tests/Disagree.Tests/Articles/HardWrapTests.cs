using Disagree.Articles;
using Disagree.Claims;

namespace Disagree.Tests.Articles;

/// <summary>Paragraphs broken at a fixed width are read as their writers wrote them; titles, lists and tables keep their lines.</summary>
public sealed class HardWrapTests
{
    private const string Plain =
        "A fire in the old harbour of Arvik killed 12 people and injured 40 on Monday night, the mayor of the town said.\n\n"
        + "More than 200 firemen fought the flames until the morning, and some 3,000 people had to leave their homes. "
        + "Ruth Keller, who leads the brigade, said that it would take days to search the ruins of the 14 warehouses.\n\n"
        + "The government has sent 150 soldiers to the town. They are to help those who have lost their homes.";

    [Theory]
    [InlineData(40, "\n")]
    [InlineData(60, "\n")]
    [InlineData(72, "\r\n")]
    [InlineData(80, "\n")]
    [InlineData(100, "\u2028")]
    public void A_wrapped_text_states_what_the_plain_one_does(int width, string lineEnd)
    {
        var wrapped = Wrap(Plain, width).Replace("\n", lineEnd, StringComparison.Ordinal);
        Claims(wrapped).Should().Equal(Claims(Plain));
    }

    [Theory]
    [InlineData("12 people were\r\nkilled.", "12 people were  killed.")]
    [InlineData("The fire killed 12\npeople and injured\n40.", "The fire killed 12 people and injured 40.")]
    public void A_line_end_within_a_sentence_is_a_blank(string text, string read) => Read(text).Should().Be(read);

    [Theory]
    [InlineData("Harbour fire in Arvik\nTwelve people were killed in a fire on Monday, the mayor said.")]
    [InlineData("Fire kills 12 in Arvik\nby Jane Doe\nTwelve people were killed in the blaze on Monday night, police said.")]
    [InlineData("Killed: 12\ninjured: 40")]
    [InlineData("killed 12\ninjured 40")]
    [InlineData("- 12 people were killed\n- 40 people were injured\n- 3 houses were burnt")]
    [InlineData("bread\nmilk\ncheese\napples and pears")]
    [InlineData("Arvik     12   40\nand Lowick  3    7\nand Ansby   1    0\nand Dalby   4    2")]
    [InlineData("Twelve people were killed in the fire.\nForty were hurt.\nThe mayor wept.")]
    public void Other_lines_stay_lines(string text) => Read(text).Should().Be(text);

    [Fact]
    public void A_title_over_wrapped_paragraphs_and_a_list_in_them_stay_lines()
    {
        var wrapped = Wrap(Plain, 60);
        var read = Read("Fire in Arvik kills 12\n" + wrapped + "\n- 12 people were killed\n- 40 people were injured");
        read.Should().StartWith("Fire in Arvik kills 12\nA fire in the old harbour of Arvik killed 12 people and injured");
        read.Split('\n').Should().HaveCount(1 + 5 + 2);
    }

    [Fact]
    public void Each_character_stays_at_its_place()
    {
        var text = Wrap(Plain, 60);
        var read = Read(text);
        read.Length.Should().Be(text.Length);
        read.Replace('\n', ' ').Should().Be(text.Replace('\n', ' '));
    }

    private static string Read(string text) => CrossCheck.Default.Read(new Article("Post", text))[0].Text;

    private static IEnumerable<string> Claims(string text)
    {
        var check = CrossCheck.Default;
        var documents = check.Read(new Article("Post", text) { Id = "a", Published = new DateOnly(2019, 2, 12) });
        return check.ExtractClaims(check.FindMentions(documents)).Select(c => $"{c.Kind} {c.Property} {c.Subject} {c.Value.Text}");
    }

    private static string Wrap(string text, int width) =>
        string.Join(
            '\n',
            text.Split('\n')
                .Select(paragraph =>
                {
                    var (lines, line) = (new List<string>(), "");
                    foreach (var word in paragraph.Split(' '))
                    {
                        if (line.Length > 0 && line.Length + 1 + word.Length > width)
                        {
                            lines.Add(line);
                            line = "";
                        }

                        line = line.Length == 0 ? word : $"{line} {word}";
                    }

                    return string.Join('\n', [.. lines, line]);
                })
        );
}
