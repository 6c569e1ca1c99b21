using Disagree.Claims;
using Disagree.Claims.Figures;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>
/// Claims made by hand have no words around them: whom they are about and what is asked, their own fields say, and say in full.
/// </summary>
internal static class ByHand
{
    internal static bool Is(Claim claim) => claim is { Mention: null, Publication: null, Cast: null };

    /// <summary>Why the two are about different subjects; null where nothing shows it.</summary>
    internal static Obstacle? OfSubject(Claim a, Claim b) =>
        (Is(a), Is(b)) switch
        {
            (true, true) => a.Subject.Length > 0 && b.Subject.Length > 0 && !IsOne(a.Subject, b.Subject)
                ? Apart(a.Subject, b.Subject)
                : null,
            (true, false) => OfRead(a, b),
            (false, true) => OfRead(b, a),
            _ => null,
        };

    /// <summary>Whether both name one subject, so that of what they state nothing more need be shared.</summary>
    internal static bool AreOfOne(Claim a, Claim b) =>
        (Is(a), Is(b)) switch
        {
            (true, true) => a.Subject.Length > 0 && IsOne(a.Subject, b.Subject),
            (true, false) => IsHolder(a, b),
            (false, true) => IsHolder(b, a),
            _ => false,
        };

    /// <summary>Whether two dates made by hand are of one event: the same is asked of one subject.</summary>
    internal static bool AskOneDate(Claim a, Claim b) =>
        Is(a) && Is(b) && IsOne(a.Subject, b.Subject) && Asked(a) is { Length: > 0 } asked && IsOne(asked, Asked(b));

    /// <summary>What a claim asks: its property, or of a date without one its words for what happened.</summary>
    internal static string Asked(Claim claim) => claim.Property.Length > 0 ? claim.Property : claim.Asks;

    // of a figure that an article gives, the article must name the same holder
    private static Obstacle? OfRead(Claim own, Claim read) =>
        own.Subject.Length == 0 || read.Figure is null || IsHolder(own, read) ? null
        : read.Holder is { } holder ? Apart(own.Subject, holder)
        : read.Figure.Of is FigureHolder.Event && read.Event.Names.Count == 0 ? null
        : new(NotComparedReason.OtherPopulation, $"it is not said that it is of {own.Subject}");

    private static bool IsHolder(Claim own, Claim read) =>
        own.Subject.Length > 0
        && read.Figure is not null
        && (
            read.Holder is { } holder
                ? IsOne(own.Subject, holder)
                : read.Event.Names.Contains(own.Subject, StringComparer.OrdinalIgnoreCase)
        );

    private static bool IsOne(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static Obstacle Apart(string one, string other) =>
        new(NotComparedReason.OtherPopulation, $"one is about {one}, the other about {other}");
}
