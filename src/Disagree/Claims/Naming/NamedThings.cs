using System.Collections.Frozen;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Naming;

/// <summary>
/// Tells which bodies, things and sites have a part in what an article is about: a firm, a union, a ship, a fire, a hotel; not who is heard
/// on any event, "the Northwind Police", and no town.
/// </summary>
internal sealed class NamedThings
{
    private const string Never = "-";
    private readonly OwnWord own;
    private readonly SiteNames sites;
    private readonly FrozenDictionary<string, int> watchers;
    private readonly FrozenSet<string> everywhere;

    internal NamedThings(Lexicon lexicon)
    {
        own = new OwnWord(lexicon);
        sites = new SiteNames(lexicon);
        watchers = lexicon["watchers"]
            .Rows.SelectMany(r => r.Alternatives(0), (r, w) => (Word: w, Own: r[1] is Never ? int.MaxValue : (int)r.Number(1)))
            .ToFrozenDictionary(w => w.Word, w => w.Own, StringComparer.OrdinalIgnoreCase);
        everywhere = lexicon["everywhere"]
            .Rows.SelectMany(r => r.Alternatives(0))
            .Concat(lexicon["means"].Rows.SelectMany(r => r.Alternatives(2)))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a name, which covers tokens of a sentence, is that of such a thing.</summary>
    internal bool Is(SentenceView view, NameMention name, int from, int end, Dictionary<string, bool> elsewhere) =>
        name.Rule is not ("known" or "demonym" or "pronoun")
        && !everywhere.Contains(name.Canonical)
        && char.IsUpper(name.Canonical[name.Canonical.LastIndexOf(' ') + 1])
        && !IsOfAnotherTime(view, end)
        && (
            name.Type is NameType.Place ? (end - from > 1 && sites.Has(name.Canonical)) || IsOfSite(view, name, end)
            : IsWatcher(name.Canonical) ? false
            : IsWhere(view, from) ? sites.Has(name.Canonical) || IsOfSite(view, name, end)
            : end - from > 1 || IsOfSite(view, name, end) || own.Is(view, name, from, elsewhere)
        );

    // "the Tarlo | checkpoint", where nothing is "in Tarlo"
    private bool IsOfSite(SentenceView view, NameMention name, int end) =>
        sites.IsBefore(view, end)
        && !view.Mentions.Names.Any(n =>
            string.Equals(n.Canonical, name.Canonical, StringComparison.Ordinal) && own.IsWhere(view.Mentions.Document.Article, n.Span)
        );

    // "Northwind Police", "Ministry of Fishing"
    private bool IsWatcher(string name)
    {
        var count = name.AsSpan().Count(' ') + 1;
        foreach (var word in name.AsSpan().Split(' '))
        {
            if (watchers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name.AsSpan(word), out var least) && count < least)
            {
                return true;
            }
        }

        return false;
    }

    // "near | Tarlo Vale"; but not "a stake in | Tarlo"
    private bool IsWhere(SentenceView view, int from) =>
        from > 0
        && (
            view.WordAt(from - 1) is "near" or "Near" or "off" or "Off" or "outside" or "Outside" or "around" or "toward" or "towards"
            || own.AreInside(view.Text.AsSpan(0, view.Tokens[from - 1].End))
        );

    // "the Tarlo Fire | of 2018"
    private static bool IsOfAnotherTime(SentenceView view, int end) =>
        end + 1 < view.Tokens.Length && view.WordAt(end) is "of" or "in" && view.IsInTime(end + 1);
}
