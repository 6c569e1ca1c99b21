using System.Collections.Frozen;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Owners;

/// <summary>What the lexicon says of those who can have an amount: which bodies are public, which names are of storms and fires.</summary>
internal sealed class OwnerTable
{
    private const string Storm = "storm";
    private readonly FrozenSet<string> publicWords;
    private readonly FrozenSet<string> publicNames;
    private readonly FrozenSet<string> events;

    internal OwnerTable(Lexicon lexicon)
    {
        publicWords = Words(lexicon, "public").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        publicNames = lexicon["organizations"]
            .Rows.Where(r => r[1] is "government" or "agency" or "force" or "international")
            .Select(r => r[0])
            .ToFrozenSet(StringComparer.Ordinal);
        events = lexicon["kinds"]
            .Rows.Where(r => r[1] is Storm)
            .SelectMany(r => r.Alternatives(0))
            .Concat(Words(lexicon, "event"))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a noun or a name is that of a body which acts for a state or a town: "police", "Northern Fisheries Ministry".</summary>
    internal bool IsPublic(string words) =>
        publicNames.Contains(words)
        || (
            words[(words.LastIndexOf(' ') + 1)..] is var last
            && (publicWords.Contains(last) || publicWords.Contains(Inflection.Singular(last)))
        );

    /// <summary>What bears a name.</summary>
    internal OwnerKind Of(SentenceView view, NameMention name) =>
        name.Type switch
        {
            NameType.Organization => OwnerKind.Body,
            // of a word alone nothing shows that it is no body: "Marlow said it would"
            NameType.Person => name.Rule is "shape" || !name.Canonical.Contains(' ', StringComparison.Ordinal)
                ? OwnerKind.Unknown
                : OwnerKind.Person,
            NameType.Place => name.Rule is "known" or "demonym" ? OwnerKind.Place : OwnerKind.Unknown,
            _ => IsEvent(view, name) ? OwnerKind.Event : OwnerKind.Unknown,
        };

    private static IEnumerable<string> Words(Lexicon lexicon, string kind) =>
        lexicon["owners"].Rows.Where(r => string.Equals(r[1], kind, StringComparison.Ordinal)).SelectMany(r => r.Alternatives(0));

    // "Hurricane Tarlian", and "Tarlian" behind it; "the Harbour Fire"
    private bool IsEvent(SentenceView view, NameMention name) =>
        name.Rule is Storm
        || events.Contains(name.Canonical[(name.Canonical.LastIndexOf(' ') + 1)..])
        || view.Mentions.Names.Any(n => n.Entity == name.Entity && n.Rule is Storm);
}
