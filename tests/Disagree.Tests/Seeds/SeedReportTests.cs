using System.Globalization;
using Disagree.Languages;
using Disagree.Reports;
using Disagree.Tests.CommandLine;
using Disagree.Values;

namespace Disagree.Tests.Seeds;

public sealed class SeedReportTests
{
    // Written under one culture, so that writing under another can differ from it.
    private static readonly byte[] Expected = InThai(() => Bytes(SeedArticles.Report));

    [Theory]
    [InlineData("text", "report.txt")]
    [InlineData("json", "report.json")]
    [InlineData("markdown", "report.md")]
    public async Task The_report_is_the_approved_one(string format, string file) =>
        Approved.Text($"Seeds/{file}", (await ConsoleRun.Of("compare", Repository.Seeds, "--format", format)).Output);

    [Fact]
    public void A_second_run_gives_the_same_bytes() => Bytes(CrossCheck.Default.Run(SeedArticles.All)).Should().Equal(Expected);

    [Theory]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Every_culture_gives_the_same_bytes(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        Bytes(CrossCheck.Default.Run(SeedArticles.All)).Should().Equal(Expected);
    }

    [Fact]
    public void Any_order_of_the_articles_gives_the_same_bytes()
    {
        for (var turn = 1; turn < SeedArticles.All.Count; turn++)
        {
            Bytes(CrossCheck.Default.Run([.. SeedArticles.All.Skip(turn), .. SeedArticles.All.Take(turn)])).Should().Equal(Expected);
        }

        Bytes(CrossCheck.Default.Run(SeedArticles.All.Reverse())).Should().Equal(Expected);
    }

    [Fact]
    public void The_five_steps_one_by_one_give_what_Run_gives()
    {
        var check = CrossCheck.Default;
        var mentions = check.FindMentions(check.Read(SeedArticles.All));
        var alignment = check.AlignTopics(check.ExtractClaims(mentions));
        Bytes(new Report(mentions, check.Judge(alignment, mentions), alignment.NotCompared)).Should().Equal(Expected);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public void However_many_threads_read_the_bytes_are_the_same(int threads) =>
        Bytes(new CrossCheck(Language.English, Tolerance.Default) { Threads = threads }.Run(SeedArticles.All)).Should().Equal(Expected);

    // every format
    private static byte[] Bytes(Report report)
    {
        var options = new ReportOptions
        {
            All = true,
            Explain = true,
            Selectors = true,
        };
        return
        [
            .. report.ToJsonUtf8(options),
            .. System.Text.Encoding.UTF8.GetBytes(
                report.ToText(options) + report.ToMarkdown(options) + report.ToCsv(options) + report.ToHtml(options)
            ),
        ];
    }

    private static byte[] InThai(Func<byte[]> write)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
        var written = write();
        CultureInfo.CurrentCulture = culture;
        return written;
    }
}
