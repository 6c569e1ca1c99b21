using System.Globalization;
using Disagree.Articles;
using Disagree.Claims.Numbers;
using Disagree.Claims.Properties;
using Disagree.Values;

namespace Disagree.Claims.Victims;

/// <summary>
/// Takes those who died from the count of the hurt that holds them: "five people, including Ruiz, were hurt" and "Ruiz has died" leave
/// four.
/// </summary>
internal static class LaterDeaths
{
    internal static void Take(IEnumerable<(Victim Victim, TextSpan Whole)> memberships, List<Claim> claims)
    {
        foreach (var deaths in memberships.Where(m => m.Victim.Fate.HasFlag(Fate.Killed)).GroupBy(m => m.Whole))
        {
            var died = deaths.Select(d => d.Victim).Distinct().Count();
            if (claims.Find(c => c.Mention?.Span == deaths.Key && Hurt(c) >= died) is not { } whole)
            {
                continue;
            }

            // the same count wherever the article gives it
            for (var i = 0; i < claims.Count; i++)
            {
                if (Hurt(claims[i]) == Hurt(whole) && claims[i].Replaces is null)
                {
                    claims[i] = Without(claims[i], died);
                }
            }
        }
    }

    private static Claim Without(Claim claim, int died)
    {
        var value = (NumberValue)claim.Value;
        var left = value.Quantity with { Interval = Interval.Exactly(value.Quantity.Interval.Low!.Value - died) };
        return claim with
        {
            Value = new NumberValue(left, value.Counted, NumberText.Of(left, value.Counted)),
            Mold = 0,
            Replaces = value,
            Derivation = string.Create(CultureInfo.InvariantCulture, $"{value.Text} hurt, {died} of whom died"),
        };
    }

    private static decimal? Hurt(Claim claim) =>
        claim
            is {
                Property: PropertyReader.Injured,
                Derivation: null,
                Value: NumberValue { Quantity.Interval: { IsPoint: true, Low: { } count } }
            }
            ? count
            : null;
}
