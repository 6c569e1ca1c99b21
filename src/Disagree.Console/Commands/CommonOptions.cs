using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Disagree.Tool.Commands;

/// <summary>What several commands ask for in the same words.</summary>
internal static class CommonOptions
{
    internal static Argument<string[]> Paths(
        string description = "Articles: text files, folders of them, or - for articles as lines of JSON on standard input."
    ) => new("PATH") { Arity = ArgumentArity.OneOrMore, Description = description };

    internal static Option<string> Format(params string[] choices)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = "How to write the answer.",
            DefaultValueFactory = _ => choices[0],
            HelpName = string.Join('|', choices),
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !choices.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError($"--format: expected one of {string.Join(", ", choices)} but found \"{token.Value}\".");
            }
        });
        return option;
    }

    internal static Option<string?> Output() =>
        new("--output", "-o") { Description = "Write the answer to this file instead of the terminal.", HelpName = "FILE" };

    /// <summary>Whether one of them was given more than one value: it has none then, and the parser says so.</summary>
    internal static bool IsRepeated(CommandResult result, params Option[] options) =>
        Array.Exists(options, o => result.GetResult(o) is { Tokens.Count: > 1 });

    internal static Option<bool> All() => new("--all", "-a") { Description = "Show also the questions that only one article answers." };

    internal static Option<DateOnly?> AsOf() =>
        new("--as-of")
        {
            Description = "Judge as of this day (2019-02-10): what holds only later is left out.",
            HelpName = "DATE",
            CustomParser = Day,
        };

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
