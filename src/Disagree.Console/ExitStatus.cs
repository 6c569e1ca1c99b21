namespace Disagree.Tool;

/// <summary>What a command tells the shell.</summary>
internal static class ExitStatus
{
    /// <summary>All went well, and nothing differs.</summary>
    internal const int Fine = 0;

    /// <summary>At least one question is answered differently.</summary>
    internal const int Differs = 1;

    /// <summary>Bad usage, or input that cannot be read.</summary>
    internal const int BadInput = 2;

    /// <summary>A fault of the program itself.</summary>
    internal const int Fault = 70;
}
