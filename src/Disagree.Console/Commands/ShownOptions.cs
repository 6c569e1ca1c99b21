using System.CommandLine;
using Disagree.Reports;
using Disagree.Tool.Output;

namespace Disagree.Tool.Commands;

/// <summary>The options of every command that shows a report: in which format, where to, and how much of it.</summary>
internal sealed class ShownOptions(params string[] formats)
{
    internal Option<string> Format { get; } = CommonOptions.Format(formats);

    internal Option<string?> Output { get; } = CommonOptions.Output();

    internal Option<bool> Explain { get; } =
        new("--explain", "-e") { Description = "Show how each value was read and why each two claims agree or not." };

    internal Option<bool> NoTexts { get; } = new("--no-texts") { Description = "JSON: leave out the texts of the articles." };

    internal Option<bool> Selectors { get; } =
        new("--selectors") { Description = "JSON: give the place of each claim also as selectors of a W3C Web Annotation." };

    /// <param name="command">Gets the options.</param>
    /// <param name="explains">Whether it explains whatever it is asked, so that nobody need ask for it.</param>
    internal void AddTo(Command command, bool explains = false)
    {
        command.Add(Format);
        command.Add(Output);
        if (!explains)
        {
            command.Add(Explain);
        }

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
