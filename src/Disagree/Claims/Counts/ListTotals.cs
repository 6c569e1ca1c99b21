using Disagree.Claims.Numbers;
using Disagree.Claims.Properties;
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
        Claim? aside = null;
        for (var i = firstClaim; i < last; i++)
        {
            if (i + 1 < last && IsCouple(view, claims[i], claims[i + 1]))
            {
                claims[i] = Couple(claims[i], claims[i + 1]);
            }

            // "80 pilgrims, three of them babies, and five crew": the babies are pilgrims
            if (members.Count > 0 && claims[i].Quote.Contains(" of them ", StringComparison.Ordinal) && Joins(view, members[^1], claims[i]))
            {
                aside = claims[i];
                continue;
            }

            if (IsMember(claims[i]) && (members.Count == 0 || Continues(view, members[^1], claims[i], aside)))
            {
                members.Add(claims[i]);
                aside = null;
                continue;
            }

            aside = null;

            Close(view, members, claims);
            if (IsMember(claims[i]))
            {
                members.Add(claims[i]);
            }
        }

        Close(view, members, claims);
    }

    // "a couple and their two children were killed"
    private static bool IsCouple(SentenceView view, Claim couple, Claim next) =>
        couple is { Property.Length: 0, Value: NumberValue }
        && couple.Quote.EndsWith("couple", StringComparison.OrdinalIgnoreCase)
        && IsMember(next)
        && Joins(view, couple, next);

    private static Claim Couple(Claim couple, Claim next) =>
        next with
        {
            Span = couple.Span,
            Quote = couple.Quote,
            Subject = "person",
            Population = new Population("person", "couple", next.Population!.Group),
            Value = Two((NumberValue)next.Value),
            Mold = 0,
        };

    private static NumberValue Two(NumberValue like) =>
        like.Quantity with { Interval = Interval.Exactly(2), IsApproximate = false } is var two
            ? new NumberValue(two, null, NumberText.Of(two, null))
            : like;

    private static bool IsMember(Claim claim) =>
        claim
            is {
                IsKnownProperty: true,
                Stock: null,
                Reach.IsDivided: false,
                Population: not null,
                Property.Length: > 0,
                Value: NumberValue { Quantity: { Interval.IsPoint: true, Unit.Code: "person" } }
            }
        && claim.Mention is QuantityMention { Counted: not null };

    private static bool Continues(SentenceView view, Claim before, Claim next, Claim? aside)
    {
        if (
            !string.Equals(before.Property, next.Property, StringComparison.Ordinal)
            || string.Equals(before.Population!.Noun, next.Population!.Noun, StringComparison.Ordinal)
            || before.Modality != next.Modality
            || PartsOfWholes.SaysPart(next)
            || before.Quote.Contains(" of them ", StringComparison.Ordinal)
        )
        {
            return false;
        }

        return Joins(view, aside ?? before, next);
    }

    private static bool Joins(SentenceView view, Claim before, Claim next)
    {
        var (from, to) = (view.TokenFrom(before.Span.End), view.TokenFrom(next.Span.Start));
        for (var i = from; i < to; i++)
        {
            if (view.WordAt(i) is not ("," or "and" or "as" or "well") && !view.Is(i, WordClass.Possessive))
            {
                return false;
            }
        }

        return to > from;
    }

    private static void Close(SentenceView view, List<Claim> members, List<Claim> claims)
    {
        var one = members.Count > 0 ? OneMore(view, members[^1]) : null;
        var total = members.Sum(Count) + (one is null ? 0 : 1);
        if (members.Count > 0 && Count(members[0]) * 2 == total)
        {
            Divide(members, claims);
        }
        else if ((members.Count > 1 || one is not null) && !IsOfMore(view, members[0]))
        {
            var quantity = ((NumberValue)members[0].Value).Quantity with { Interval = Interval.Exactly(total) };
            var span = view.Span(members[0].Span.Start, one ?? members[^1].Span.End);
            claims.Add(
                members[0] with
                {
                    Span = span,
                    Quote = view.Mentions.Document.Quote(span),
                    Subject = "person",
                    Population = new Population("person", "", members[0].Population!.Group),
                    Value = new NumberValue(quantity, null, NumberText.Of(quantity, null)),
                    Mold = 0,
                    Derivation = one is null ? string.Join(" and ", members.Select(m => m.Quote)) : view.Mentions.Document.Quote(span),
                }
            );
            foreach (var member in members.Where(m => !AboardTogether.IsRole(m)))
            {
                claims[claims.IndexOf(member)] = member with { IsPart = true };
            }
        }

        members.Clear();
    }

    private static decimal Count(Claim member) => ((NumberValue)member.Value).Quantity.Interval.Low ?? 0;

    // "five clerks, three men and two women": the first are all of them
    private static void Divide(List<Claim> members, List<Claim> claims)
    {
        foreach (var part in members.Skip(1))
        {
            claims[claims.IndexOf(part)] = part with { Reach = part.Reach with { IsAmong = true, IsDivided = true } };
        }
    }

    // "63 dead, including 14 children and eight women"
    private static bool IsOfMore(SentenceView view, Claim first) =>
        view.TokenFrom(first.Span.Start) is > 0 and var at && view.WordAt(at - 1) is "including" or "included" or "include";

    // "two men and a woman", where nothing more is said of her: the end of her noun
    private static int? OneMore(SentenceView view, Claim last)
    {
        var at = view.TokenFrom(last.Span.End);
        if (at + 2 >= view.Tokens.Length || view.WordAt(at) is not "and" || view.WordAt(at + 1) is not ("a" or "an" or "one"))
        {
            return null;
        }

        var noun = at + 2;
        while (noun + 1 < view.Tokens.Length && view.Tokens[noun].Tag is Tag.Adjective)
        {
            noun++;
        }

        return
            view.IsPersonNoun(noun)
            && (
                noun + 1 >= view.Tokens.Length
                || view.WordAt(noun + 1) is "." or "," or ";" or "on" or "when" or "after" or "before"
                || view.Is(noun + 1, WordClass.Where)
            )
            ? view.Tokens[noun].End
            : null;
    }
}
