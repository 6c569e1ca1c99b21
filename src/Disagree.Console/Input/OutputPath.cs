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

    /// <summary>The whole path of the file or folder itself, where links lead to it.</summary>
    internal static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full) ?? "";
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            try
            {
                real = File.ResolveLinkTarget(real, returnFinalTarget: true)?.FullName ?? real;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // what is not there yet, or cannot be looked at, is no link
            }
        }

        return real;
    }
}
