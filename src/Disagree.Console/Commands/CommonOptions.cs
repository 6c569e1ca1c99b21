using System.CommandLine;

namespace Disagree.Tool.Commands;

/// <summary>What several commands ask for in the same words.</summary>
internal static class CommonOptions
{
    internal static Argument<string[]> Paths() => new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Articles: text files, folders of them, or - for articles as lines of JSON on standard input.",
    };

    internal static Option<string> Format(params string[] choices)
    {
        var option = new Option<string>("--format", "-f") { Description = "How to write it.", DefaultValueFactory = _ => choices[0], HelpName = string.Join('|', choices) };
        option.AcceptOnlyFromAmong(choices);
        return option;
    }
}
