using System.Diagnostics.CodeAnalysis;
using Disagree.Claims;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>Tells whether two articles answer a question just alike: with the same values, of the same time, meant the same way.</summary>
internal sealed class SaidAlike : IEqualityComparer<List<Claim>>
{
    internal static readonly SaidAlike Instance = new();

    private SaidAlike() { }

    public bool Equals(List<Claim>? x, List<Claim>? y) => x is null || y is null ? x == y : x.Select(Said).SequenceEqual(y.Select(Said));

    public int GetHashCode([DisallowNull] List<Claim> obj)
    {
        var hash = default(HashCode);
        foreach (var claim in obj)
        {
            hash.Add(Said(claim));
        }

        return hash.ToHashCode();
    }

    private static Answer Said(Claim claim) =>
        new(ValueKey.Of(claim), claim.AsOf, claim.Modality, claim.Measure, claim.Replaces?.Text, claim.DeadBeside);

    private readonly record struct Answer(
        ValueKey Value,
        DatePeriod AsOf,
        Modality Modality,
        Measure Measure,
        string? Replaces,
        DeadCount? DeadBeside
    );
}
