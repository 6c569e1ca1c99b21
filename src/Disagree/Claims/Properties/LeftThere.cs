using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Tells those who are still at a place from those who went away: "nine rebels left in Kelo" are there, "nine rebels left Kelo" and
/// "left in buses" are gone.
/// </summary>
internal static class LeftThere
{
    /// <summary>Whether the words behind the amount say so.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.End);
        return mention.Quantity.Unit.Dimension is Dimension.Count
            && at + 2 < view.Tokens.Length
            && view.WordAt(at) is "left"
            && view.WordAt(at + 1) is "in" or "inside"
            && IsPlace(view, at + 2);
    }

    private static bool IsPlace(SentenceView view, int at)
    {
        at += view.Tokens[at].Tag is Tag.Determiner && at + 1 < view.Tokens.Length ? 1 : 0;
        return view.Names.Exists(n => n.Type is NameType.Place && n.Span.Start == view.Tokens[at].Start);
    }
}
