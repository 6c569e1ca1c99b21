using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>What the name of a body, a place or anything else names in its document: "the Observatory" is the Seren Observatory.</summary>
internal sealed class ThingResolver(Document document, NameLexicon lexicon, EntityList entities)
{
    /// <summary>The number of the entity; a new one where none fits.</summary>
    public int Of(FoundName name)
    {
        var text = document.Words(name.Core, name.Last).ToString();
        if (!entities.TryCalled(text, out var entity))
            entity = entities.Call(text, OfUncalled(name, text));
        Settle(entities[entity], name, text);
        return entity;
    }

    private int OfUncalled(FoundName name, string text)
    {
        var entity = OfPart(name, text);
        if (entity < 0)
            entity = entities.Search.OfInitials(text);
        if (entity < 0 && (name.Type == NameType.Other || name.IsShown))
            entity = entities.Search.OfCompany(text);
        if (entity < 0 && IsBody(name))
            entity = entities.Search.LastWhere(e => e.Type == NameType.Organization && (e.BeginsWith(text) || e.IsCompanyOf(text)));
        if (entity >= 0)
            return entity;

        // one word alone is too little to tell a firm by: "Northwind" of "Northwind Inc."
        var stem = name.Rule is FoundName.Company ? Stem(name) : "";
        var isTelling = stem.Contains(' ', StringComparison.Ordinal);
        if (isTelling && entities.TryCalled(stem, out var same))
            return same;
        entity = entities.Add(text, name.Type, name is { Type: NameType.Other, Rule: not FoundName.Definition });
        entities[entity].IsCompany = IsCompany(name);
        entities[entity].Stem = stem.Length > 0 ? stem.Length : text.Length;
        if (isTelling)
            entities.TryCall(stem, entity);
        return entity;
    }

    // the one whose name holds these words, by what they seem to name
    private int OfPart(FoundName name, string text)
    {
        if (name.Core < name.Last)
            return entities.Search.OfPart(text, 1);
        if (name.IsShortForm)
            return IsOwned(name.First) ? -1 : entities.Search.OfHead(text, name.Type);
        if (name.Type == NameType.Other)
            return entities.Families.Last(text, name.First) is >= 0 and var person ? person : entities.Search.OfGiven(text);
        if (entities.Families.Bearer(text, name.First) is >= 0 and var bearer)
            return bearer;
        return name.Rule is "placeWord" ? entities.Search.OfGiven(text) : -1;
    }

    // another spelling, or more than a guess, tells more of what was named before
    private static void Settle(Entity entity, FoundName name, string text)
    {
        if (IsShouted(entity.Canonical) && entity.Canonical.Equals(text, StringComparison.OrdinalIgnoreCase))
            entity.Canonical = text;
        if (entity.IsGuess && name.Type != NameType.Other)
        {
            entity.Type = name.Type;
            entity.IsGuess = false;
        }
    }

    private static bool IsBody(FoundName name) =>
        name is { Type: NameType.Organization, Rule: "speaker" or FoundName.Whole or FoundName.Firm or FoundName.Body };

    // "Northwind Inc.", "shares of Northwind", "Northwind Airlines"
    private bool IsCompany(FoundName name) =>
        name.Rule is FoundName.Company
        || name.IsShown
        || (name.Rule is "head" && (lexicon.BodyHead(document.Tokens[name.Last]) & lexicon.Firm) > 0);

    // "Northwind Motors" of "Northwind Motors, Inc."
    private string Stem(FoundName firm)
    {
        var last = firm.Last;
        while (last > firm.First && (document.Tokens[last].Tag is Tag.Punctuation || lexicon.Is(document.Tokens[last], WordUse.Legal)))
            last--;
        return document.Words(firm.First, last).ToString();
    }

    private static bool IsShouted(string text) => text.Length > 3 && !text.AsSpan().ContainsAnyInRange('a', 'z');

    // "Lander's | Center" is another than the centre that was named
    private bool IsOwned(int at) => at > 0 && document.Tokens[at - 1].Tag is Tag.Possessive;
}
