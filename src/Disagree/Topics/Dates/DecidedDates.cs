using Disagree.Claims;
using Disagree.Claims.Events;

namespace Disagree.Topics.Dates;

/// <summary>Makes a topic of dates; where some tell that a thing was decided one way and some the other, that is what it asks.</summary>
internal static class DecidedDates
{
    internal static Topic Of(List<Claim> claims)
    {
        // of those that tell the same sides the first stands for all
        var telling = claims
            .FindAll(c => c.Dated?.Deed is { Sides.Count: > 0 })
            .DistinctBy(c => string.Join(' ', c.Dated!.Deed!.Sides), StringComparer.Ordinal)
            .ToList();
        foreach (var claim in telling)
        {
            foreach (var other in telling)
            {
                var (one, against) = (claim.Dated!.Deed!, other.Dated!.Deed!);
                if (one.Against(against) is { } side)
                {
                    var word = against.Against(one)!.Word;
                    var thing = Thing(claim) ?? Thing(other);
                    return new Topic(
                        ClaimKind.Date,
                        thing is null ? $"{side.Word} or {word}" : $"{thing}: {side.Word} or {word}",
                        claims.ConvertAll(c => Worded(c, side.Pair))
                    );
                }
            }
        }

        return new Topic(ClaimKind.Date, Question.OfDates(claims), claims);
    }

    private static string? Thing(Claim claim) => claim.Dated!.Deed!.Thing.Count > 0 ? string.Join(' ', claim.Dated.Deed.Thing) : null;

    // "rejected, 13 May 2024"
    private static Claim Worded(Claim claim, int pair) =>
        claim.Dated?.Deed?.Sides.FirstOrDefault(s => s.Pair == pair) is { } side && claim.Value is DateValue value
            ? claim with
            {
                Value = value with { Text = $"{side.Word}, {value.Text}" },
            }
            : claim;
}
