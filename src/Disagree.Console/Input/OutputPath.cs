namespace Disagree.Tool.Input;

/// <summary>Keeps an answer from being written over what it was read from.</summary>
internal static class OutputPath
{
    /// <param name="output">The file that the answer is written to; null for none.</param>
    /// <param name="inputs">The files that are read.</param>
    /// <param name="what">What these are: "one of the articles".</param>
    internal static void Refuse(string? output, IEnumerable<string> inputs, string what)
    {
        if (output is not null && Real(output) is var target && inputs.Any(i => string.Equals(Real(i), target, StringComparison.Ordinal)))
        {
            throw InputException.At($"--output {output}", "a file of its own", what);
        }
    }

    // the file itself, where a link leads to it
    private static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            var file = File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
            var folder = Path.GetDirectoryName(file);
            return folder is { Length: > 0 } && Directory.Exists(folder)
                ? Path.Combine(Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder, Path.GetFileName(file))
                : file;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return full;
        }
    }
}
