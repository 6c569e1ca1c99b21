using System.Text;
using Disagree.Mentions;
using Disagree.Reports.Json;
using Disagree.Reports.Json.Shapes;
using Disagree.Reports.Text;

namespace Disagree.Reports.Changes;

/// <summary>What a report says that an earlier one did not: the way to watch a story. Get it from <see cref="Report.Since"/>.</summary>
/// <param name="Before">The earlier report.</param>
/// <param name="After">The later report.</param>
/// <param name="Questions">What is no longer as it was: settled first, then changed, new and gone, each in the order of its report.</param>
/// <param name="Unchanged">How many questions are as they were.</param>
public sealed record ReportChanges(Report Before, Report After, IReadOnlyList<QuestionChange> Questions, int Unchanged)
{
    /// <summary>The JSON Schema (draft 7) of what <see cref="ToJson"/> writes; also in the package, under schemas.</summary>
    public static string JsonSchema => JsonSchemas.Read("changes");

    /// <summary>The articles that the earlier report did not have.</summary>
    public IReadOnlyList<ArticleMentions> NewArticles => Without(After, Before);

    /// <summary>The articles that the later report no longer has.</summary>
    public IReadOnlyList<ArticleMentions> GoneArticles => Without(Before, After);

    /// <summary>The changes of one kind.</summary>
    public IEnumerable<QuestionChange> Of(ChangeKind kind) => Questions.Where(q => q.Kind == kind);

    /// <summary>The changes for reading, in lines that end in "\n".</summary>
    public string ToText(ReportOptions? options = null)
    {
        var text = new StringBuilder();
        foreach (var line in ToLines(options))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The changes for reading, as lines of runs that say what each is, for a display that has colours.</summary>
    public IEnumerable<ReportLine> ToLines(ReportOptions? options = null) =>
        ChangesText.Write(new ChangesIndex(this, options ?? ReportOptions.Default));

    /// <summary>The changes as Markdown. No text of an article is taken for markup.</summary>
    public string ToMarkdown(ReportOptions? options = null) =>
        ChangesMarkdown.Write(new ChangesIndex(this, options ?? ReportOptions.Default));

    /// <summary>The changes as one JSON object, indented; ids are those of the report that each stands in.</summary>
    public string ToJson(ReportOptions? options = null) => Encoding.UTF8.GetString(ToJsonUtf8(options));

    /// <summary>As <see cref="ToJson"/>, in UTF-8 without a byte order mark.</summary>
    /// <param name="options">What the two reports show; the default where null.</param>
    /// <param name="indented">Whether to spread it over lines.</param>
    public byte[] ToJsonUtf8(ReportOptions? options = null, bool indented = true) =>
        JsonOutput.Write(ChangesShape.Of(new ChangesIndex(this, options ?? ReportOptions.Default)), indented);

    private static IReadOnlyList<ArticleMentions> Without(Report report, Report other)
    {
        var known = other.Articles.Select(a => a.Document.Article.Id).ToHashSet(StringComparer.Ordinal);
        return [.. report.Articles.Where(a => !known.Contains(a.Document.Article.Id))];
    }
}
