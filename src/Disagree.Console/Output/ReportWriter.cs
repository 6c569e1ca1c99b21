using System.Text;
using Disagree.Reports;
using Disagree.Reports.Changes;
using Disagree.Reports.Text;

namespace Disagree.Tool.Output;

/// <summary>
/// Writes a report, or what has changed since another, in the format asked for: to a file, in colour to a terminal, or as bytes.
/// </summary>
internal static class ReportWriter
{
    private const string Text = "text";

    /// <summary>The formats of a report, the default first.</summary>
    internal static readonly string[] Formats = [Text, "html", "markdown", "json", "csv"];

    /// <summary>The formats of changes.</summary>
    internal static readonly string[] ChangeFormats = [Text, "markdown", "json"];

    internal static Task WriteAsync(Streams streams, Report report, Target target, ReportOptions shown) =>
        WriteAsync(
            streams,
            target,
            width => report.ToLines(shown with { Width = width }),
            target.Format is "json"
                ? stream => Lines(stream, report, shown)
                : Bytes(() =>
                    target.Format switch
                    {
                        "markdown" => Encoding.UTF8.GetBytes(report.ToMarkdown(shown)),
                        "html" => Encoding.UTF8.GetBytes(report.ToHtml(shown)),
                        "csv" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(report.ToCsv(shown))],
                        _ => Encoding.UTF8.GetBytes(report.ToText(shown)),
                    }
                )
        );

    internal static Task WriteAsync(Streams streams, ReportChanges changes, Target target, ReportOptions shown) =>
        WriteAsync(
            streams,
            target,
            width => changes.ToLines(shown with { Width = width }),
            Bytes(() =>
                target.Format switch
                {
                    "json" => [.. changes.ToJsonUtf8(shown), (byte)'\n'],
                    "markdown" => Encoding.UTF8.GetBytes(changes.ToMarkdown(shown)),
                    _ => Encoding.UTF8.GetBytes(changes.ToText(shown)),
                }
            )
        );

    private static Action<Stream> Bytes(Func<byte[]> made) => stream => stream.Write(made());

    private static void Lines(Stream stream, Report report, ReportOptions shown)
    {
        report.WriteJson(stream, shown);
        stream.WriteByte((byte)'\n');
    }

    private static async Task WriteAsync(Streams streams, Target target, Func<int, IEnumerable<ReportLine>> lines, Action<Stream> write)
    {
        if (target.File is { } file)
        {
            ReportFile.Write(file, write);
        }
        else if (string.Equals(target.Format, Text, StringComparison.Ordinal) && streams.ColourWidth is { } width)
        {
            ColouredText.Write(streams.Output, lines(width));
        }
        else
        {
            write(streams.Output);
        }

        await streams.Output.FlushAsync();
    }
}

/// <summary>Where a report goes.</summary>
/// <param name="Format">One of the formats.</param>
/// <param name="File">The file; null for standard output.</param>
internal readonly record struct Target(string Format, string? File);
