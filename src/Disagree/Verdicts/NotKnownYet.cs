using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>How an answer stands to one that says that there was none yet: "nobody has claimed it", "the cause is not known".</summary>
internal static class NotKnownYet
{
    private const string Nobody = "nobody";
    private const string Unknown = "unknown";

    /// <summary>The relation; null where both name something, or neither does.</summary>
    /// <param name="a">The claim that holds no later.</param>
    /// <param name="b">The claim that holds no earlier.</param>
    internal static Relation? Between(Claim a, Claim b) =>
        (Is(a), Is(b)) switch
        {
            (false, true) when a.AsOf.IsBefore(b.AsOf) => b.Value.Text is Unknown ? null : Gone(a, b),
            (true, false) => Found(a, b),
            (false, true) => b.Value.Text is Unknown ? null : Found(b, a),
            _ => null,
        };

    private static bool Is(Claim claim) => claim.Value.Text is Nobody or Unknown;

    private static Relation Found(Claim none, Claim some) =>
        new(
            none,
            some,
            RelationKind.Updated,
            RelationReason.NobodyBefore,
            none.Value.Text is Nobody ? $"Nobody was known yet; then {some.Value.Text}." : $"It was not known yet; then {some.Value.Text}."
        );

    private static Relation Gone(Claim named, Claim none) =>
        new(
            named,
            none,
            RelationKind.Differs,
            RelationReason.OneHolder,
            $"{named.Value.Text} was named as of {PeriodWords.Of(named.AsOf)}; as of {PeriodWords.Of(none.AsOf)} nobody is."
        );
}
