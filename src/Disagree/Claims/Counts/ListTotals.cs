using Disagree.Claims.Numbers;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Adds up what a list counts apart: "two women and three children were hurt" is five people hurt. The members stay, as parts.
/// </summary>
internal static class ListTotals
{
    internal static void Add(SentenceView view, int firstClaim, List<Claim> claims)
    {
        var members = new List<Claim>();
        var last = claims.Count;
        for (var i = firstClaim; i < last; i++)
        {
            if (IsMember(claims[i]) && (members.Count == 0 || Continues(view, members[^1], claims[i])))
            {
                members.Add(claims[i]);
                continue;
            }

            Close(view, members, claims);
            if (IsMember(claims[i]))
            {
                members.Add(claims[i]);
            }
        }

        Close(view, members, claims);
    }

    private static bool IsMember(Claim claim) =>
        claim
            is {
                IsKnownProperty: true,
                Stock: null,
                Population: not null,
                Property.Length: > 0,
                Value: NumberValue { Quantity: { Interval.IsPoint: true, Unit.Code: "person" } }
            }
        && claim.Mention is QuantityMention { Counted: not null };

    // passengers and crew are counted apart by whoever tells of a ship
    private static bool IsRole(Claim member) => member is { Property: "travelled", Population.Kind: "passenger" or "crew" };

    private static bool Continues(SentenceView view, Claim before, Claim next)
    {
        if (
            !string.Equals(before.Property, next.Property, StringComparison.Ordinal)
            || string.Equals(before.Population!.Noun, next.Population!.Noun, StringComparison.Ordinal)
            || before.Modality != next.Modality
            || PartsOfWholes.SaysPart(next)
        )
        {
            return false;
        }

        var (from, to) = (view.TokenFrom(before.Span.End), view.TokenFrom(next.Span.Start));
        for (var i = from; i < to; i++)
        {
            if (view.WordAt(i) is not ("," or "and" or "as" or "well"))
            {
                return false;
            }
        }

        return to > from;
    }

    private static void Close(SentenceView view, List<Claim> members, List<Claim> claims)
    {
        if (members.Count > 1)
        {
            var total = members.Sum(m => ((NumberValue)m.Value).Quantity.Interval.Low ?? 0);
            var quantity = ((NumberValue)members[0].Value).Quantity with { Interval = Interval.Exactly(total) };
            var span = view.Span(members[0].Span.Start, members[^1].Span.End);
            claims.Add(
                members[0] with
                {
                    Span = span,
                    Quote = view.Mentions.Document.Quote(span),
                    Subject = "person",
                    Population = new Population("person", "", members[0].Population!.Group),
                    Value = new NumberValue(quantity, null, NumberText.Of(quantity, null)),
                    Mold = 0,
                    Derivation = string.Join(" and ", members.Select(m => m.Quote)),
                }
            );
            foreach (var member in members.Where(m => !IsRole(m)))
            {
                claims[claims.IndexOf(member)] = member with { IsPart = true };
            }
        }

        members.Clear();
    }
}
