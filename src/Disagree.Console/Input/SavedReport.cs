using Disagree.Reports;

namespace Disagree.Tool.Input;

/// <summary>Reads a report that was saved as JSON.</summary>
internal static class SavedReport
{
    /// <param name="path">A file, or - for standard input.</param>
    /// <param name="input">Standard input.</param>
    internal static Report Read(string path, Stream input)
    {
        var isInput = string.Equals(path, ArticlePaths.StandardInput, StringComparison.Ordinal);
        var place = isInput ? "standard input" : path;
        try
        {
            return Report.FromJson(isInput ? All(input) : File.ReadAllBytes(path));
        }
        catch (FormatException error)
        {
            throw new InputException($"{place}: {error.Message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw InputException.At(place, "a report that compare --format json wrote", FileProblem.Of(error));
        }
    }

    private static byte[] All(Stream input)
    {
        using var buffer = new MemoryStream();
        input.CopyTo(buffer);
        return buffer.ToArray();
    }
}
