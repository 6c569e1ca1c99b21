using Disagree.Claims;

namespace Disagree.Verdicts;

/// <summary>
/// How two times of day of one event stand to each other. A rough one stands for minutes around it, or on the side that its words tell:
/// "shortly after 7" is not 6:50.
/// </summary>
internal static class ClockRelation
{
    private const int HalfDay = 12;

    internal static Relation Between(Claim a, Claim b)
    {
        var (one, other) = ((DateValue)a.Value, (DateValue)b.Value);
        if (one.Clock == other.Clock && one.Side * other.Side >= 0)
        {
            return new Relation(a, b, RelationKind.Same, RelationReason.SameValue, $"Both say {a.Value.Text}.");
        }

        return IsHalf(a, one, other) || IsHalf(b, other, one)
                ? new Relation(
                    a,
                    b,
                    RelationKind.Compatible,
                    RelationReason.Approximation,
                    $"{a.Value.Text} and {b.Value.Text} are one time, of which one article does not tell the half of the day."
                )
            : ClockSlack.MayBeOne(one, other)
                ? new Relation(
                    a,
                    b,
                    RelationKind.Compatible,
                    RelationReason.Approximation,
                    $"{a.Value.Text} and {b.Value.Text} are one time, stated roughly."
                )
            : new Relation(
                a,
                b,
                RelationKind.Differs,
                RelationReason.Disjoint,
                $"{a.Value.Text} and {b.Value.Text} are different times of day{Told(a, one)}{Told(b, other)}."
            );
    }

    // "at 3:05", and elsewhere "at 3:05 p.m."
    private static bool IsHalf(Claim claim, DateValue bare, DateValue full) =>
        bare is { Clock: { Hour: > 0 and < HalfDay } clock }
        && full.Clock == clock.AddHours(HalfDay)
        && claim.Mention is { Span: var span }
        && claim.Article.At(span) is { Length: > 1 } words
        && words[0] is not '0'
        && (words.IndexOfAnyExcept("0123456789:.") is var end && (end < 0 || words[end..].StartsWith(" on ", StringComparison.Ordinal)));

    private static string Told(Claim claim, DateValue value) =>
        value.Side switch
        {
            1 => $"; {claim.Article.Label} says after that time",
            -1 => $"; {claim.Article.Label} says before that time",
            _ => "",
        };
}
