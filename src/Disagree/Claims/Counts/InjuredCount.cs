using Disagree.Claims.Numbers;
using Disagree.Claims.Properties;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Works out how many were injured from how many were hit, and says how: "nine people were shot, one fatally" leaves eight.
/// </summary>
internal static class InjuredCount
{
    private const int Near = 16;

    /// <summary>Those hit without those of them who were killed; null where that comes to no number.</summary>
    internal static Claim? WithoutDead(Claim hit, Claim killed)
    {
        var value = (NumberValue)hit.Value;
        var deaths = ((NumberValue)killed.Value).Quantity.Interval;
        if (!value.Quantity.Interval.TryScale(1, -(deaths.Low ?? 0), out var interval) || interval.Low is not >= 0)
        {
            return null;
        }

        // "nine were shot and one was killed" may count the dead in or not
        var quantity =
            CountsApart(hit, killed) && interval is { IsPoint: true, Low: { } fewest } && value.Quantity.Interval.High is { } most
                ? value.Quantity with
                {
                    Interval = Interval.Between(fewest, most),
                }
            : deaths.IsPoint || !interval.IsPoint ? value.Quantity with { Interval = interval }
            : value.Quantity with { Interval = Interval.AtMost(interval.High ?? 0) };
        return hit with
        {
            Property = PropertyReader.Injured,
            Mold = 0,
            Value = new NumberValue(quantity, value.Counted, NumberText.Of(quantity, value.Counted)),
            Derivation = $"{value.Text} hit, {killed.Value.Text} of them killed",
        };
    }

    /// <summary>Of nine who were shot some may have died, where nothing is said of it.</summary>
    internal static Claim OfHit(Claim hit)
    {
        var value = (NumberValue)hit.Value;
        if (value.Quantity.Interval is not { IsPoint: true, High: { } most })
        {
            return hit with { Property = PropertyReader.Injured };
        }

        var quantity = value.Quantity with { Interval = Interval.AtMost(most) };
        return hit with
        {
            Property = PropertyReader.Injured,
            Mold = 0,
            Value = new NumberValue(quantity, value.Counted, NumberText.Of(quantity, value.Counted)),
            Derivation = $"{value.Text} hit, no word of deaths",
        };
    }

    /// <summary>Those hit beside who was killed: "one man died and six others were shot".</summary>
    internal static Claim Beside(Claim hit) =>
        hit with
        {
            Property = PropertyReader.Injured,
            Mold = 0,
            Derivation = $"{hit.Value.Text} hit beside the dead",
        };

    /// <summary>"No casualties": nobody hurt and nobody killed.</summary>
    internal static Claim None(Claim claim, string property) =>
        claim with
        {
            Property = property,
            Mold = 0,
            Value = new NumberValue(((NumberValue)claim.Value).Quantity, null, "0 people"),
            Derivation = claim.Value.Text,
        };

    private static bool CountsApart(Claim hit, Claim killed)
    {
        if (killed.Sentence != hit.Sentence || killed.Span.Start < hit.Span.End)
        {
            return false;
        }

        var between = hit.Article.At(new(hit.Span.Part, hit.Span.End, killed.Span.Start));
        var behind = killed.Article.Behind(killed.Span);
        return between.Contains(" and ", StringComparison.OrdinalIgnoreCase)
            && !behind[..Math.Min(Near, behind.Length)].Contains(" fatally", StringComparison.OrdinalIgnoreCase)
            && !killed.Quote.Contains(" of ", StringComparison.OrdinalIgnoreCase);
    }
}
