using Disagree.Claims;
using Disagree.Claims.Casts;
using Disagree.Claims.Figures;
using Disagree.Values;

namespace Disagree.Topics.Gates;

/// <summary>Tells claims of articles that name nobody and nothing in common: nothing shows that they speak of one event.</summary>
internal static class Strangers
{
    /// <summary>What is written of an event later than this, in days, names more of it than the town.</summary>
    internal const int DaysOfOneStory = 10;
    internal static readonly Obstacle NothingShared = new(
        NotComparedReason.OtherEvent,
        "no name that both articles hold shows that they speak of one event"
    );

    private static readonly Obstacle OfOthers = new(NotComparedReason.OtherPopulation, "no name shows that they are figures of one body");

    /// <summary>Why the two speak of different events; null where a name is shared, or one of the articles names too few to tell.</summary>
    internal static Obstacle? Between(Claim a, Claim b, Stories stories) =>
        Cast.AreApart(a.Cast, b.Cast, TimeOf(a, b)) && !stories.ShareThird(a, b) ? NothingShared : null;

    /// <summary>
    /// Why two figures, "net income of 5 million dollars", are of different bodies; null where one whom both articles are about may have
    /// both, or where the articles tell one story, so that they may be of the body that it is about.
    /// </summary>
    internal static Obstacle? OfFigures(Claim a, Claim b, Stories stories) =>
        IsFigure(a) && IsFigure(b) && !Cast.MayShareBody(a, b) && !stories.AreOne(a, b) ? OfOthers : null;

    private static bool IsFigure(Claim claim) =>
        claim.Value is NumberValue value
        && value.Quantity.Unit.Dimension switch
        {
            Dimension.Money or Dimension.Rate => true,
            Dimension.Ratio => !claim.IsKnownProperty || claim.Figure is { Of: FigureHolder.Body },
            _ => claim.Population?.Kind is "share" or "stock" or "bond",
        };

    private static TimeBetween TimeOf(Claim a, Claim b) =>
        a.Event.Names.Overlaps(b.Event.Names) ? TimeBetween.Days
        : a.Publication is not { Period: { IsUnknown: false } one } || b.Publication is not { Period: { IsUnknown: false } other }
            ? TimeBetween.Unknown
        : DaysApart.Of(one, other) > DaysOfOneStory ? TimeBetween.Long
        : TimeBetween.Days;
}
