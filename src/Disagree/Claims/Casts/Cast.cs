using System.Runtime.CompilerServices;
using Disagree.Mentions;

namespace Disagree.Claims.Casts;

/// <summary>
/// Whom and what an article names: persons, bodies and places, by their names and by the telling words of these. Articles about one event
/// have some of them in common; where two have none, nothing shows that they tell of one event.
/// </summary>
internal sealed class Cast
{
    private const int Two = 2;
    private const int Several = 3;

    private const int Remembered = 16;

    // claims of two articles are compared again and again, and those of others in between
    private readonly Known?[] partners = new Known?[Remembered];

    /// <summary>The names, by what they are of.</summary>
    internal required CastNames Names { get; init; }

    /// <summary>Persons and bodies that may have figures, without the names that many have, "Savings Bank", "Justice Department".</summary>
    internal required IReadOnlySet<string> Owners { get; init; }

    /// <summary>Those bodies with which the article opens.</summary>
    internal required IReadOnlySet<string> LeadBodies { get; init; }

    /// <summary>Whether it is large enough: an article that names fewer tells too little of its event to set it apart.</summary>
    internal required bool IsTelling { get; init; }

    /// <summary>Whether it holds a person.</summary>
    internal required bool HasPersons { get; init; }

    /// <summary>The cast of an article, in canonical names; what stands in articles about anything is no part of it.</summary>
    internal static Cast Of(ArticleMentions mentions, CastWords words) => new CastReader(mentions.Document, words).Read(mentions);

    /// <summary>
    /// Whether nothing shows that two articles, each of which names enough, tell of one event: they name nothing in common but what stands
    /// in articles of many events. Of articles of the same days one town or body is enough; where it isn't known how far apart they were
    /// written, a town or two such bodies; and long after, a body and a town, or two bodies and a country.
    /// </summary>
    /// <remarks>A claim made by hand has no cast, and is apart from none.</remarks>
    internal static bool AreApart(Cast? one, Cast? other, TimeBetween time)
    {
        if (one is not { IsTelling: true } || other is not { IsTelling: true } || ReferenceEquals(one, other))
        {
            return false;
        }

        var shared = SharedBy(one, other);
        if (shared is { IsInPassing: true, HoldsPersonBeside: false, FocusOfMany: < Two } && !IsOfOneTime(shared, time))
        {
            return true;
        }

        return shared.Telling == 0
            ? time switch
            {
                TimeBetween.Days => shared is { OfMany: 0, Towns: 0, Countries: < Two },
                TimeBetween.Unknown => shared is { OfMany: < Two, Towns: 0 },
                _ => shared.OfMany == 0 || shared.Places == 0 || shared is { OfMany: < Two, Towns: 0 },
            }
            : time is TimeBetween.Long && shared.Telling + shared.OfMany + shared.Places == 1;
    }

    // of the same days
    private static bool IsOfOneTime(SharedCast shared, TimeBetween time) =>
        time is TimeBetween.Days && shared is { FocusOfMany: > 0 } or { FocusCountries: >= Two };

    /// <summary>
    /// Whether two articles tell of one event, however long after each other: they name one person, and another or a body or a spot beside;
    /// or something that few others name, a body of many events and a town.
    /// </summary>
    internal static bool AreOne(Cast? one, Cast? other) =>
        one is not null
        && other is not null
        && SharedBy(one, other) is { HoldsPersonBeside: true } or { Telling: > 0, OfMany: > 0, Towns: > 0 };

    /// <summary>
    /// Whether two articles tell one story: they name one person and another name beside or, where they were written within days of each
    /// other, several names of other things.
    /// </summary>
    internal static bool TellOneStory(Cast? one, Cast? other, bool isWithinDays) =>
        AreOne(one, other)
        || (isWithinDays && one is not null && other is not null && SharedBy(one, other) is { Telling: > 0, Named: >= Several });

    /// <summary>
    /// Whether two articles name one person, or one body or spot that few other articles name, or a body of many events and a town.
    /// </summary>
    internal static bool Share(Cast? one, Cast? other) =>
        one is not null && other is not null && SharedBy(one, other) is { Telling: > 0 } or { OfMany: > 0, Towns: > 0 };

    /// <summary>
    /// Whether two statements, each of an article and with the names beside it, may be figures of one body: one that stands beside them or
    /// that the articles open with is shared, or one of the articles names none. Where each has a name beside it of which the other article
    /// says nothing, they are figures of two.
    /// </summary>
    internal static bool MayShareBody(Claim a, Claim b)
    {
        if (a.Cast is not { } one || b.Cast is not { } other || ReferenceEquals(one, other))
        {
            return true;
        }

        if (one.IsStranger(a, other) && other.IsStranger(b, one))
        {
            return false;
        }

        return !one.Names.Any || !other.Names.Any ? true
            : one.Owners.Count == 0 || other.Owners.Count == 0 ? one.Names.SharesOthers(other.Names)
            : one.LeadBodies.Count == 0 || other.LeadBodies.Count == 0 ? one.Owners.Overlaps(other.Owners)
            : one.LeadBodies.Overlaps(other.LeadBodies)
                || one.LeadBodies.Overlaps(b.Event.Names)
                || other.LeadBodies.Overlaps(a.Event.Names)
                || a.Event.Names.Any(n => b.Event.Names.Contains(n) && one.Owners.Contains(n));
    }

    // names stand beside the claim, and of none of them does the other article speak
    private bool IsStranger(Claim claim, Cast other)
    {
        var names = false;
        foreach (var name in claim.Event.Names)
        {
            if (Owners.Contains(name))
            {
                names = true;
                if (other.Owners.Contains(name))
                {
                    return false;
                }
            }
        }

        return names;
    }

    private static SharedCast SharedBy(Cast one, Cast other)
    {
        ref var known = ref one.partners[RuntimeHelpers.GetHashCode(other) % Remembered];
        if (known is { } found && ReferenceEquals(found.With, other))
        {
            return found.Shared;
        }

        var shared = one.Names.SharedWith(other.Names);
        known = new Known(other, shared);
        return shared;
    }

    // one object, so that threads see both of it or neither
    private sealed record Known(Cast With, SharedCast Shared);
}
