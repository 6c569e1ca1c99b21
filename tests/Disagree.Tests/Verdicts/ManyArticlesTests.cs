using System.Globalization;
using Disagree.Claims;
using Disagree.Lexicons;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree.Tests.Verdicts;

/// <summary>A question that hundreds of articles answer.</summary>
public sealed class ManyArticlesTests
{
    private const int Articles = 400;

    [Fact]
    public void The_relations_grow_with_the_articles_and_not_with_their_square() =>
        Judge(i => 10 + i).Relations.Should().HaveCountLessThan(Articles * 60);

    [Fact]
    public void Of_articles_that_state_the_same_each_is_replaced_by_the_latest_count()
    {
        var verdict = Judge(i => i == Articles - 1 ? 30 : 10 + (i % 3));
        verdict.Outcome.Should().Be(Outcome.OutOfDate);
        verdict.Relations.Should().HaveCountLessThan(Articles * 2);
        verdict.ReplacedBy.Should().HaveCount(Articles - 1);
        verdict.ReplacedBy.Values.Should().OnlyContain(c => c.Value.Text == Interval.Exactly(30).ToString());
    }

    // the counts of each ten are of one day
    private static Verdict Judge(Func<int, int> killed)
    {
        var day = new DateOnly(2019, 2, 10);
        Claim Of(int i) =>
            Given.Number(
                $"a{i:000}",
                Interval.Exactly(killed(i)),
                measure: Measure.Cumulative,
                published: day.AddDays(killed(i) / 10).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            );
        var topic = new Topic(ClaimKind.Number, "killed", [.. Enumerable.Range(0, Articles).Select(Of)]);
        return new Judge(Tolerance.Default, Lexicon.English).Decide([topic], []).Single();
    }
}
