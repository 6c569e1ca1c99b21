using Disagree.Claims.Figures;

namespace Disagree.Claims.Owners;

/// <summary>
/// Reads whose a figure is where a list tells it of several: the Mill Party's 31 of "The Harbour Party won 40 seats, the Mill Party 31".
/// </summary>
internal sealed class ListedOwner(OwnerTable table)
{
    /// <summary>Who has it.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="told">The owner whom its verb tells; null for none.</param>
    /// <param name="figure">The figure; null for none.</param>
    /// <param name="holder">The name beside the amount; null for none.</param>
    internal Owner? Of(SentenceView view, Owner? told, Figure? figure, string? holder) =>
        figure is not { Of: FigureHolder.Named } || holder is null || told?.IsNamed(holder) is true
            ? told
            : new Owner(holder, [new OwnerName(holder, Kind(view, holder))], [], IsPublic: false);

    private OwnerKind Kind(SentenceView view, string canonical)
    {
        foreach (var name in view.Names)
        {
            if (string.Equals(name.Canonical, canonical, StringComparison.Ordinal))
            {
                return table.Of(view, name);
            }
        }

        return OwnerKind.Unknown;
    }
}
