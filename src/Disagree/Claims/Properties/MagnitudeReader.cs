using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>Reads how strong a quake was: "a magnitude 6.1 quake", "a preliminary magnitude of 6.1", "(Mw 6.1)".</summary>
internal static class MagnitudeReader
{
    internal const string Magnitude = "magnitude";
    private const string OfAftershock = "magnitude of an aftershock";
    private const string OfSeveral = "magnitudes";
    private const int Ahead = 3;
    private const int Before = 3;

    internal static bool Is(string? property) => property is Magnitude or OfAftershock;

    /// <summary>The property; null where the amount is no magnitude.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="mention">The amount.</param>
    /// <param name="counting">What a noun apart from it says that it is.</param>
    internal static string? Of(SentenceView view, QuantityMention mention, Counting? counting)
    {
        if (mention.Quantity.Unit.Code is not Magnitude && counting?.Property is not Magnitude)
        {
            return null;
        }

        // "magnitudes of 4.4 and 5.1": which of them is which, nothing tells
        var at = view.TokenFrom(mention.Span.Start);
        for (var i = at - 1; i >= Math.Max(0, at - Before); i--)
        {
            if (view.WordAt(i) is OfSeveral)
            {
                return OfSeveral;
            }
        }

        for (var i = Math.Min(view.Tokens.Length, view.TokenFrom(mention.Span.End) + Ahead) - 1; i >= 0 && view.WordAt(i) is not ";"; i--)
        {
            if (view.LemmaAt(i) is "quake" or "earthquake" or "tremor" or "temblor")
            {
                break;
            }

            if (view.LemmaAt(i) is "aftershock" or "foreshock")
            {
                return OfAftershock;
            }
        }

        return Magnitude;
    }
}
