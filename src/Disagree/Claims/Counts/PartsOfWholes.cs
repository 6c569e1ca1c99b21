using Disagree.Articles;
using Disagree.Claims.Numbers;
using Disagree.Claims.Owners;
using Disagree.Claims.Properties;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Tells parts from totals: where an article counts four wounded, "one was critically wounded", "three others" and "two of them" each count
/// some of the four, and answer no question that the total answers.
/// </summary>
internal static class PartsOfWholes
{
    private const int LongDays = 31;

    internal static void Mark(List<Claim> claims, ConceptTable concepts)
    {
        var tallied = claims
            .Where(c =>
                c.Property is PropertyReader.Killed or PropertyReader.Injured && c.Derivation is null && Size(c) > 0 && !IsOfThem(c)
            )
            .ToLookup(c => (c.Sentence, c.Property));
        var totals = new List<(Claim Claim, decimal Size)>();
        foreach (var claim in claims.Where(c => IsPeople(c, concepts) && !IsOfManyEvents(c) && (IsWhole(c) || IsTallied(tallied, c))))
        {
            if (Size(claim) is { } size)
            {
                Note(totals, claim, size);
            }
        }

        for (var i = 0; i < claims.Count; i++)
        {
            // "no one else was hurt" does not say that nobody was
            if (Size(claims[i]) is 0 && IsPeople(claims[i], concepts) && IsBeside(claims[i]) && claims[i].Derivation is null)
            {
                claims[i] = claims[i] with { IsPart = true };
            }
            else if (
                Size(claims[i]) is { } size
                && IsPeople(claims[i], concepts)
                && IsLessThanAny(totals, claims[i], size)
                && !AllOfKind.IsTold(claims[i], size)
                && !AboardTogether.IsRole(claims[i])
                && !claims[i].Reach.IsDivided
                && claims[i].Derivation is null
                && !IsTallied(tallied, claims[i])
                && !IsNation(claims[i])
                && (
                    SaysPart(claims[i])
                    || size == 1
                    || !IsWhole(claims[i])
                    || !string.Equals(claims[i].Population!.Kind, "person", StringComparison.Ordinal)
                )
            )
            {
                claims[i] = AllOfKind.Is(claims[i], size, claims)
                    ? claims[i] with
                    {
                        Reach = claims[i].Reach with { IsAmong = true },
                    }
                    : claims[i] with
                    {
                        IsPart = true,
                        Reach = claims[i].Reach with { IsOfKind = size > 1 && AllOfKind.IsOfKind(claims[i]) },
                    };
            }
        }
    }

    private static bool IsLessThanAny(List<(Claim Claim, decimal Size)> totals, Claim claim, decimal size) =>
        totals.Exists(t => size < t.Size && IsOfOne(t.Claim, claim));

    // of each property, place and time the greatest
    private static void Note(List<(Claim Claim, decimal Size)> totals, Claim claim, decimal size)
    {
        var at = totals.FindIndex(t =>
            string.Equals(t.Claim.Property, claim.Property, StringComparison.Ordinal)
            && string.Equals(t.Claim.Place, claim.Place, StringComparison.Ordinal)
            && t.Claim.Period == claim.Period
            && !Owner.AreTwo(t.Claim, claim)
        );
        if (at < 0)
        {
            totals.Add((claim, size));
        }
        else if (totals[at].Size < size)
        {
            totals[at] = (claim, size);
        }
    }

    // thirty killed in one town on one day are none of forty killed in another on the next
    private static bool IsOfOne(Claim total, Claim part) =>
        string.Equals(total.Property, part.Property, StringComparison.Ordinal)
        && !Owner.AreTwo(total, part)
        && total.Reach.IsOfOtherEvent == part.Reach.IsOfOtherEvent
        && (total.Period is not { } days || part.Period is not { } others || days.Overlaps(others))
        && (
            total.Place is null
            || part.Place is null
            || total.Sentence == part.Sentence
            || string.Equals(total.Place, part.Place, StringComparison.Ordinal)
            || total.Period is not { IsDay: true }
            || part.Period is not { IsDay: true }
        );

