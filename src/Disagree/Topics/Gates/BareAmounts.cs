using Disagree.Claims.Qualifiers;
using Disagree.Topics.Numbers;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>
/// Tells amounts of which no verb says anything that a table holds, in sentences that say much the same: what is planned there, and when,
/// is said of something else. "The 900-metre runway will be closed on Friday" tells of a runway that is as long before Friday; "the
/// runway will be 900 metres long" is a plan.
/// </summary>
internal static class BareAmounts
{
    internal static bool Are(NumberProfile a, NumberProfile b) => Is(a) && Is(b) && SameWords.Of(a, b) > 0;

    private static bool Is(NumberProfile profile) =>
        profile is { Property.Length: 0, Claim: { Figure: null, Mention: not null } claim }
        && profile.Unit is not "people"
        && !(claim.IsAhead && claim.Reckoning.Move is Move.Level);
}
