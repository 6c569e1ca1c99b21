using System.Collections.Frozen;
using Disagree.Lexicons;

namespace Disagree.Claims.Naming;

/// <summary>
/// Tells whether a name is that of a site or a water, by a word in it, "Tarlo Bridge", "Lake Tarlo", or behind it, "the Tarlo checkpoint".
/// </summary>
internal sealed class SiteNames
{
    private readonly FrozenSet<string> ends;
    private readonly FrozenSet<string> starts;
    private readonly FrozenSet<string> behind;

    internal SiteNames(Lexicon lexicon)
    {
        (ends, starts, behind) = (Words("end"), Words("start"), Words("behind"));

        FrozenSet<string> Words(string place) =>
            lexicon["namedsites"]
                .Rows.Where(r => string.Equals(r[1], place, StringComparison.Ordinal))
                .SelectMany(r => r.Alternatives(0))
                .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a word of the name says so.</summary>
    internal bool Has(string name) =>
        ends.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.AsSpan(name.LastIndexOf(' ') + 1))
        || (
            name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var first
            && starts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.AsSpan(0, first))
        );

    /// <summary>Whether the word behind the name, at a token, does.</summary>
    internal bool IsBefore(SentenceView view, int end) =>
        end < view.Tokens.Length && behind.GetAlternateLookup<ReadOnlySpan<char>>().Contains(view.WordAt(end));
}
