using System.Collections;
using System.Text;

namespace Disagree.Tool.Input;

/// <summary>A line of standard input that is not blank.</summary>
internal readonly record struct InputLine(string Text, int Number)
{
    internal string Place => $"standard input({Number})";
}

/// <summary>The lines of standard input, read as UTF-8 while they come; bytes that are none become U+FFFD.</summary>
internal sealed class InputLines(Stream input) : IEnumerable<InputLine>
{
    public IEnumerator<InputLine> GetEnumerator()
    {
        using var reader = new StreamReader(input, new UTF8Encoding(false), leaveOpen: true);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return new InputLine(line, number);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
