using Disagree.Claims;
using Disagree.Claims.Casts;
using Disagree.Claims.Counts;
using Disagree.Claims.Places;
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
        a.Claim.IsPart || b.Claim.IsPart
            ? AreOfOneKind(a, b) && Between(a, b) is null && OfBody(a, b) is null
            // names are in all sentences of a story
            : Shared(a, b, w => !IsOfName(a.Claim, w)) >= TellingNumber.WordsNeeded(a)
                && IsSaidAlike(a, b)
                && AreOfOneSide(a.Claim, b.Claim)
                && Between(a, b) is null;

    // as many constables of all who died, in both articles
    private static bool AreOfOneKind(NumberProfile a, NumberProfile b) =>
        AreOfOneProperty(a, b)
        && a.IsKnownProperty
        && AllOfKind.IsOfKind(a.Claim)
        && AllOfKind.IsOfKind(b.Claim)
        && string.Equals(a.Population.Kind, b.Population.Kind, StringComparison.Ordinal)
        && string.Equals(a.Population.Group, b.Population.Group, StringComparison.Ordinal);

    /// <summary>
    /// Whether two measures that are one but for their units may be of one thing: a word or a name that both sentences hold shows it.
    /// </summary>
    internal bool AreOneConverted(NumberProfile a, NumberProfile b) =>
        Shared(a, b, _ => true) > 0
        && (AreOfOneProperty(a, b) || (!(a.IsKnownProperty && b.IsKnownProperty) && !IsDistance(a) && !IsDistance(b)))
        && AreOfOneSide(a.Claim, b.Claim)
        && Between(a, b) is null;

    // how far it is from one place says nothing of how far it is from another
    private static bool IsDistance(NumberProfile profile) => DistanceReader.Is(profile.Property);

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

    // how deep it lies is not how far away
    private static bool AreOfOneSide(Claim a, Claim b) =>
        (a.Words.Saying.Axis, b.Words.Saying.Axis) is var (one, other)
        && (one.Length == 0 || other.Length == 0 || string.Equals(one, other, StringComparison.Ordinal));

    private Obstacle? Between(NumberProfile a, NumberProfile b) =>
        !Cast.Share(a.Claim.Cast, b.Claim.Cast) && !stories.ShareThird(a.Claim, b.Claim) ? Strangers.NothingShared
        : a.Claim.Period is { } one && b.Claim.Period is { } other && !one.Overlaps(other)
            ? new(NotComparedReason.OtherPeriod, "each is of another time")
        : QualifierGate.Between(a.Claim, b.Claim)
            ?? OtherEvents.Of(a.Claim, b.Claim)
            ?? Contests.OfNumbers(a.Claim, b.Claim)
            ?? (TellingNumber.IsPrecise(a) ? null : OfBody(a, b))
            ?? ground.Between(a, b);

    private Obstacle? OfBody(NumberProfile a, NumberProfile b) =>
        FigureGate.Apart(a.Claim, b.Claim, owners)
        ?? owners.Between(a, b)
        ?? populations.Between(a, b)
        ?? NumberGate.OfModality(a.Claim, b.Claim);
}
