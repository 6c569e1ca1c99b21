using Disagree.Claims;
using Disagree.Claims.Wording;
using Disagree.Mentions;
using Disagree.Topics.Numbers;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>
/// Tells shares apart by that of which they are a share: "19 percent of the country's exports" is no answer to "90 percent voted yes",
/// however many names both sentences hold.
/// </summary>
internal static class ShareWholes
{
    /// <summary>Whether one is a share of what the sentence of the other doesn't name.</summary>
    internal static bool AreApart(NumberProfile a, NumberProfile b) =>
        IsShare(a.Claim) && IsShare(b.Claim) && (IsMissing(a.Claim, b.Claim) || IsMissing(b.Claim, a.Claim));

    private static bool IsShare(Claim claim) => claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Ratio };

    // "energy consumption" is not missing beside "energy use"; "voting booths" are, beside "of the vote"
    private static bool IsMissing(Claim one, Claim other) =>
        one.Mention is QuantityMention { Counted: { IsPeople: false, Lemma: { Length: > 0 } whole, Phrase: var phrase } }
        && one.Words.Sentence.Contains(whole)
        && !other.Words.Sentence.Contains(whole)
        && !phrase
            .Split(' ')
            .Any(w => w is [>= 'a' and <= 'z', ..] and not [.., 'i', 'n', 'g'] && other.Words.Sentence.Contains(ContentWord.Cut(w)));
}
