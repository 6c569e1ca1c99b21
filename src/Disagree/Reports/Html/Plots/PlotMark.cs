using Disagree.Claims;

namespace Disagree.Reports.Html.Plots;

/// <summary>Claims of one position that state one value as of one time: one mark of a plot.</summary>
/// <param name="Position">From 0.</param>
/// <param name="Claim">The first of them.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Span">What the value covers.</param>
/// <param name="Spot">Where its days lie; null where they are not known.</param>
/// <param name="IsHollow">Whether its voice has a mark already.</param>
/// <param name="IsOld">Whether a later claim has superseded it.</param>
internal sealed record PlotMark(int Position, Claim Claim, int Count, ValueSpan Span, TimeSpot? Spot, bool IsHollow, bool IsOld)
{
    /// <summary>How far it is moved aside so that it covers no other, in pixels.</summary>
    internal double Aside { get; init; }

    /// <summary>Where it stands, in percent of the width.</summary>
    internal double At => Spot?.Middle ?? Plot.Undated;
}
