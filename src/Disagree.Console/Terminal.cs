namespace Disagree.Tool;

/// <summary>
/// What the process's own terminal can show: nothing but plain text where output is redirected, NO_COLOR is set, or TERM is dumb.
/// </summary>
internal static class Terminal
{
    private const int NarrowestUseful = 40;
    private const int WidestReadable = 120;

    private static bool AllowsEscapes =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);

    internal static int? ColourWidth =>
        AllowsEscapes && !Console.IsOutputRedirected ? Math.Clamp(Width(), NarrowestUseful, WidestReadable) : null;

    internal static bool ShowsProgress => AllowsEscapes && !Console.IsErrorRedirected;

    private static int Width()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : WidestReadable;
        }
        catch (IOException)
        {
            return WidestReadable;
        }
    }
}
