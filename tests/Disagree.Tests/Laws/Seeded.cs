using FsCheck;
using FsCheck.Fluent;

namespace Disagree.Tests.Laws;

/// <summary>
/// How random tests are run: always from one seed, so that a failure comes again; <c>DISAGREE_SEED</c> gives another. FsCheck prints the seed
/// of a failure.
/// </summary>
internal static class Seeded
{
    private const ulong Seed = 1_234_567;
    private const ulong Gamma = 7_654_321;

    /// <summary>So many cases; a failure is thrown.</summary>
    internal static Config Quick(int cases = 100) =>
        Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(new Replay(new Rnd(Start, Gamma), null));

    private static ulong Start => ulong.TryParse(Environment.GetEnvironmentVariable("DISAGREE_SEED"), out var seed) ? seed : Seed;
}
