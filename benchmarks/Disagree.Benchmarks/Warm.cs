using System.Runtime;

namespace Disagree.Benchmarks;

/// <summary>Runs work until it is as fast as it will be.</summary>
internal static class Warm
{
    private const int Runs = 50;
    private const int MostRounds = 40;

    // longer than the compiler waits for the next method before it begins
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(300);

    /// <summary>
    /// Runs it until no method has been compiled anew for a while. The runtime compiles thousands of methods again, on a thread of its own,
    /// once they have run some thirty times and told where their branches go. The usual warm-up ends in the midst of that: on two
    /// processors it measures the compiler on one of them beside the work on the other.
    /// </summary>
    internal static void Up(Action work)
    {
        var compiled = -1L;
        for (var i = 0; i < MostRounds && compiled != JitInfo.GetCompiledMethodCount(); i++)
        {
            compiled = JitInfo.GetCompiledMethodCount();
            for (var run = 0; run < Runs; run++)
            {
                work();
            }

            Thread.Sleep(Wait);
        }
    }
}
