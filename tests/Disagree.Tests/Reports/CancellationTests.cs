using Disagree.Articles;
using Disagree.Languages;
using Disagree.Tool;
using Disagree.Values;

namespace Disagree.Tests.Reports;

/// <summary>A comparison can be stopped between two articles and between two questions.</summary>
public sealed class CancellationTests
{
    private static readonly Article[] Articles =
    [
        new("One", "At least 12 people were killed on Monday.") { Published = new DateOnly(2019, 2, 12) },
        new("Other", "About 15 people were killed on Monday.") { Published = new DateOnly(2019, 2, 12) },
    ];

    private static readonly CancellationToken Stopped = new(canceled: true);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Every_step_of_a_stopped_comparison_is_refused(int threads)
    {
        var check = new CrossCheck(Language.English, Tolerance.Default) { Threads = threads };
        var documents = check.Read(Articles);
        var mentions = check.FindMentions(documents);
        var claims = check.ExtractClaims(mentions);
        var alignment = check.AlignTopics(claims);
        Action[] steps =
        [
            () => check.Run(Articles, Stopped),
            () => check.Read(Articles, Stopped),
            () => check.FindMentions(documents, Stopped),
            () => check.ExtractClaims(mentions, Stopped),
            () => check.AlignTopics(claims, Stopped),
            () => check.Judge(alignment, mentions, Stopped),
        ];

        foreach (var step in steps)
        {
            step.Should().Throw<OperationCanceledException>();
        }
    }

    [Fact]
    public void What_has_begun_is_brought_to_its_end_and_nothing_more_is_begun()
    {
        using var stop = new CancellationTokenSource();
        var begun = new List<int>();

        var work = () =>
            Workers
                .One.Until(stop.Token)
                .OfEach(
                    [1, 2, 3, 4],
                    item =>
                    {
                        begun.Add(item);
                        if (item == 2)
                        {
                            stop.Cancel();
                        }

                        return item;
                    }
                );

        work.Should().Throw<OperationCanceledException>();
        begun.Should().Equal(1, 2);
    }

    [Fact]
    public void A_comparison_that_nobody_stops_is_the_same() =>
        CrossCheck.Default.Run(Articles, CancellationToken.None).ToJson().Should().Be(CrossCheck.Default.Run(Articles).ToJson());

    [Theory]
    [InlineData("compare")]
    [InlineData("compare --each --format jsonl -")]
    [InlineData("extract")]
    [InlineData("extract -")]
    public async Task Commands_stop_when_they_are_told_to(string command)
    {
        var arguments = command.EndsWith('-') ? command.Split(' ') : [command, Repository.Seeds];
        await using var input = new MemoryStream("{\"id\":\"1\",\"text\":\"Nine fled.\",\"articles\":[]}\n"u8.ToArray());
        await using var output = new MemoryStream();
        await using var error = new StringWriter();

        var run = () => Application.RunAsync(arguments, new Streams(input, output, error), Stopped);

        await run.Should().ThrowAsync<OperationCanceledException>();
        output.Length.Should().Be(0);
    }
}
