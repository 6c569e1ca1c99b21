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
    private readonly OwnWord own;
    private readonly FrozenSet<string> watchers;
    private readonly FrozenSet<string> sites;
    private readonly FrozenSet<string> everywhere;

    internal NamedThings(Lexicon lexicon)
    {
        own = new OwnWord(lexicon);
        watchers = Words("watchers");
        sites = Words("namedsites");
        everywhere = Words("everywhere");

        FrozenSet<string> Words(string table) =>
            lexicon[table].Rows.SelectMany(r => r.Alternatives(0)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a name, which covers tokens of a sentence, is that of such a thing.</summary>
    internal bool Is(SentenceView view, NameMention name, int from, int end) =>
        name.Rule is not ("known" or "demonym" or "pronoun")
        && !everywhere.Contains(name.Canonical)
        && char.IsUpper(name.Canonical[name.Canonical.LastIndexOf(' ') + 1])
        && !IsOfAnotherTime(view, end)
        && (
            name.Type is NameType.Place ? end - from > 1 && IsSite(name.Canonical)
            : IsWatcher(name.Canonical) || IsWhere(view, from) ? false
            : end - from > 1 || own.Is(view, name, from)
        );

    private bool IsSite(string name) => sites.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.AsSpan(name.LastIndexOf(' ') + 1));

    // "Northwind Police", "Ministry of Fishing"
    private bool IsWatcher(string name)
    {
        foreach (var word in name.AsSpan().Split(' '))
        {
            if (watchers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.AsSpan(word)))
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
