using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Counts;

/// <summary>
/// Reads what is said of some whom no verb of their own follows: "nine people were hurt, five of them soldiers" tells of five soldiers who
/// were hurt, "two of them in serious condition" of no two who were.
/// </summary>
internal static class SomeOfThem
{
    /// <summary>Whether the amount is of such.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention)
    {
        var (first, of) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.NumberSpan.End));
        if (IncludedPeople.Is(view, mention))
        {
            return true;
        }

        if (
            mention.Quantity.Unit.Dimension is not Dimension.Count
            || first == 0
            || of + 1 >= view.Tokens.Length
            || view.WordAt(first - 1) is not ("," or "(" or "—" or "–")
            || view.WordAt(of) is not "of"
            || view.WordAt(of + 1) is not ("them" or "whom")
        )
        {
            return false;
        }

        var behind = Math.Max(of + 2, view.TokenFrom(mention.Span.End));
        while (behind < view.Tokens.Length && view.Tokens[behind].Tag is Tag.Adverb)
        {
            behind++;
        }

        return behind >= view.Tokens.Length || !(view.IsVerb(behind) || view.Tokens[behind].Tag is Tag.Auxiliary or Tag.Modal);
    }

    /// <summary>
    /// What is said of those of whom they are some where a noun tells who they are; else what the words behind tell, which is not what the
    /// noun of the others does.
    /// </summary>
    internal static string? Property(
        SentenceView view,
        QuantityMention mention,
        IReadOnlyList<Claim> before,
        string? own,
        PropertyReader properties
    )
    {
        if (mention.Counted is not { } counted || counted.Span.Start < mention.NumberSpan.End)
        {
            return own is not null && string.Equals(own, properties.OfNoun(mention), StringComparison.Ordinal) ? null : own;
        }

        for (var i = before.Count - 1; i >= 0 && view.Sentence.Span.Contains(before[i].Span); i--)
        {
            if (before[i] is { IsKnownProperty: true, Population: not null, Derivation: null } all)
            {
                return all.Property;
            }
        }

        return own;
    }
}
