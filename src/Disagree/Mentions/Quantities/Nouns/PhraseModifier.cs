using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>Tells what may stand between an amount and the noun it counts: "nine [badly hurt] men", "two [so-called] camps".</summary>
internal static class PhraseModifier
{
    internal static bool Is(in QuantityScene s, int i, Tag tag, int last) =>
        tag switch
        {
            Tag.Adverb or Tag.Participle or Tag.PastVerb when IsSoCalled(s, i) || IsSoCalled(s, i - 2) => true,
            Tag.Adjective => true,
            // "three men's suits"; "two brothers' home" counts brothers
            Tag.Possessive => s.Of(i).Length > 1,
            Tag.Verb => s.IsDash(i - 1) && s.Touches(i - 1) && HasNounSoon(s, i + 1),
            Tag.Adverb when s.IsDash(i + 1) && s.Touches(i) && s.Touches(i + 1) && s.Tag(i + 2) is Tag.Verb or Tag.Adjective => HasNounSoon(
                s,
                i + 3
            ),
            Tag.Preposition when s.Is(i, s.Lexicon.Known.Of) => last == i - 1
                && s.Tag(last) is Tag.ProperNoun
                && s.Tag(i + 1) is Tag.ProperNoun
                && NameBeforeNoun.IsOwner(s, i + 1),
            Tag.PastVerb
            or Tag.Participle
                when last < 0
                    && (
                        s.Of(i + 1) is "home"
                        || !s.Entry(i).Parts.Any(Parts.Participle | Parts.Adjective) && s.Entry(i).Parts.Any(Parts.Past)
                    ) => false,
            Tag.Participle or Tag.Gerund or Tag.PastVerb or Tag.Adverb => (
                last < 0 || s.IsDash(i - 1) || s.Tag(i - 1) is Tag.Possessive || s.Of(i - 1) is "most" or "least"
            ) && HasNounSoon(s, i + 1),
            Tag.Determiner when s.Of(i) is "most" or "least" => s.Tag(i - 1) is Tag.Possessive && HasNounSoon(s, i + 1),
            Tag.Determiner => last < 0 && s.Of(i) is "more" or "other" or "such" or "fewer" or "additional" or "same",
            Tag.Conjunction when s.IsDash(i - 1) && s.Touches(i - 2) && !s.Touches(i - 1) => s.Tag(i + 1) is Tag.Adjective or Tag.Noun,
            Tag.Conjunction => (last >= 0 || s.Tag(i - 1) is Tag.Adjective)
                && s.Is(i, s.Lexicon.Known.And)
                && (!PluralNoun.Is(s, i - 1) || PluralNoun.IsCollective(s, i - 1))
                && ((s.Tag(i + 1) is Tag.Adjective or Tag.Noun && s.Tag(i + 2) is Tag.Noun) || NameBeforeNoun.IsKind(s, i + 1)),
            Tag.Punctuation => (s.IsDash(i) && s.Touches(i - 1) && (s.Touches(i) || s.Tag(i + 1) is Tag.Conjunction))
                || QuotedModifier.IsSign(s, i),
            Tag.Symbol => s.Is(i, '&'),
            Tag.Modal => s.IsDash(i + 1) && s.Touches(i) && s.Touches(i + 1) && HasNounSoon(s, i + 3),
            Tag.Auxiliary => s.IsDash(i - 1) && s.Tag(i - 2) is Tag.Modal,
            Tag.Preposition => s.IsDash(i + 1) && s.Touches(i) && s.Touches(i + 1),
            Tag.Number => last >= 0 && s.Entry(last).Senses.Any(Senses.Label),
            _ => false,
        };

    private static bool IsSoCalled(in QuantityScene s, int so) => s.Of(so) is "so" && s.IsDash(so + 1) && s.Of(so + 2) is "called";

    private static bool HasNounSoon(in QuantityScene s, int at) =>
        s.Tag(at) is Tag.Noun or Tag.ProperNoun
        || QuotedModifier.IsSign(s, at + 1)
        || (
            s.Tag(at) is Tag.Adjective or Tag.Participle or Tag.Punctuation or Tag.PastVerb
            && (
                s.Tag(at + 1) is Tag.Noun or Tag.ProperNoun
                || (s.Is(at + 1, s.Lexicon.Known.And) && s.Tag(at + 2) is Tag.Adjective && s.Tag(at + 3) is Tag.Noun)
            )
        );
}
