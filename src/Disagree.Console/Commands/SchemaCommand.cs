using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Disagree.Reports;
using Disagree.Reports.Changes;
using Disagree.Tool.Output;

namespace Disagree.Tool.Commands;

/// <summary><c>disagree schema</c>: the JSON Schema of what the other commands print.</summary>
internal static class SchemaCommand
{
    private const string OfReports = "report";
    private const string OfExtracts = "extract";
    private const string OfChanges = "changes";

    internal static Command Make(Streams streams)
    {
        var name = new Argument<string>("NAME")
        {
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => OfReports,
            Description = $"{OfReports} (what compare prints), {OfExtracts}, or {OfChanges} (what compare --since prints).",
        };
        name.Validators.Add(Check);
        var output = CommonOptions.Output();
        var command = new Command("schema", "Print the JSON Schema of a report, an extract, or changes.") { name, output };
        command.SetAction(
            async (parsed, _) =>
            {
                var schema = parsed.GetValue(name) switch
                {
                    OfExtracts => Extract.JsonSchema,
                    OfChanges => ReportChanges.JsonSchema,
                    _ => Report.JsonSchema,
                };
                await ReportFile.WriteAsync(
                    parsed.GetValue(output),
                    streams.Output,
                    async to => await to.WriteAsync(Encoding.UTF8.GetBytes(schema), CancellationToken.None)
                );
                return ExitStatus.Fine;
            }
        );
        return command;
    }

    private static void Check(ArgumentResult result)
    {
        if (result.Tokens is [var token] && token.Value is not (OfReports or OfExtracts or OfChanges))
        {
            result.AddError($"schema: expected {OfReports}, {OfExtracts} or {OfChanges} but found \"{token.Value}\".");
        }
    }
}
