using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Predicates;

/// <summary>Tells the participles behind an amount that belong to its phrase and say nothing of what is counted.</summary>
internal static class WithinPhrase
{
    /// <summary>Whether it describes the noun behind it: "twelve pairs of [matched] socks", "40 posts, a tenth of the [approved] strength".</summary>
    internal static bool IsModifier(in QuantityScene s, int i) =>
        s.Tag(i + 1) is Tag.Noun
        && (
            s.Is(i - 1, s.Lexicon.Known.The)
            || s.Lexicon.Known.IsArticle(s.Word(i - 1))
            || (s.Tag(i - 1) is Tag.Preposition or Tag.Possessive && !PredicateAhead.OpensClause(s, i - 1))
        );

    /// <summary>Whether it tells what a whole suffered, which is not what is said of its part: "nine of the 40 [hurt] have died".</summary>
    internal static bool IsOfWhole(in QuantityScene s, int i) =>
        IsOfGroup(s, i)
        || s.Tag(i - 1) is Tag.Number or Tag.NumberWord
            && s.Of(i - 2) is "the" or "those"
            && s.Of(i - 3) is "of"
            && (
                s.Tag(i + 1) is Tag.PastVerb
                || (
                    s.Tag(i + 1) is Tag.Auxiliary
                    && s.Tag(s.Tag(i + 2) is Tag.Adverb ? i + 3 : i + 2) is Tag.Participle or Tag.PastVerb or Tag.Auxiliary
                )
            );

    /// <summary>Whether it names the group of whom some are counted: "six of the [wounded] died".</summary>
    internal static bool IsOfGroup(in QuantityScene s, int i) =>
        s.Is(i - 1, s.Lexicon.Known.The)
        && s.Of(i - 2) is "of"
        && s.Tag(i + 1) is Tag.PastVerb
        && s.Tag(i) is Tag.Adjective or Tag.Participle or Tag.PastVerb;
}
