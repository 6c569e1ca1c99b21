using Disagree.Tool.Input;

namespace Disagree.Tool.Output;

/// <summary>Writes a report to a file.</summary>
internal static class ReportFile
{
    internal static void Write(string path, byte[] content)
    {
        try
        {
            File.WriteAllBytes(path, content);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw InputException.At($"--output {path}", "a file that can be written", error.Message.TrimEnd('.'));
        }
    }
}
