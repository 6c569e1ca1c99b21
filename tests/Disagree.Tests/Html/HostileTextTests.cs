using System.Xml.Linq;
using Disagree.Reports;
using Disagree.Reports.Text;
using Disagree.Tests.Reports;

namespace Disagree.Tests.Html;

/// <summary>What an article says is shown and does nothing, whatever it says and wherever it stands.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, HostilePayloads.All.Count)];

    [Fact]
    public void There_are_two_hundred_different_ones() => HostilePayloads.All.Distinct(StringComparer.Ordinal).Should().HaveCount(200);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_hostile_text_in_every_field_comes_out_as_text(int number)
    {
        var hostile = HostilePayloads.All[number];
        var calm = new HtmlPage(Hostile.Report("calm"), Everything);
        var page = new HtmlPage(Hostile.Report(hostile), Everything);

        page.Root.DescendantsAndSelf().Select(e => e.Name).Except(calm.Root.DescendantsAndSelf().Select(e => e.Name)).Should().BeEmpty();
        page.Root.DescendantsAndSelf()
            .Attributes()
            .Select(a => a.Name)
            .Except(calm.Root.DescendantsAndSelf().Attributes().Select(a => a.Name))
            .Should()
            .BeEmpty();
        page.All("a").Select(a => (string)a.Attribute("href")!).Should().OnlyContain(h => h.StartsWith('#'));
        var clean = string.Join(' ', Printable.Clean(hostile).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        HtmlPage.Text(page.Root).Should().Contain(clean);
        page.Of("details", "article").Should().OnlyContain(d => HtmlPage.Text(d).Contains(clean, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void No_control_and_no_change_of_direction_comes_through(int number) =>
        Hostile
            .Report(HostilePayloads.All[number])
            .ToHtml(Everything)
            .Where(c =>
                (char.IsControl(c) && c != '\n')
                || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            )
            .Should()
            .BeEmpty();

    private static ReportOptions Everything { get; } = new() { All = true, Explain = true };
}
