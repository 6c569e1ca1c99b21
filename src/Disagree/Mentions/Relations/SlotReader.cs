using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Relations;

/// <summary>Finds what fills the slots of a relation, before and after its phrase.</summary>
internal sealed class SlotReader(NameLexicon lexicon)
{
    private const int MostModifiers = 4;
    private readonly OtherHead others = new(lexicon);
    private readonly NameWalk walk = new(lexicon);
    private readonly FillerReader phrases = new(lexicon);
    private readonly NobodyReader nobody = new(lexicon);

    /// <summary>Whether the slot before a token is filled, or may be empty.</summary>
    internal bool TryBefore(NamedSentence sentence, Focus focus, RelationSlot slot, int at, out Filler filler)
    {
        filler = Filler.Nothing;
        if (slot.Role is SlotRole.None)
            return true;
        if (slot.Role is SlotRole.Owner)
            return TryOwner(sentence, focus, slot, at, out filler);
        var end = walk.Back(sentence, slot, at);
        if (end >= 0 && sentence.NameAt(end) is { } name && (slot.Fits(name) || slot.IsPhrase))
        {
            var first = sentence.NameStart(end);
            if (
                (slot.Role is SlotRole.Value && others.AreHoldersOf(sentence, first))
                || (name.Type is NameType.Person && others.IsBehind(sentence, first))
            )
                return slot.IsOptional;
            filler = Town(sentence, slot, first) is { } town
                ? new Filler(town, sentence.NameStart(first - 2), sentence.NameEnd(end) - 1)
                : new Filler(name, first, sentence.NameEnd(end) - 1);
        }
        else if (
            end == at - 1
            && sentence.Is(at, '-')
            && sentence.NameAt(end) is { Type: NameType.Other } town
            && slot.Types.Contains(NameType.Place)
        )
        {
            // "the Tarlo|-based company"
            filler = new Filler(town with { Type = NameType.Place }, sentence.NameStart(end), end);
        }
        else if (end >= 0 && slot.Types.Contains(NameType.Person) && sentence.Of(end) is "he" or "He" or "she" or "She")
        {
            filler = focus.Of(sentence, end) is { } person && slot.Fits(person) ? new Filler(person, end, end) : Filler.Nothing;
        }
        else if (end > 0 && slot.Types.Contains(NameType.Organization) && sentence.Is(end, "it") && Speaker(sentence, end) is { } speaker)
        {
            filler = new Filler(speaker, end, end);
        }
        else if (end > 0 && slot.Types.Contains(NameType.Person) && focus.Holder(sentence, end) is { } holder)
        {
            filler = new Filler(holder, end - 1, end);
        }
        else if (end > 0 && slot.Types.Contains(NameType.Organization) && focus.Body(sentence, end) is { } body)
        {
            filler = new Filler(body, end, end);
        }
        else if (slot.Types.Contains(NameType.Person) && focus.IsRelative(sentence, end))
        {
            filler = focus.Relative(sentence, end) is { } person ? new Filler(person, end - 1, end) : Filler.Nothing;
            return filler.Name is not null;
        }
        else if (end >= 0 && slot.Role is SlotRole.Value && nobody.TryRead(sentence, end, out var from))
        {
            filler = new Filler(
                new NameMention(
                    sentence.Span(from, end),
                    slot.Types.Length > 0 ? slot.Types[0] : NameType.Other,
                    NameWalk.Nobody,
                    -1,
                    "nobody"
                ),
                from,
                end
            );
        }
        else if (slot.IsPhrase)
        {
            filler = phrases.Before(sentence, at);
        }

        return filler.Name is not null || slot.IsOptional;
    }

    /// <summary>Whether the slot after a phrase is filled, or may be empty.</summary>
    internal bool TryAfter(NamedSentence sentence, Focus focus, RelationSlot slot, int at, out Filler filler)
    {
        filler = Filler.Nothing;
        if (slot.Role is SlotRole.None)
            return true;
        if (slot.Types.Length > 0 || slot.IsPeople)
            filler = walk.Forward(sentence, slot, at);
        if (filler.Name is null && slot.Role is SlotRole.Subject && sentence.Of(at) is "him" or "her")
            filler = focus.Of(sentence, at) is { } person ? new Filler(person, at, at) : Filler.Nothing;
        if (filler.Name is null && slot.Role is SlotRole.Subject && slot.Types.Contains(NameType.Organization))
            filler = Body(sentence, focus, at);
        if (filler.Name is null && slot.IsPhrase)
            filler = phrases.After(sentence, at);
        return filler.Name is not null || slot.IsOptional;
    }

    // "Northwind said on Monday that | it": the body that says so
    private NameMention? Speaker(NamedSentence sentence, int it)
    {
        for (var i = it - 1; i > 0; i--)
        {
            if (lexicon.Is(sentence.Tokens[i], WordUse.Speech) && sentence.TagAt(i) is not Tag.Noun)
                return sentence.NameAt(i - 1) is { Type: NameType.Organization } body ? body : null;
        }

        return null;
    }

    // "Oslo, | Norway-based": the town before its country
    private static NameMention? Town(NamedSentence sentence, RelationSlot slot, int first) =>
        slot.Role is SlotRole.Value
        && sentence.Is(first - 1, ',')
        && sentence.NameAt(first) is { Type: NameType.Place }
        && sentence.NameAt(first - 2) is { Type: NameType.Place } town
        && slot.Fits(town)
        && sentence.Is(sentence.NameEnd(first), '-')
            ? town
            : null;

    // "Keller's younger", "his former": the owner before the words that describe what is owned
    private static bool TryOwner(NamedSentence sentence, Focus focus, RelationSlot slot, int at, out Filler filler)
    {
        filler = Filler.Nothing;
        for (var i = at - 1; i >= Math.Max(0, at - 1 - MostModifiers); i--)
        {
            if (Focus.IsPossessive(sentence.Of(i)))
            {
                filler = new Filler(focus.Of(sentence, i), i, i);
                return filler.Name is not null || slot.IsOptional;
            }

            if (sentence.TagAt(i) is Tag.Possessive || (sentence.Of(i) is "'" or "’" && sentence.Of(i - 1) is [.., 's']))
            {
                if (sentence.NameAt(i - 1) is { } owner && slot.Fits(owner))
                    filler = new Filler(owner, sentence.NameStart(i - 1), i);
                return filler.Name is not null || slot.IsOptional;
            }

            if (
                sentence.NameAt(i) is not null
                || (
                    sentence.TagAt(i) is not (Tag.Adjective or Tag.Noun or Tag.Gerund or Tag.Participle or Tag.Number or Tag.NumberWord)
                    && !sentence.Is(i, '-')
                )
            )
                break;
        }

        return false;
    }

    // "the Oslo-based | company", "acquired by | the company"
    private static Filler Body(NamedSentence sentence, Focus focus, int at)
    {
        for (
            var i = at;
            i <= at + MostModifiers && sentence.NameAt(i) is null && sentence.TagAt(i) is Tag.Determiner or Tag.Adjective or Tag.Noun;
            i++
        )
        {
            if (sentence.TagAt(i + 1) is not (Tag.Noun or Tag.Adjective) && focus.Body(sentence, i) is { } body)
                return new Filler(body, i, i);
        }

        return Filler.Nothing;
    }
}
