using System.Text;
using Disagree.Mentions;
using Disagree.Reports.Changes;
using Disagree.Reports.Csv;
using Disagree.Reports.Html;
using Disagree.Reports.Json;
using Disagree.Reports.Json.Shapes;
using Disagree.Reports.Markdown;
using Disagree.Reports.Text;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Reports;

/// <summary>What a comparison found. The same articles give an equal report, in whatever order they were named.</summary>
/// <param name="Articles">What was read, by article id.</param>
/// <param name="Verdicts">Every question: those that differ first, then out of date, then agreed, then single voices.</param>
/// <param name="NotCompared">The pairs that look alike but answer different questions.</param>
public sealed record Report(
    IReadOnlyList<ArticleMentions> Articles,
    IReadOnlyList<Verdict> Verdicts,
    IReadOnlyList<NotCompared> NotCompared
)
{
    /// <summary>The pairs that look alike but answer different questions, also those that only their numbers tell apart.</summary>
    public IReadOnlyList<NotCompared> NotCompared { get; init; } =
    [.. NotCompared.Union(Verdicts.SelectMany(v => v.Apart), ReferenceEqualityComparer.Instance).Cast<NotCompared>()];

    /// <summary>The JSON Schema (draft 7) of what <see cref="ToJson"/> writes; also in the package, under schemas.</summary>
    public static string JsonSchema => JsonSchemas.Read("report");

    /// <summary>Reads a report that <see cref="ToJson"/> wrote: it looks the same in every format, for what its JSON shows.</summary>
    /// <param name="json">The whole JSON.</param>
    /// <remarks>
    /// What only comparing needs is not in the JSON, so the claims of a report read back are for showing and for <see cref="Since"/>, not
    /// for aligning anew.
    /// </remarks>
    /// <exception cref="FormatException">
    /// It is no JSON of a report; the message names the place, what was expected and what was found.
    /// </exception>
    public static Report FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromJson(Encoding.UTF8.GetBytes(json));
    }

    /// <inheritdoc cref="FromJson(string)"/>
    /// <param name="utf8Json">The whole JSON in UTF-8; a byte order mark is passed over.</param>
    public static Report FromJson(ReadOnlySpan<byte> utf8Json) =>
        ReportReader.Read(JsonInput.Read(utf8Json, ShapeContext.Default.ReportShape));

    /// <summary>The questions that the articles answer differently.</summary>
    public IEnumerable<Verdict> Differences => Verdicts.Where(v => v.Outcome == Outcome.Differ);

    /// <summary>The questions of which some answer has been superseded.</summary>
    public IEnumerable<Verdict> OutOfDate => Verdicts.Where(v => v.Outcome == Outcome.OutOfDate);

    /// <summary>The questions that independent voices answer alike.</summary>
    public IEnumerable<Verdict> Agreements => Verdicts.Where(v => v.Outcome == Outcome.Agree);

    /// <summary>The origins of all claims, by label.</summary>
    public IReadOnlyList<Voice> Voices { get; } = new VoiceRegister(Verdicts.SelectMany(v => v.Positions).SelectMany(p => p.Voices)).All;

    /// <summary>Whether a question that is shown is answered differently.</summary>
    /// <param name="options">What is shown; the default where null.</param>
    public bool IsDisputed(ReportOptions? options = null) => Differences.Any(v => options is { All: true } || v.Topic.ArticleCount > 1);

    /// <summary>The report as one JSON object, indented, with ids that join its parts and offsets that count UTF-16 code units.</summary>
    public string ToJson(ReportOptions? options = null) => Encoding.UTF8.GetString(ToJsonUtf8(options));

    /// <summary>As <see cref="ToJson"/>, in UTF-8 without a byte order mark.</summary>
    /// <param name="options">What to show; the default where null.</param>
    /// <param name="indented">Whether to spread it over lines; false writes one line without a line end.</param>
    public byte[] ToJsonUtf8(ReportOptions? options = null, bool indented = true) =>
        JsonOutput.Write(ReportShape.Of(Index(options)), indented);

    /// <summary>
    /// As <see cref="ToJsonUtf8"/>, written piece by piece, so that a report of very many articles is never in memory as a whole.
    /// </summary>
    /// <param name="stream">Where it is written; it stays open.</param>
    /// <param name="options">What to show; the default where null.</param>
    /// <param name="indented">Whether to spread it over lines; false writes one line without a line end.</param>
    public void WriteJson(Stream stream, ReportOptions? options = null, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(stream);
        JsonOutput.Write(stream, ReportShape.Of(Index(options)), indented);
    }

    /// <summary>
    /// The report for reading, in lines that end in "\n", without colour. No control character of an article comes through.
    /// </summary>
    public string ToText(ReportOptions? options = null)
    {
        var text = new StringBuilder();
        foreach (var line in ToLines(options))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The report for reading, as lines of runs that say what each is, for a display that has colours.</summary>
    public IEnumerable<ReportLine> ToLines(ReportOptions? options = null) => TextReport.Write(Index(options));

    /// <summary>The report as Markdown for a pull request, a wiki or an e-mail. No text of an article is taken for markup.</summary>
    public string ToMarkdown(ReportOptions? options = null) => MarkdownReport.Write(Index(options));

    /// <summary>
    /// The report as one HTML page that needs nothing else: it makes no request, runs nothing but its own filter, works from disk, in
    /// print, in light and dark. Each claim leads to its words in its article. No text of an article is taken for markup.
    /// </summary>
    public string ToHtml(ReportOptions? options = null) => HtmlReport.Write(Index(options));

    /// <summary>
    /// The claims of the questions shown as CSV (RFC 4180, without a byte order mark), one line each, for a spreadsheet: no text of an
    /// article is taken for a formula. docs/csv.md describes the columns.
    /// </summary>
    public string ToCsv(ReportOptions? options = null) => CsvReport.Write(Index(options));

    /// <summary>The questions that are shown, by their ids and in their order.</summary>
    public IReadOnlyDictionary<string, Verdict> Questions(ReportOptions? options = null)
    {
        var index = Index(options);
        return index.Verdicts.ToDictionary(index.Id, StringComparer.Ordinal);
    }

    /// <summary>
    /// What is new, changed, settled or gone since an earlier report; questions are known again by what they ask and by their claims.
    /// </summary>
    /// <param name="earlier">The earlier report, made or read back from JSON.</param>
    /// <param name="options">Which questions of both reports are shown; the default where null.</param>
    public ReportChanges Since(Report earlier, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return ChangeFinder.Compare(earlier, this, options ?? ReportOptions.Default);
    }

    private ReportIndex Index(ReportOptions? options) => new(this, options ?? ReportOptions.Default);
}
