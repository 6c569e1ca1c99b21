using Disagree.Claims.Numbers;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>
/// Reads lists of places: "left 40 homes in Arvik and 25 in Tolmin without power" says the same of both amounts, and of 65 homes in all.
/// The members stay, each at its place.
/// </summary>
internal static class PlaceLists
{
    private const int Reach = 8;

    internal static void Add(SentenceView view, int firstClaim, List<Claim> claims, WidePlaces wide)
    {
        var members = new List<Claim>();
        var last = claims.Count;
        for (var i = firstClaim; i < last; i++)
        {
            if (members.Count > 0 && Continues(view, members[^1], claims[i]))
            {
                claims[i] = Like(members[^1], claims[i]);
                members.Add(claims[i]);
                continue;
            }

            Close(view, members, claims, wide);
            if (
                claims[i] is
                {
                    Place: not null,
                    Derivation: null,
                    Mention: QuantityMention { Quantity: { Interval.Low: > 0, Unit.Dimension: Dimension.Count } }
                }
            )
            {
                members.Add(claims[i]);
            }
        }

        Close(view, members, claims, wide);
    }

    private static bool Continues(SentenceView view, Claim before, Claim next)
    {
        if (
            next
                is not {
                    Derivation: null,
                    Mention: QuantityMention { Quantity: { Interval.Low: > 0, Unit.Dimension: Dimension.Count } } mention
                }
            || (next.Place ?? next.Reach.Breadth) is not { } place
            || string.Equals(place, before.Place, StringComparison.Ordinal)
            || !IsElliptic(before, mention)
            || ListedPlaces.IsSaidMore(view, mention, (before.Mention as QuantityMention)?.Predicate)
        )
        {
            return false;
        }

        // "40 people were held in Lyon and 12 in Paris"
        var said = before.Mention is QuantityMention { Predicate: { } predicate }
            ? Math.Max(before.Span.End, predicate.Span.End)
            : before.Span.End;
        var (from, to) = (view.TokenFrom(said), view.TokenFrom(next.Span.Start));
        to -= to > 0 && view.WordAt(to - 1) is "another" or "\"" or "“" ? 1 : 0;
        if (
            to - from is < 3 or > Reach
            || view.WordAt(to - 1) is not ("and" or ",")
            || (next.Reach.Breadth is null && !IsPlaced(view, Behind(view, mention)))
        )
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            if (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Auxiliary)
            {
                return false;
            }
        }

        return IsPlaced(view, from) || (from + 1 < to && IsPlaced(view, from + 1));
    }

    // 'and "around nine" | in Arvik'
    private static int Behind(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.End) is var end && end < view.Tokens.Length && view.WordAt(end) is "\"" or "”" ? end + 1 : end;

    private static bool IsOnTop(SentenceView view, Claim first)
    {
        for (var i = view.TokenFrom(first.Span.Start); i < Math.Min(view.Tokens.Length, view.TokenFrom(first.Span.End) + 1); i++)
        {
            if (view.Is(i, WordClass.OnTop) || (view.WordAt(i) is "more" && !(i + 1 < view.Tokens.Length && view.WordAt(i + 1) is "than")))
            {
                return true;
            }
        }

        return false;
    }

    private static decimal Least(List<Claim> members) => members.Sum(m => ((NumberValue)m.Value).Quantity.Interval.Low ?? 0);

    // "25", whose noun stands with the first amount
    private static bool IsElliptic(Claim before, QuantityMention next) =>
        next.Counted is null
        || next.Counted.Span.End <= next.NumberSpan.Start
        || string.Equals(next.Counted.Lemma, before.Population?.Noun, StringComparison.Ordinal);

    private static bool IsPlaced(SentenceView view, int token) => token + 1 < view.Tokens.Length && view.Is(token, WordClass.Where);

    private static Claim Like(Claim before, Claim next) =>
        next.Property.Length > 0 && string.Equals(next.Property, before.Property, StringComparison.Ordinal)
            ? next
            : next with
            {
                Property = before.Property,
                IsKnownProperty = before.IsKnownProperty,
                Measure = before.Measure,
                Population = before.Population,
                Subject = before.Subject,
            };

    private static void Close(SentenceView view, List<Claim> members, List<Claim> claims, WidePlaces wide)
    {
        if (members.Count > 1)
        {
            // 12 and 30 of "90 died, of whom 12 in Arvik and 30 in Tolmin" are neither all of them nor a sum that anybody tells
            var isOfWhole = members[0] is { IsOfPlaceList: true, Reach.IsOfPlaceAlone: false };
            var isOfNothing = members[0] is { Property.Length: 0, Population: null };
            foreach (var member in members)
            {
                claims[claims.IndexOf(member)] = member with { IsOfPlaceList = true };
            }

            // "a further 12 in Romania and 30 in Peru" come on top of others
            if (
                isOfWhole
                || isOfNothing
                || IsOnTop(view, members[0])
                || members.Exists(m => m.Place is null || ListedPlaces.IsUnnamed(m.Place))
                || members.Exists(m => members.Exists(o => !ReferenceEquals(o, m) && wide.AreNested(m.Place!, o.Place!)))
            )
            {
                // "12 in Romania and 30 in all of Europe" are no 42
                members.Clear();
                return;
            }

            var first = (NumberValue)members[0].Value;
            var quantity = first.Quantity with
            {
                Interval = members.TrueForAll(m => ((NumberValue)m.Value).Quantity.Interval.IsPoint)
                    ? Interval.Exactly(Least(members))
                    : Interval.AtLeast(Least(members)),
                IsApproximate = members.Exists(m => ((NumberValue)m.Value).Quantity.IsApproximate),
            };
            var span = view.Span(members[0].Span.Start, members[^1].Span.End);
            claims.Add(
                members[0] with
                {
                    Span = span,
                    Quote = view.Mentions.Document.Quote(span),
                    Place = null,
                    Value = new NumberValue(quantity, first.Counted, NumberText.Of(quantity, first.Counted)),
                    Mold = 0,
                    Derivation = string.Join(" and ", members.Select(m => $"{m.Value.Text} in {m.Place}")),
                }
            );
        }

        members.Clear();
    }
}
