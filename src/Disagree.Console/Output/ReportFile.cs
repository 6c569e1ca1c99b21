using Disagree.Tool.Input;

namespace Disagree.Tool.Output;

/// <summary>Writes an answer to a file.</summary>
internal static class ReportFile
{
    internal static void Write(string path, Action<Stream> write)
    {
        using var file = Create(path);
        Guarded(path, () => write(file));
    }

    /// <summary>Writes to the file, or to a stream where there is none.</summary>
    internal static async Task WriteAsync(string? path, Stream otherwise, Func<Stream, Task> write)
    {
        if (path is null)
        {
            await write(otherwise);
            await otherwise.FlushAsync();
            return;
        }

        await using var file = Create(path);
        await write(file);
    }

    private static FileStream Create(string path)
    {
        FileStream? file = null;
        Guarded(path, () => file = File.Create(path));
        return file!;
    }

    private static void Guarded(string path, Action step)
    {
        try
        {
            step();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw InputException.At($"--output {path}", "a file that can be written", FileProblem.Of(error));
        }
    }
}
