using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Disagree.Tool.Commands;

/// <summary>The help of the parser, then what is best shown: examples, how a text says where it comes from, the exit status.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction options) : SynchronousCommandLineAction
{
    private const string Examples = """
        Examples:
          disagree compare articles/                                every text in a folder
          disagree compare reuters.txt bbc.txt --explain            two files, with the reasoning
          disagree compare articles/ -f markdown -o report.md       a report for a wiki or an e-mail
          disagree explain t2 articles/                             how the second question came out so
          disagree compare articles/ -f json -o monday.json         a report to keep
          disagree compare articles/ --since monday.json            what is new, changed, settled or gone since then
          disagree show monday.json -f csv -o monday.csv            a kept report in another format


        """;

    private const string Articles = """
        Articles:
          A text may begin with lines that say where it comes from. Without a date, one is inferred from the text where it can be.
            ---
            source: Reuters
            published: 2019-02-10
            title: Dozens hurt in harbour fire
            ---


        """;

    private const string Judged = """
        Exit status:
          0  nothing differs
          1  at least one question is answered differently
          2  bad usage, or input that cannot be read

        """;

    private const string Done = """
        Exit status:
          0  done
          2  bad usage, or input that cannot be read

        """;

    internal static void AddTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        options.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(Of(parseResult.CommandResult.Command.Name));
        return 0;
    }

    private static string Of(string command) =>
        command switch
        {
            "extract" => Articles + Done,
            "names" or "schema" => Done,
            _ => Examples + Articles + Judged,
        };
}
