using System.CommandLine;
using System.CommandLine.Parsing;
using Disagree.Reports;
using Disagree.Tool.Output;

namespace Disagree.Tool.Commands;

/// <summary>The options of <c>compare</c>.</summary>
internal sealed class CompareOptions
{
    private const string Lines = "jsonl";

    internal Argument<string[]> Paths { get; } = CommonOptions.Paths();

    internal ShownOptions Shown { get; } = new([.. ReportWriter.Formats, Lines]);

    internal Option<bool> All { get; } = CommonOptions.All();

    internal Option<DateOnly?> AsOf { get; } = CommonOptions.AsOf();

    internal Option<string?> Since { get; } =
        new("--since")
        {
            Description = "Show what is new, changed, settled or gone since this earlier report (saved by --format json).",
            HelpName = "REPORT",
        };

    internal Option<bool> Each { get; } =
        new("--each") { Description = "For programs: take each line of standard input as a case of its own, with - and --format jsonl." };

    internal void AddTo(Command command)
    {
        command.Add(Paths);
        Shown.AddTo(command);
        command.Add(All);
        command.Add(AsOf);
        command.Add(Since);
        command.Add(Each);
        command.Validators.Add(CheckEach);
        command.Validators.Add(CheckSince);
    }

    internal static CrossCheck Check(DateOnly? asOf) => CrossCheck.Default with { AsOf = asOf };

    internal ReportOptions Of(ParseResult parsed) => Shown.Of(parsed) with { All = parsed.GetValue(All) };

    private void CheckEach(CommandResult result)
    {
        if (CommonOptions.IsRepeated(result, Shown.Format, Each))
        {
            return;
        }

        var lines = string.Equals(result.GetValue(Shown.Format), Lines, StringComparison.Ordinal);
        if (result.GetValue(Each) && !(lines && result.GetValue(Paths) is ["-"]))
        {
            result.AddError("--each: expected \"compare - --each --format jsonl\", with the cases as lines of JSON on standard input.");
        }
        else if (lines && !result.GetValue(Each))
        {
            result.AddError("--format jsonl: expected --each beside it; use --format json for one report.");
        }
    }

    private void CheckSince(CommandResult result)
    {
        if (
            !CommonOptions.IsRepeated(result, Shown.Format, Since)
            && result.GetValue(Since) is not null
            && result.GetValue(Shown.Format) is { } format
            && !ReportWriter.ChangeFormats.Contains(format, StringComparer.Ordinal)
        )
        {
            result.AddError($"--since: expected --format {string.Join(", ", ReportWriter.ChangeFormats)} but found \"{format}\".");
        }
    }
}
