using Disagree.Claims.Qualifiers;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>Tells the figures of a part of a firm from those of the firm: "Arvik Mills's paper division lost 4 million".</summary>
internal static class FirmPart
{
    private const string Revenue = "revenue";
    private static readonly Qualifier Part = new("part of a firm", "unit", IsMarked: true);
    private static readonly Qualifier Earlier = new("whose time", "earlier", IsMarked: true);

    /// <summary>The qualifier; null where the subject is no nameless part of a firm that is named.</summary>
    internal static Qualifier? Of(SentenceView view, QuantityMention mention, Claim claim)
    {
        if (OfSales(view, mention, claim) is { } buyers)
        {
            return buyers;
        }

        if (claim is not { Figure.Of: FigureHolder.Body, Holder: not null } || mention.Subject is not { } subject)
        {
            return null;
        }

        var (isOwned, isPart) = (false, false);
        for (var i = view.TokenFrom(subject.Start); i < view.Tokens.Length && view.Tokens[i].Start < subject.End; i++)
        {
            var isName = view.NameAt(i) is not null;
            isOwned = view.Tokens[i].Tag is Tag.Possessive ? i > 0 && view.NameAt(i - 1) is not null : isOwned && !isName;
            isPart = isOwned && view.IsNoun(i) ? view.LemmaAt(i) is "division" or "unit" or "arm" or "segment" : isPart && !isName;
        }

        return isPart ? Part : null;
    }

    // "sales to schools rose 4 percent"
    private static Qualifier? OfSales(SentenceView view, QuantityMention mention, Claim claim)
    {
        if (claim.Figure is not { Name: Revenue } || mention.Subject is not { } subject)
        {
            return null;
        }

        for (var i = view.TokenFrom(subject.Start); i + 1 < view.Tokens.Length && view.Tokens[i].Start < subject.End; i++)
        {
            if (view.WordAt(i) is "to" && i > 0 && view.LemmaAt(i - 1) is "sale")
            {
                var head = i + 1;
                while (head + 1 < view.Tokens.Length && view.Tokens[head + 1].Start < subject.End && view.IsNoun(head + 1))
                {
                    head++;
                }

                return view.IsNoun(head) ? new("sold to", view.LemmaAt(head), IsMarked: true) : null;
            }
        }

        return null;
    }

    /// <summary>That the amount held before something changed it: "the dividend had been 9 cents"; null where it did not.</summary>
    internal static Qualifier? OfBefore(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) - 1 is > 1 and var been
        && mention.Quantity.Unit.Dimension is Dimension.Money or Dimension.Rate
        && view.WordAt(been) is "been"
        && view.WordAt(been - 1) is "had"
        && view.IsNoun(been - 2)
            ? Earlier
            : null;
}
