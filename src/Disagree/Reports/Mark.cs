using Disagree.Claims;
using Disagree.Mentions;

namespace Disagree.Reports;

/// <summary>What a reader of a claim should know before leaning on it.</summary>
public enum Mark
{
    /// <summary>A later claim has superseded it.</summary>
    OutOfDate,

    /// <summary>Its words hedge: about, nearly, an estimated, believed to be.</summary>
    Hedged,

    /// <summary>It stands in quotation marks.</summary>
    Quoted,

    /// <summary>Its words were taken over from a wire or from another article.</summary>
    Syndicated,

    /// <summary>The date of its article was inferred from the text.</summary>
    DateInferred,
}

/// <summary>The marks that a claim carries by itself, whatever it is compared with.</summary>
internal static class OwnMarks
{
    internal static IEnumerable<Mark> Of(Claim claim, Publication? publication)
    {
        if (claim.Modality is Modality.Estimated || claim.Value is NumberValue { Quantity.IsApproximate: true })
        {
            yield return Mark.Hedged;
        }

        if (claim.IsQuoted)
        {
            yield return Mark.Quoted;
        }

        if (publication is { Basis: PublicationBasis.Dateline or PublicationBasis.Inferred })
        {
            yield return Mark.DateInferred;
        }
    }
}
