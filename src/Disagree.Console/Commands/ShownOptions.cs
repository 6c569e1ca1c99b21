using System.CommandLine;
using Disagree.Reports;
using Disagree.Tool.Output;

namespace Disagree.Tool.Commands;

/// <summary>The options of every command that shows a report: in which format, where to, and how much of it.</summary>
internal sealed class ShownOptions(params string[] formats)
{
    internal Option<string> Format { get; } = CommonOptions.Format(formats);

    internal Option<string?> Output { get; } =
        new("--output", "-o") { Description = "Write the report to this file instead of the terminal.", HelpName = "FILE" };

    internal Option<bool> Explain { get; } =
        new("--explain", "-e") { Description = "Show how each value was read and why each two claims agree or not." };

    internal Option<bool> NoTexts { get; } = new("--no-texts") { Description = "JSON: leave out the texts of the articles." };

    internal Option<bool> Selectors { get; } =
        new("--selectors") { Description = "JSON: give the place of each claim also as selectors of a W3C Web Annotation." };

    internal void AddTo(Command command)
    {
        command.Add(Format);
        command.Add(Output);
        command.Add(Explain);
        command.Add(NoTexts);
        command.Add(Selectors);
    }

    internal Target Target(ParseResult parsed) => new(parsed.GetRequiredValue(Format), parsed.GetValue(Output));

    internal ReportOptions Of(ParseResult parsed) =>
        new()
        {
            Explain = parsed.GetValue(Explain),
            Texts = !parsed.GetValue(NoTexts),
            Selectors = parsed.GetValue(Selectors),
        };
}
