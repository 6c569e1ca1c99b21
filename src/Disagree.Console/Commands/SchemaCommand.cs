using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Disagree.Reports;

namespace Disagree.Tool.Commands;

/// <summary><c>disagree schema</c>: the JSON Schema of what the other commands print.</summary>
internal static class SchemaCommand
{
    private const string OfReports = "report";
    private const string OfExtracts = "extract";

    internal static Command Make(Streams streams)
    {
        var name = new Argument<string>("NAME")
        {
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => OfReports,
            Description = $"{OfReports} (what compare prints) or {OfExtracts}.",
        };
        name.Validators.Add(Check);
        var command = new Command("schema", "Print the JSON Schema of a report or an extract.") { name };
        command.SetAction(async (parsed, _) =>
        {
            var schema = string.Equals(parsed.GetValue(name), OfExtracts, StringComparison.Ordinal) ? Extract.JsonSchema : Report.JsonSchema;
            await streams.Output.WriteAsync(Encoding.UTF8.GetBytes(schema), CancellationToken.None);
            await streams.Output.FlushAsync(CancellationToken.None);
            return ExitStatus.Fine;
        });
        return command;
    }

    private static void Check(ArgumentResult result)
    {
        if (result.Tokens is [var token] && token.Value is not (OfReports or OfExtracts))
        {
            result.AddError($"schema: expected {OfReports} or {OfExtracts} but found \"{token.Value}\".");
        }
    }
}
