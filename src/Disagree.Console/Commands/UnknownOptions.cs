using System.CommandLine;
using System.CommandLine.Parsing;

namespace Disagree.Tool.Commands;

/// <summary>Words that begin with a hyphen where an argument is expected: options that no command has, unless they stand behind "--".</summary>
internal static class UnknownOptions
{
    internal static IEnumerable<string> Of(ParseResult parsed)
    {
        var arguments = parsed
            .CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(a => a.Tokens)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return parsed
            .Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
            .Where(t => t.Value.Length > 1 && t.Value[0] == '-' && arguments.Contains(t))
            .Select(t => $"{t.Value}: expected a path or an option of this command but found an unknown option.");
    }
}
