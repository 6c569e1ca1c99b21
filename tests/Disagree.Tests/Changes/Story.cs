using Disagree.Articles;
using Disagree.Reports;
using Disagree.Values;

namespace Disagree.Tests.Changes;

/// <summary>
/// A ferry fire as it is told over three days: what two papers say at first, what they say when they have looked again, what a third adds.
/// </summary>
internal static class Story
{
    private const string PostFirst =
        "A fire on the ferry Sample Queen killed 12 people on Saturday night. Some 340 people were rescued. The ferry left Port Sample on Friday. Four sailors are missing.";

    private const string PostLater =
        "A fire on the ferry Sample Queen killed 15 people on Saturday night. Some 340 people were rescued. The ferry left Port Sample on Friday.";

    private const string SampleFirst =
        "The blaze aboard the Sample Queen killed 15 people. About 340 people were rescued. Four sailors are missing.";

    private const string Wire =
        "The fire on the ferry Sample Queen has now killed 17 people. Rescuers said 340 people were rescued. Two crew members were arrested.";

    private const string Paper = "Seventeen people were killed by the fire on the Sample Queen. Two crew members were arrested.";

    internal static Report Sunday { get; } =
        CrossCheck.Default.Run(
            Article("post", "Harbour Post", PostFirst, "2019-02-10"),
            Article("sample", "Daily Sample", SampleFirst, "2019-02-10")
        );

    internal static Report Monday { get; } =
        CrossCheck.Default.Run(
            Article("post", "Harbour Post", PostLater, "2019-02-10"),
            Article("sample", "Daily Sample", SampleFirst, "2019-02-10")
        );

    internal static Report Wednesday { get; } =
        CrossCheck.Default.Run(
            Article("post", "Harbour Post", PostLater, "2019-02-10"),
            Article("sample", "Daily Sample", SampleFirst, "2019-02-10"),
            Article("wire", "Morning Wire", Wire, "2019-02-12"),
            Article("paper", "Evening Paper", Paper, "2019-02-13")
        );

    private static Article Article(string id, string source, string text, string day) =>
        new(source, text) { Id = id, Published = DatePeriod.TryParse(day, out var period) ? period : null };
}
