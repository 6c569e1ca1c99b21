using Disagree.Claims;

namespace Disagree.Verdicts;

/// <summary>
/// The different values of the positions of a question. Each is tried with all positions and, where there are very many, with those nearest
/// in value; of the values of one position the first stand for all.
/// </summary>
internal sealed class NearPositions
{
    private readonly List<List<Claim>> positions = [];

    // the first value of each position, by value
    private readonly List<Claim> sorted = [];
    private readonly List<int> homes = [];

    /// <summary>Puts a value into the first position whose every value it fits, else into a new one; which one that is.</summary>
    internal int Join(Claim claim, Predicate<Claim> fits)
    {
        var at = NearClaims.At(sorted, claim);
        var home =
            positions.Count <= NearClaims.Few
                ? positions.FindIndex(p => p.TrueForAll(fits))
                : NearClaims
                    .Around(at, sorted.Count)
                    .Select(i => homes[i])
                    .Order()
                    .Where(i => positions[i].TrueForAll(fits))
                    .DefaultIfEmpty(-1)
                    .First();
        if (home < 0)
        {
            home = positions.Count;
            positions.Add([]);
            sorted.Insert(at, claim);
            homes.Insert(at, home);
        }

        if (positions[home].Count < NearClaims.Few)
        {
            positions[home].Add(claim);
        }

        return home;
    }

    /// <summary>Whether a value that joined a position, and is not its first, fits the first value of another too.</summary>
    internal bool FitsAnother(Claim claim, int home, Predicate<Claim> fits) =>
        !ReferenceEquals(positions[home][0], claim)
        && (
            positions.Count <= NearClaims.Few
                ? Enumerable.Range(0, positions.Count)
                : NearClaims.Around(NearClaims.At(sorted, claim), sorted.Count).Select(i => homes[i])
        ).Any(i => i != home && fits(positions[i][0]));
}
