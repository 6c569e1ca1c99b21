using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Disagree.Languages;
using Disagree.Reports;
using Disagree.Values;

namespace Disagree.Tool.Commands;

/// <summary>The options of <c>compare</c>.</summary>
internal sealed class CompareOptions
{
    internal Argument<string[]> Paths { get; } = CommonOptions.Paths();

    internal Option<string> Format { get; } = CommonOptions.Format("text", "html", "markdown", "json", "jsonl");

    internal Option<string?> Output { get; } = new("--output", "-o") { Description = "Write the report to this file instead of the terminal.", HelpName = "FILE" };

    internal Option<bool> All { get; } = new("--all", "-a") { Description = "Show also the questions that only one article answers." };

    internal Option<bool> Explain { get; } = new("--explain", "-e") { Description = "Show how each value was read and why each two claims agree or not." };

    internal Option<bool> NoTexts { get; } = new("--no-texts") { Description = "JSON: leave out the texts of the articles." };

    internal Option<bool> Selectors { get; } = new("--selectors") { Description = "JSON: give the place of each claim also as selectors of a W3C Web Annotation." };

    internal Option<DateOnly?> AsOf { get; } = new("--as-of")
    {
        Description = "Judge as of this day (2019-02-10): what holds only later is left out.",
        HelpName = "DATE",
        CustomParser = Day,
    };

    internal Option<bool> Each { get; } = new("--each") { Description = "For programs: take each line of standard input as a case of its own, with - and --format jsonl." };

    internal void AddTo(Command command)
    {
        command.Add(Paths);
        command.Add(Format);
        command.Add(Output);
        command.Add(All);
        command.Add(Explain);
        command.Add(NoTexts);
        command.Add(Selectors);
        command.Add(AsOf);
        command.Add(Each);
        command.Validators.Add(CheckEach);
    }

    internal static CrossCheck Check(DateOnly? asOf) =>
        asOf is null ? CrossCheck.Default : new CrossCheck(Language.English, Tolerance.Default) { AsOf = asOf };

    internal ReportOptions Shown(ParseResult parsed) => new()
    {
        All = parsed.GetValue(All),
        Explain = parsed.GetValue(Explain),
        Texts = !parsed.GetValue(NoTexts),
        Selectors = parsed.GetValue(Selectors),
    };

    private void CheckEach(CommandResult result)
    {
        var lines = string.Equals(result.GetValue(Format), "jsonl", StringComparison.Ordinal);
        if (result.GetValue(Each) && !(lines && result.GetValue(Paths) is ["-"]))
        {
            result.AddError("--each: expected \"compare - --each --format jsonl\", with the cases as lines of JSON on standard input.");
        }
        else if (lines && !result.GetValue(Each))
        {
            result.AddError("--format jsonl: expected --each beside it; use --format json for one report.");
        }
    }

    private static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"--as-of: expected a day such as 2019-02-10 but found \"{text}\".");
        return null;
    }
}
