using System.Collections.Concurrent;
using Disagree.Claims;
using Disagree.Claims.Places;
using Disagree.Lexicons;

namespace Disagree.Topics;

/// <summary>Which place lies in which, as far as the lexicon tells.</summary>
internal sealed class PlaceTree
{
    private const int Deepest = 8;
    private static readonly HashSet<string> Nowhere = [];
    private readonly Dictionary<string, string> within = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> kinds = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<string>> told = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, HashSet<string>> holders = new(StringComparer.OrdinalIgnoreCase);
    private readonly SiteTable sites;
    private readonly WordClasses words;

    internal PlaceTree(Lexicon lexicon)
    {
        sites = new SiteTable(lexicon);
        words = lexicon.Classes;
        foreach (var row in lexicon["places"].Rows)
        {
            kinds.TryAdd(row[0], row[1]);
            if (row[2].Length > 0)
            {
                within.TryAdd(row[0], row[2]);
            }
        }
    }

    private PlaceTree(PlaceTree known) => (within, kinds, sites, words) = (known.within, known.kinds, known.sites, known.words);

    /// <summary>This tree with what the articles say of their places: that Seren lies in Ohio.</summary>
    internal PlaceTree With(IEnumerable<Claim> claims)
    {
        var tree = new PlaceTree(this);
        foreach (var places in claims.Select(c => c.PlacesWithin).Distinct())
        {
            foreach (var (inner, outer) in places)
            {
                if (!IsCountry(inner))
                {
                    (tree.told.TryGetValue(inner, out var all) ? all : tree.told[inner] = new(StringComparer.OrdinalIgnoreCase)).Add(outer);
                }
            }
        }

        return tree;
    }

    /// <summary>Whether the lexicon holds it.</summary>
    internal bool IsKnown(string place) => kinds.ContainsKey(place);

    /// <summary>Whether its last word names a spot within a town: "Harbour Street", "Plaza Hotel".</summary>
    internal bool IsSpot(string place) => sites.Of(place[(place.LastIndexOf(' ') + 1)..].ToLowerInvariant()) is not null;

    /// <summary>Whether it is a country.</summary>
    internal bool IsCountry(string place) => kinds.GetValueOrDefault(place) is "country";

    /// <summary>The country in which the lexicon has it, itself if it is one; null where it has none.</summary>
    internal string? CountryOf(string place)
    {
        for (var step = 0; step < Deepest; step++)
        {
            if (IsCountry(place))
            {
                return place;
            }

            if (!within.TryGetValue(place, out var around))
            {
                return null;
            }

            place = around;
        }

        return null;
    }

    /// <summary>Whether it is a city.</summary>
    internal bool IsCity(string place) => kinds.GetValueOrDefault(place) is "city";

    /// <summary>Whether it is a part of the world that holds countries: Europe.</summary>
    internal bool IsRegion(string place) => kinds.GetValueOrDefault(place) is "region";

    /// <summary>Whether it is a range of mountains, in which towns of several countries may lie: the Andes.</summary>
    internal bool IsRange(string place) => kinds.GetValueOrDefault(place) is "range";

    /// <summary>Whether the two are known to be different places of one kind: two cities, two countries.</summary>
    internal bool AreApart(string one, string other) =>
        kinds.TryGetValue(one, out var kind)
        && kinds.TryGetValue(other, out var second)
        && string.Equals(kind, second, StringComparison.Ordinal)
        && !IsWithin(one, other)
        && !IsWithin(other, one);

    /// <summary>Whether the first place is the second or lies in it.</summary>
    internal bool IsWithin(string inner, string outer) =>
        string.Equals(inner, outer, StringComparison.OrdinalIgnoreCase) || Holders(inner).Contains(outer) || IsPart(inner, outer);

    // read once for each place that lies somewhere, for many claims ask
    private HashSet<string> Holders(string place) =>
        within.ContainsKey(place) || told.ContainsKey(place) ? holders.GetOrAdd(place, Climb) : Nowhere;

    private HashSet<string> Climb(string place)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        List<string> edge = [place];
        for (var step = 1; step < Deepest && edge.Count > 0; step++)
        {
            edge = [.. edge.SelectMany(Around).Where(found.Add)];
        }

        return found;
    }

    private IEnumerable<string> Around(string place)
    {
        IEnumerable<string> all = told.TryGetValue(place, out var said) ? said : [];
        return within.TryGetValue(place, out var known) ? all.Append(known) : all;
    }

    /// <summary>
    /// Whether the one is a county, a region or the like and the other unknown to the lexicon, so that it may lie there.
    /// </summary>
    internal bool MayHold(string wide, string small) =>
        !IsKnown(small)
        && (IsKnown(wide) ? IsRegion(wide) || IsRange(wide) : words.Has(wide.AsSpan(wide.LastIndexOf(' ') + 1), WordClass.CountyOrState));

    private bool IsPart(string inner, string outer) => IsSide(inner, outer) || IsNamedFor(inner, outer);

    // "Ashford Central Station" of "Ashford"
    private bool IsNamedFor(string spot, string town) =>
        spot.Length > town.Length + 1
        && spot.StartsWith(town, StringComparison.OrdinalIgnoreCase)
        && spot[town.Length] == ' '
        && IsSpot(spot)
        && !IsKnown(spot);

    // "NE Ashford", "South Ashford", "northern Ashford"
    private bool IsSide(string inner, string outer) =>
        inner.Length > outer.Length + 1
        && inner.EndsWith(outer, StringComparison.OrdinalIgnoreCase)
        && inner[^(outer.Length + 1)] == ' '
        && !IsKnown(inner)
        && words.Has(inner.AsSpan(0, inner.Length - outer.Length - 1), WordClass.SideOfTown);
}
