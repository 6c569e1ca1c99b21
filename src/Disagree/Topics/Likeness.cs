using Disagree.Claims;
using Disagree.Claims.Figures;
using Disagree.Claims.Wording;
using Disagree.Topics.Gates;
using Disagree.Topics.Numbers;
using Disagree.Values;

namespace Disagree.Topics;

/// <summary>
/// How alike the words around two amounts are. A word that few claims have says more than one that many have, as a search engine weighs it;
/// the noun counted says nothing, since all that is compared shares it. What is far from the amount counts where the two sentences are much
/// the same.
/// </summary>
internal sealed class Likeness
{
    private const double Enough = 0.3;
    private const double EnoughOfMoney = 0.4;
    private const double Least = 0.05;
    private const double One = 1000;
    private const double Bound = 0.1;
    private const int Few = 5;
    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private readonly double rare;

    internal Likeness(IReadOnlyCollection<Claim> claims)
    {
        foreach (var word in claims.SelectMany(c => c.Words.Beside))
        {
            weights[word] = weights.GetValueOrDefault(word) + 1;
        }

        rare = Math.Log(1 + (claims.Count / (Few - 1)));
        foreach (var (word, count) in weights)
        {
            // two claims that are compared share a word where no third one has it
            weights[word] = Math.Log(1 + (claims.Count / Math.Max(1, count - 1)));
        }
    }

    /// <summary>
    /// How alike two claims are, above 1 where their sentences are, far above it for prices of one thing; 0 where too little is shared to
    /// compare them.
    /// </summary>
    internal double Of(NumberProfile a, NumberProfile b) =>
        IsPriceOfOne(a.Claim, b.Claim) ? One
        : !IsShown(a, b) ? 0
        : SameWords.Of(a, b) is > 0 and var same ? 1 + same + (IsBoundAlike(a, b) ? Bound : 0)
        : (a.IsOpen || b.IsOpen || IsMoney(a))
        && Beside(a.Claim.Words.Beside, b.Claim.Words.Beside) is var near
        && near >= (IsMoney(a) ? EnoughOfMoney : Enough)
            ? near
        : IsOnlyOfKind(a, b) ? Least
        : 0;

    // "a decline of 9 million", "the shares declined 90 cents": words that stand beside any amount show nothing
    private bool IsShown(NumberProfile a, NumberProfile b) =>
        !(a.IsOpen || b.IsOpen)
        || a.Claim.Value is not NumberValue { Quantity.Unit.Dimension: Dimension.Money or Dimension.Rate or Dimension.Ratio }
        || a.Claim.Words.Telling.Any(w => b.Claim.Words.Telling.Contains(w) && (IsRare(w) || !IsOfName(a.Claim, w)))
        || SameWords.AreMost(a, b)
        || IsGivenByOne(a, b.Claim)
        || IsGivenByOne(b, a.Claim);

    // the shop at which money was spent; the name of the firm is in all sentences of the story
    private bool IsRare(string word) => weights.GetValueOrDefault(word) >= rare;

    private static bool IsOfName(Claim claim, string word) =>
        claim.Event.Names.Any(n =>
            string.Equals(ContentWord.Cut(n), word, StringComparison.Ordinal)
            || string.Equals(ContentWord.Cut(n[(n.LastIndexOf(' ') + 1)..]), word, StringComparison.Ordinal)
        );

    // "Norway pledged 9 million", "Norway is giving 12 million"
    private static bool IsGivenByOne(NumberProfile known, Claim open) =>
        known is { Holder: { } giver, Claim.Figure.Of: FigureHolder.Giver } && open.Event.Names.Contains(giver);

    // "sailed with nine lorries" and "eleven lorries were on the lower deck": each article counts lorries once, and says no more of them
    private static bool IsOnlyOfKind(NumberProfile a, NumberProfile b) =>
        a is { OnlyKind: { IsAnybody: false } kind, IsOpen: true }
        && b is { OnlyKind: { } other, IsOpen: true }
        && kind == other
        && (
            a.Claim.Words.Beside.Overlaps(b.Claim.Words.Beside)
            || (
                IsOfSort(a.Claim) == IsOfSort(b.Claim)
                && (IsBare(a.Claim), IsBare(b.Claim)) switch
                {
                    (true, true) => true,
                    (false, false) => false,
                    _ => a.Claim.Words.Sentence.Count(b.Claim.Words.Sentence.Contains) > 1,
                }
            )
        );

    // "nine inhabited islands" are not "ten islands"
    private static bool IsOfSort(Claim claim) => claim.Value is NumberValue { Counted.Modifiers.Count: > 0 };

    private static bool IsBare(Claim claim) => claim is { Property.Length: 0, Words.Saying.Deeds.Count: 0 };

    // "a 40,000 euro Milan saddle" and "a 40,250 euro leather Milan saddle": the thing priced, and one word more that tells which
    private static bool IsPriceOfOne(Claim a, Claim b) =>
        a.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Money, Counted: { } one }
        && b.Value is NumberValue { Counted: { } other }
        && string.Equals(one.Lemma, other.Lemma, StringComparison.Ordinal)
        && one.Modifiers.Any(m => other.Modifiers.Contains(m, StringComparer.OrdinalIgnoreCase));

    private static bool IsMoney(NumberProfile a) => a.Claim.Value is NumberValue { Quantity.Unit.Dimension: Dimension.Money };

    // "up to 4 million" of two amounts of a sentence is the one of "up to 5 million"
    private static bool IsBoundAlike(NumberProfile a, NumberProfile b) =>
        a.Claim.Value is NumberValue { Quantity.Bound: var bound and not Values.Bound.Exact }
        && b.Claim.Value is NumberValue { Quantity.Bound: var other }
        && bound == other;

    // the cosine of the two sets
    private double Beside(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        double shared = 0,
            left = 0,
            right = 0;
        foreach (var word in one)
        {
            var square = Square(word);
            left += square;
            shared += other.Contains(word) ? square : 0;
        }

        foreach (var word in other)
        {
            right += Square(word);
        }

        return shared == 0 ? 0 : shared / Math.Sqrt(left * right);
    }

    private double Square(string word) => weights.GetValueOrDefault(word) is var weight ? weight * weight : 0;
}
