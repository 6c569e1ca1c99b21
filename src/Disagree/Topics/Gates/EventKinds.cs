using Disagree.Claims;

namespace Disagree.Topics.Gates;

/// <summary>Tells apart what happens by nature, by accident and by gunfire: the dead of a crash are not those of a shooting.</summary>
internal static class EventKinds
{
    private const string Crash = "crash";
    private static readonly string[] Kinds = ["shooting", Crash, "quake", "storm", "flood"];
    private static readonly string[] Attacks = ["attack", "strike", "bomb", "missile"];
    private static readonly string[] Carriers = [Crash, "vehicle", "aircraft", "ship"];

    /// <summary>The kinds of two events that cannot be one; null where they can, or where the words do not say.</summary>
    internal static (string One, string Other)? Apart(Claim a, Claim b)
    {
        var one = Only(a, b);
        var other = Only(b, a);
        return
            one is null
            || other is null
            || string.Equals(one, other, StringComparison.Ordinal)
            || (one, other) is ("storm", "flood") or ("flood", "storm")
            ? null
            : (one, other);
    }

    // those on board died in a crash, whatever else the sentence names
    private static string? Only(Claim claim, Claim other)
    {
        if (claim.IsOnBoard)
        {
            return Crash;
        }

        var things = claim.Event.Things;
        var told = First(Kinds, things, 0);
        return told >= 0
            ? First(Kinds, things, told + 1) < 0
                ? Kinds[told]
                : null
            : other.IsOnBoard && First(Carriers, things, 0) < 0 && First(Attacks, things, 0) is >= 0 and var attack
                ? Attacks[attack]
                : null;
    }

    private static int First(string[] kinds, IReadOnlySet<string> things, int from)
    {
        for (var i = things.Count == 0 ? kinds.Length : from; i < kinds.Length; i++)
        {
            if (things.Contains(kinds[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
