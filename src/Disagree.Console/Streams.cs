namespace Disagree.Tool;

/// <summary>Where a command reads and writes.</summary>
/// <param name="Input">Standard input, UTF-8.</param>
/// <param name="Output">Standard output, UTF-8 without a byte order mark.</param>
/// <param name="Error">Messages for people.</param>
internal sealed record Streams(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>
    /// How many columns the terminal has that shows standard output in colour; null where output is redirected or colour unwanted.
    /// </summary>
    internal int? ColourWidth { get; init; }

    /// <summary>Whether standard error is a terminal that can show progress.</summary>
    internal bool ShowsProgress { get; init; }
}
