using Disagree.Articles;
using Disagree.Claims;
using Disagree.Reports;

namespace Disagree.Tests.Articles;

/// <summary>Claims by hand may point anywhere: of a place beyond the end of an article those words are read that there are.</summary>
public sealed class PlaceInArticleTests
{
    private static readonly Article Given = new("Harbour Post", "Nine died.") { Title = "Fire" };

    [Theory]
    [InlineData(Part.Text, 5, 9, "Nine ", "died", ".")]
    [InlineData(Part.Title, 0, 4, "", "Fire", "")]
    [InlineData(Part.Text, 5, 900, "Nine ", "died.", "")]
    [InlineData(Part.Title, 3, 9, "Fir", "e", "")]
    [InlineData(Part.Text, 800, 900, "Nine died.", "", "")]
    [InlineData(Part.Text, 5, 2, "Nine ", "", "ne died.")]
    [InlineData(Part.Text, 5, -1, "Nine ", "", "Nine died.")]
    public void The_words_before_at_and_behind_it_end_with_the_text(Part part, int start, int end, string before, string at, string behind)
    {
        var place = new TextSpan(part, start, end);
        Given.Before(place).ToString().Should().Be(before);
        Given.At(place).ToString().Should().Be(at);
        Given.Behind(place).ToString().Should().Be(behind);
    }

    [Fact]
    public void Without_a_title_a_place_in_it_has_no_words() =>
        (Given with { Title = null }).At(new TextSpan(Part.Title, 0, 4)).ToString().Should().BeEmpty();

    [Theory]
    [InlineData("Ruth Keller of Lowick was convicted of nine counts of theft, said Senator Ruth Keller.")]
    [InlineData("A gunman killed nine people and himself in Lowick on Monday. Nine others were hurt.")]
    public void Claims_that_point_beyond_the_end_are_aligned_and_judged(string text)
    {
        var check = CrossCheck.Default;
        Article[] articles =
        [
            new("Harbour Post", text) { Id = "a" },
            new("Daily Sample", text.Replace("ine", "early ten", StringComparison.Ordinal)) { Id = "b" },
        ];
        var mentions = check.FindMentions(check.Read(articles));
        var claims = check.ExtractClaims(mentions);
        foreach (var part in Enum.GetValues<Part>())
        {
            List<Claim> moved = [.. claims.Select(c => c with { Span = new TextSpan(part, 900, 1000) })];
            var alignment = check.AlignTopics(moved);
            var report = new Report(mentions, check.Judge(alignment, mentions), alignment.NotCompared);
            report.Verdicts.Should().NotBeEmpty();
            report.ToText().Should().NotBeEmpty();
        }
    }
}
