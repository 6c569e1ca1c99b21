using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Tells counts of one spot that no table of places holds: "forty died inside St Brannoc's alone" counts some of those who died.
/// </summary>
internal static class SpotAlone
{
    private const int Reach = 12;

    /// <summary>Whether the amount is one.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        if (mention.Quantity.Unit != Unit.Person)
        {
            return false;
        }

        var (from, isAt) = (view.TokenFrom(mention.Span.End), false);
        for (var i = from; i < Math.Min(view.Tokens.Length, from + Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (view.WordAt(i) is "alone")
            {
                return isAt && !IsOfPlace(view, i) && !view.IsInTime(i - 1);
            }

            isAt |= view.Is(i, WordClass.Where);
        }

        return false;
    }

    // "forty in Lyon alone": the place tells how far the count reaches
    private static bool IsOfPlace(SentenceView view, int alone) =>
        view.Names.Exists(n => n.Type is NameType.Place && n.Span.End == view.Tokens[alone - 1].End);
}
