using System.Text;
using Disagree.Reports.Text;
using Spectre.Console;

namespace Disagree.Tool.Output;

/// <summary>Writes lines of a report with colours for a terminal. Colour only repeats what the words say.</summary>
internal static class ColouredText
{
    private const int NoWrapping = 100_000;

    internal static void Write(Stream output, IEnumerable<ReportLine> lines)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.Standard,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Width = NoWrapping;
        foreach (var line in lines)
        {
            foreach (var run in line.Runs)
            {
                console.Write(run.Text, StyleOf(run.Style));
            }

            console.WriteLine();
        }
    }

    private static Style StyleOf(RunStyle style) =>
        style switch
        {
            RunStyle.Heading => new Style(decoration: Decoration.Bold),
            RunStyle.Differ => new Style(Color.Red, decoration: Decoration.Bold),
            RunStyle.OutOfDate => new Style(Color.Olive),
            RunStyle.Agree => new Style(Color.Green),
            RunStyle.Quote => new Style(decoration: Decoration.Underline),
            RunStyle.Faint => new Style(Color.Grey),
            _ => Style.Plain,
        };
}