    // "the war has killed hundreds of thousands", "90 killed since January"
    private static bool IsOfManyEvents(Claim claim) =>
        claim.Period is { Days: null or > LongDays }
        || claim.Value is NumberValue { Quantity.Interval: { Low: > 1000 and { } low, High: { } high } } && high > 2 * low;

    // "one killed and three others wounded": one sentence counts the dead and the wounded, each as a whole
    private static bool IsTallied(ILookup<(TextSpan Sentence, string Property), Claim> tallied, Claim claim)
    {
        var beside =
            claim.Property is PropertyReader.Killed ? PropertyReader.Injured
            : claim.Property is PropertyReader.Injured ? PropertyReader.Killed
            : null;
        return beside is not null && !IsOfThem(claim) && tallied[(claim.Sentence, beside)].Any(c => c.Span != claim.Span);
    }

    private static bool IsOfThem(Claim claim) =>
        claim.Quote.Contains(" of the", StringComparison.OrdinalIgnoreCase)
        || claim.Quote.Contains(" of them", StringComparison.OrdinalIgnoreCase)
        || claim.Modality is not Modality.Asserted;

    // "five people", and "four men" where nobody else is counted
    private static bool IsWhole(Claim claim) =>
        !SaysPart(claim) && claim.Population is { Kind.Length: > 0, Group: null } people && !Casualties.IsCalling(people.Kind);

    private static bool IsPeople(Claim claim, ConceptTable concepts) =>
        claim is { IsKnownProperty: true, Property.Length: > 0, Population: { } group } && concepts.CountsAs(group.Kind, "person");

    // "nine Danes" stand for no others, and are held against no total
    private static bool IsNation(Claim claim) => claim.Population is { Kind: NationReader.National, Group: not null } && !SaysPart(claim);

    private static decimal? Size(Claim claim) =>
        claim.Value is NumberValue { Quantity.Interval: var interval } ? interval.Low ?? interval.High : null;

    // "three others", "another man", "two of them", "the two"
    internal static bool SaysPart(Claim claim) =>
        IsNarrowed(claim)
        || IsLaterDeath(claim)
        || FamilyMembers.Are(claim)
        || claim.Quote.Contains(" other", StringComparison.OrdinalIgnoreCase)
        || claim.Quote.Contains(" of the", StringComparison.OrdinalIgnoreCase)
        || claim.Quote.Contains(" of them", StringComparison.OrdinalIgnoreCase)
        || (claim.Mention is QuantityMention { Counted: { } counted } && (IsOther(counted.Lemma) || counted.Modifiers.Any(IsOther)));

    // "two died in hospital overnight": two more of all who died
    private static bool IsLaterDeath(Claim claim)
    {
        if (claim.Property is not PropertyReader.Killed)
        {
            return false;
        }

        var behind = claim.Article.Behind(claim.Span);
        behind = behind[..(behind.IndexOfAny(".,;") is >= 0 and var end ? end : behind.Length)];
        return (behind.Contains(" died ", StringComparison.Ordinal) || behind.Contains(" succumbed ", StringComparison.Ordinal))
            && (
                behind.Contains("hospital", StringComparison.Ordinal)
                || behind.Contains(" ward", StringComparison.Ordinal)
                || behind.Contains("wounds", StringComparison.Ordinal)
                || behind.Contains("injuries", StringComparison.Ordinal)
                || behind.Contains("at the scene", StringComparison.Ordinal)
            );
    }

    // "four people with ties to the north"
    internal static bool IsNarrowed(Claim claim)
    {
        var behind = claim.Article.Behind(claim.Span);
        return behind.StartsWith(" with ", StringComparison.OrdinalIgnoreCase)
            || behind.StartsWith(" else", StringComparison.OrdinalIgnoreCase)
            || behind.StartsWith(" aged ", StringComparison.OrdinalIgnoreCase);
    }

    // "no one else", "no other injuries"
    private static bool IsBeside(Claim claim) =>
        claim.Article.Behind(claim.Span).StartsWith(" else", StringComparison.OrdinalIgnoreCase)
        || claim.Quote.Contains(" other", StringComparison.OrdinalIgnoreCase);

    private static bool IsOther(string word) =>
        word.ToUpperInvariant() is "OTHER" or "OTHERS" or "ANOTHER" or "REMAINING" or "SECOND" or "THIRD";
}
