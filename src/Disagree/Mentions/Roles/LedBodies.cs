using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Roles;

/// <summary>Reads who leads those whom a body has sent: "the Harbour Board mission, led by Ruth Keller", "Oslo's inquiry, under Ruth Keller,".</summary>
internal sealed class LedBodies(NameLexicon lexicon)
{
    private const string Leader = "leader";

    /// <summary>The role; null where no such words stand before the name.</summary>
    internal RoleMention[]? Before(NamedSentence sentence, NameMention holder, int at)
    {
        var noun =
            sentence.Is(at - 1, "by") && sentence.IsAny(at - 2, "led", "headed", "chaired") ? at - 3
            : sentence.Is(at - 1, "under") && sentence.Is(at - 2, ',') && sentence.Is(sentence.NameEnd(at), ',') ? at - 2
            : 0;
        noun = sentence.Is(noun, ',') ? noun - 1 : noun;
        if (noun < 1 || sentence.NameAt(noun) is not null || !sentence.Is(lexicon, noun, WordClass.LedBody))
            return null;
        var before = noun - 1;
        while (before > 0 && sentence.NameAt(before) is null && IsBetween(sentence, before))
            before--;
        return sentence.NameAt(before) is { Type: NameType.Organization or NameType.Place } body
            ?
            [
                new RoleMention(
                    sentence.Span(noun, sentence.NameEnd(at) - 1),
                    holder,
                    Leader,
                    $"{body.Canonical} {sentence.Of(noun)}",
                    "verb"
                ),
            ]
            : null;
    }

    // "Oslo | 's electoral | mission"
    private static bool IsBetween(NamedSentence sentence, int at) =>
        sentence.TagAt(at) is Tag.Noun or Tag.Adjective or Tag.Possessive || sentence.Of(at) is "'" or "’";
}
