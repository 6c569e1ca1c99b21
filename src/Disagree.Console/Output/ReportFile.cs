using Disagree.Tool.Input;

namespace Disagree.Tool.Output;

/// <summary>Writes a report to a file.</summary>
internal static class ReportFile
{
    internal static void Write(string path, Action<Stream> write)
    {
        try
        {
            using var file = File.Create(path);
            write(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw InputException.At($"--output {path}", "a file that can be written", FileProblem.Of(error));
        }
    }
}
