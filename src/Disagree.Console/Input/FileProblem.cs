namespace Disagree.Tool.Input;

/// <summary>Says what was found where a file was expected that can be opened.</summary>
internal static class FileProblem
{
    internal static string Of(Exception error) =>
        error switch
        {
            FileNotFoundException => "nothing of that name",
            DirectoryNotFoundException => "no such folder",
            UnauthorizedAccessException => "one that may not be opened",
            _ => $"one that cannot be opened ({error.Message.TrimEnd('.')})",
        };
}
