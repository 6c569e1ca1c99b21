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

        var order = string.CompareOrdinal(x.Article.Id, y.Article.Id);
        order = order != 0 ? order : x.Span.CompareTo(y.Span);
        order = order != 0 ? order : x.Kind.CompareTo(y.Kind);
        return order != 0 || ReferenceEquals(x, y) ? order : OfWords(x, y);
    }

    // claims at one place are few
    private static int OfWords(Claim x, Claim y)
    {
        var order = string.CompareOrdinal(x.Property, y.Property);
        order = order != 0 ? order : string.CompareOrdinal(x.Subject, y.Subject);
        order = order != 0 ? order : string.CompareOrdinal(x.Value.Text, y.Value.Text);
        order = order != 0 ? order : string.CompareOrdinal(x.Asks, y.Asks);
        order = order != 0 ? order : string.CompareOrdinal(x.Place, y.Place);
        order = order != 0 ? order : x.Modality.CompareTo(y.Modality);
        order = order != 0 ? order : string.CompareOrdinal(x.AsOf.ToString(), y.AsOf.ToString());
        return order != 0 ? order : string.CompareOrdinal(x.Quote, y.Quote);
    }
}
