using Disagree.Claims;
using Disagree.Claims.Casts;
using Disagree.Claims.Wording;
using Disagree.Topics.Numbers;
using Disagree.Topics.Relations;

namespace Disagree.Topics.Gates;

/// <summary>
/// Decides whether two claims of just the same number are of one thing. That the number is the same speaks for it: the less the number
/// says by itself, the more the words must say besides.
/// </summary>
internal sealed class TellingGate(ConceptTable concepts, PlaceTree places, OwnerGate owners, Stories stories)
{
    // words that both sentences hold where each says something else of the number
    private const int Several = 2;

    private readonly PopulationGate populations = new(concepts);
    private readonly PlaceGate ground = new(places);

    /// <summary>Whether they may be of one thing.</summary>
    internal bool AreOne(NumberProfile a, NumberProfile b) =>
        // names are in all sentences of a story
        Shared(a, b, w => !IsOfName(a.Claim, w)) >= TellingNumber.WordsNeeded(a)
        && IsSaidAlike(a, b)
        && Between(a, b) is null;

    private static int Shared(NumberProfile a, NumberProfile b, Func<string, bool> counts) =>
        a.Claim.Words.Sentence.Count(w => b.Claim.Words.Sentence.Contains(w) && counts(w));

    private static bool IsOfName(Claim claim, string word) =>
        (claim.Place is { } place && IsOf(word, place)) || claim.Event.Names.Any(n => IsOf(word, n));

    private static bool IsOf(string word, string name) =>
        string.Equals(ContentWord.Cut(name), word, StringComparison.Ordinal)
        || string.Equals(ContentWord.Cut(name[(name.LastIndexOf(' ') + 1)..]), word, StringComparison.Ordinal);

    // two were hurt, nine were freed: small numbers of one question are also those of another event
    private static bool IsSaidAlike(NumberProfile a, NumberProfile b) =>
        AreOfOneProperty(a, b) ? !TellingNumber.IsSmallCount(a) || (a.IsKnownProperty && !TellingNumbers.IsHarm(a.Property))
        : a.IsKnownProperty && b.IsKnownProperty ? IsOfAnything(a) || (!TellingNumber.IsWeak(a) && Shared(a, b, _ => true) >= Several)
        : !TellingNumber.IsSmallCount(a);

    // 750,000 that were stolen are not those that were paid; 287,450 are
    private static bool IsOfAnything(NumberProfile profile) => TellingNumber.IsPrecise(profile) && !TellingNumber.IsCount(profile);

    private static bool AreOfOneProperty(NumberProfile a, NumberProfile b) =>
        string.Equals(a.Property, b.Property, StringComparison.Ordinal);

    private Obstacle? Between(NumberProfile a, NumberProfile b) =>
        !Cast.Share(a.Claim.Cast, b.Claim.Cast) && !stories.ShareThird(a.Claim, b.Claim) ? Strangers.NothingShared
        : a.Claim.Period is { } one && b.Claim.Period is { } other && !one.Overlaps(other)
            ? new(NotComparedReason.OtherPeriod, "each is of another time")
        : QualifierGate.Between(a.Claim, b.Claim)
            ?? NumberGate.OfOtherEvent(a.Claim, b.Claim)
            ?? Contests.OfNumbers(a.Claim, b.Claim)
            ?? (TellingNumber.IsPrecise(a) ? null : OfBody(a, b))
            ?? ground.Between(a, b);

    private Obstacle? OfBody(NumberProfile a, NumberProfile b) =>
        FigureGate.Apart(a.Claim, b.Claim, owners)
        ?? owners.Between(a, b)
        ?? populations.Between(a, b)
        ?? NumberGate.OfModality(a.Claim, b.Claim);
}
