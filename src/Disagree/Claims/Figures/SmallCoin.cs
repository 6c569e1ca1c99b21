using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Takes cents for parts of the currency that the article speaks of, so that "37 cents a share" and "$0.37 a share" are one.
/// </summary>
internal static class SmallCoin
{
    private const string Cent = "cent";
    private const decimal Hundredth = 0.01m;
    private static readonly Unit Dollar = new("dollar", Dimension.Money)
    {
        Singular = "dollar",
        Plural = "dollars",
        Sign = "$",
    };

    /// <summary>
    /// The amount in the article's dollars or euros, in dollars where it names neither; the amount itself where it is not in cents.
    /// </summary>
    internal static QuantityMention Of(ArticleMentions mentions, QuantityMention mention)
    {
        if (
            mention.Quantity.Unit is not { Dimension: Dimension.Money or Dimension.Rate, Code: var code } unit
            || !(code is Cent || code.StartsWith(Cent + "/", StringComparison.Ordinal))
            || !mention.Quantity.Interval.TryScale(Hundredth, 0, out var interval)
        )
        {
            return mention;
        }

        var whole = Whole(mentions);
        return mention with
        {
            Quantity = mention.Quantity with
            {
                Interval = interval,
                Step = mention.Quantity.Step * Hundredth,
                Unit = unit with
                {
                    Code = whole.Code + code[Cent.Length..],
                    Sign = whole.Sign,
                    Singular = whole.Singular + Tail(unit.Singular),
                    Plural = whole.Plural + Tail(unit.Plural),
                },
            },
        };
    }

    private static Unit Whole(ArticleMentions mentions)
    {
        foreach (var other in mentions.Quantities)
        {
            if (other.Quantity.Unit is { Dimension: Dimension.Money, Code: "dollar" or "USD" or "EUR" or "AUD" or "CAD" or "NZD" } whole)
            {
                return whole;
            }
        }

        return Dollar;
    }

    private static string Tail(string name) => name.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var per ? name[per..] : "";
}
