namespace Disagree.Topics.Dates;

/// <summary>
/// Tells whether two events name one party, of which one article may give the name in short: "Harbour Bank", "Harbour Bank of Lowick".
/// </summary>
internal static class SharedNames
{
    /// <summary>Whether a name of the one, or all of its words, stands in one of the other.</summary>
    internal static bool Overlap(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        if (one.Overlaps(other))
        {
            return true;
        }

        foreach (var name in one)
        {
            foreach (var theirs in other)
            {
                if (IsShort(name, theirs) || IsShort(theirs, name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // of at least two words, for "North" is short of nothing
    private static bool IsShort(string name, string full) =>
        name.Length < full.Length
        && name.Contains(' ', StringComparison.Ordinal)
        && full.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && full[name.Length] is ' ';
}
