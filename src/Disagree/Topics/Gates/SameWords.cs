using Disagree.Claims;
using Disagree.Claims.Wording;
using Disagree.Topics.Numbers;

namespace Disagree.Topics.Gates;

/// <summary>
/// Tells whether two sentences say the same of their amounts in other words: by the share of the words that they have in common.
/// </summary>
internal static class SameWords
{
    private const int Fewest = 2;
    private const double Share = 0.5;
    private const int Many = 3;
    private const double Most = 0.6;

    /// <summary>How alike the words around two amounts are; 0 where too few are shared to compare them.</summary>
    internal static double Of(NumberProfile a, NumberProfile b)
    {
        var (one, other) = (a.Claim.Words, b.Claim.Words);
        var shared = Shared(one.Sentence, other.Sentence) + Shared(one.Speakers, other.Sentence) + Shared(one.Sentence, other.Speakers);
        var share = (double)shared / Math.Max(1, Math.Min(one.Sentence.Count, other.Sentence.Count));
        var near = Shared(one.Near, other.Near);
        var isTold =
            near > 0
                ? (shared >= Fewest || Saying.IsOneTopic(one.Saying, other.Saying)) && share >= Share
                : one.IsAlone && other.IsAlone && shared >= Many && share >= Most;
        return isTold
            ? near + share + (one.Next.Length > 0 && string.Equals(one.Next, other.Next, StringComparison.Ordinal) ? near : 0)
            : 0;
    }

    /// <summary>
    /// Whether so many words are shared that what a table reads of the one sentence and of no word of the other is said by both.
    /// </summary>
    internal static bool AreMost(NumberProfile a, NumberProfile b)
    {
        var (one, other) = (a.Claim.Words.Sentence, b.Claim.Words.Sentence);
        var shared = Shared(one, other);
        return shared >= Many && shared >= Most * Math.Min(one.Count, other.Count) && shared >= Share * Math.Max(one.Count, other.Count);
    }

    /// <summary>
    /// Whether each sentence says of its amount, or of what it belongs to, what the other does not; the verb matters little where most
    /// other words are shared.
    /// </summary>
    internal static bool AreApart(NumberProfile a, NumberProfile b, bool isOneDeed = false) =>
        Saying.AreApart(
            a.Claim.Words,
            b.Claim.Words,
            isOneDeed || (a.Property.Length > 0 && string.Equals(a.Property, b.Property, StringComparison.Ordinal)),
            AreMany
        );

    private static bool AreMany(ContentWords one, ContentWords other) =>
        Shared(one.Sentence, other.Sentence) is >= Many and var shared
        && shared >= Share * Math.Min(one.Sentence.Count, other.Sentence.Count);

    private static int Shared(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var (few, many) = one.Count < other.Count ? (one, other) : (other, one);
        var shared = 0;
        foreach (var word in few)
        {
            shared += many.Contains(word) ? 1 : 0;
        }

        return shared;
    }
}
