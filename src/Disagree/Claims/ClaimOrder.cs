namespace Disagree.Claims;

/// <summary>
/// Claims by article id, place, question and value, so that a report does not depend on the order in which articles were named.
/// </summary>
internal sealed class ClaimOrder : IComparer<Claim>
{
    internal static ClaimOrder Instance { get; } = new();

    public int Compare(Claim? x, Claim? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        return First(
            string.CompareOrdinal(x.Article.Id, y.Article.Id),
            x.Span.CompareTo(y.Span),
            x.Kind.CompareTo(y.Kind),
            string.CompareOrdinal(x.Property, y.Property),
            string.CompareOrdinal(x.Subject, y.Subject),
            string.CompareOrdinal(x.Value.Text, y.Value.Text),
            string.CompareOrdinal(x.Asks, y.Asks),
            string.CompareOrdinal(x.Place, y.Place),
            x.Modality.CompareTo(y.Modality),
            string.CompareOrdinal(x.AsOf.ToString(), y.AsOf.ToString()),
            string.CompareOrdinal(x.Quote, y.Quote)
        );
    }

    private static int First(params ReadOnlySpan<int> comparisons)
    {
        foreach (var comparison in comparisons)
        {
            if (comparison != 0)
            {
                return comparison;
            }
        }

        return 0;
    }
}
