namespace Disagree.Reports.Changes;

/// <summary>Changes with the ids of both reports.</summary>
internal sealed class ChangesIndex(ReportChanges changes, ReportOptions options)
{
    internal ReportChanges Changes { get; } = changes;

    internal ReportIndex Before { get; } = new(changes.Before, options);

    internal ReportIndex After { get; } = new(changes.After, options);

    /// <summary>"1 new article; 1 question settled, 2 changed, 1 new, 1 gone, 3 as before."</summary>
    internal string Summary
    {
        get
        {
            var words = After.Words;
            var articles = Changes.NewArticles.Count == 0 ? "No new article" : words.Count(Changes.NewArticles.Count, "new article");
            var gone = Changes.GoneArticles.Count == 0 ? "" : $", {words.Number(Changes.GoneArticles.Count)} gone";
            var kinds = string.Join(
                ", ",
                Enum.GetValues<ChangeKind>().OrderBy(Rank).Select(k => $"{words.Number(Changes.Of(k).Count())} {Word(k)}")
            );
            return $"{articles}{gone}; questions: {kinds}, {words.Number(Changes.Unchanged)} as before.";
        }
    }

    internal static int Rank(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Settled => 0,
            ChangeKind.Changed => 1,
            ChangeKind.New => 2,
            _ => 3,
        };

    internal static string Word(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Settled => "settled",
            ChangeKind.Changed => "changed",
            ChangeKind.New => "new",
            _ => "gone",
        };
}
