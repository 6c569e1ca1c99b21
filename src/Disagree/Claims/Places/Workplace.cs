using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>
/// Tells those who work at one place of a company from all whom it employs: "the plant, which employs 410", "90 people will lose their jobs
/// at the plant".
/// </summary>
internal sealed class Workplace(ConceptTable concepts)
{
    private const string There = " at one site";
    private const int Reach = 8;

    /// <summary>The claim, its property narrowed to the place where the words around the amount name one.</summary>
    internal Claim Narrowed(Claim claim, SentenceView view, QuantityMention mention) =>
        claim.Property is not ("employed" or "lost jobs") ? claim
        : Where(view, view.TokenFrom(mention.Span.Start)) is { } place ? claim with { Property = $"{claim.Property} in {place}" }
        : IsOfOne(view, mention) || (claim.Property is "lost jobs" && IsOfClosing(view, mention))
            ? claim with
            {
                Property = claim.Property + There,
            }
        : claim;

    // "to close its Arvik plant, 90 to lose jobs", "the plant will shut with the loss of 90 jobs", "the shutdown will cost 90 jobs"; not
    // "will close a plant and cut 90 jobs", which may be jobs of the whole company
    private bool IsOfClosing(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start);
        var (hasPlace, closes) = (false, false);
        for (var i = 0; i < at; i++)
        {
            if (view.IsLemma(i, WordClass.CuttingJobs))
            {
                return false;
            }

            hasPlace |=
                IsPlace(view, i) || (view.LemmaAt(i) is "closure" or "shutdown" && view.WordAt(i) is not ("closures" or "shutdowns"));
            closes |= view.IsLemma(i, WordClass.ClosingPlace);
        }

        return hasPlace && closes;
    }

    private bool IsOfOne(SentenceView view, QuantityMention mention)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        if (mention.Subject is { } subject && view.TokenFrom(subject.End) - 1 is >= 0 and var head && IsPlace(view, head))
        {
            return true;
        }

        // "the plant, with 90 workers", "the plant's 90 workers"
        for (var i = at - 1; i >= Math.Max(1, at - Reach); i--)
        {
            if (IsPlace(view, i))
            {
                return i + 1 == at || view.Tokens[i + 1].Tag is Tag.Possessive || OpensAside(view, i + 1, at);
            }
        }

        // "90 workers at the plant"
        for (
            var i = end;
            i < Math.Min(view.Tokens.Length, end + Reach) && view.Tokens[i].Tag is not (Tag.Punctuation or Tag.Conjunction);
            i++
        )
        {
            if (IsPlace(view, i))
            {
                return true;
            }
        }

        return false;
    }

    // "in Arvik, Norway, where the dairy employs 90"
    private static string? Where(SentenceView view, int at)
    {
        for (var i = at - 1; i > 1 && at - i <= Reach && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.WordAt(i) is "where")
            {
                return
                    view.NameAt(view.WordAt(i - 1) is "," ? i - 2 : i - 1) is { Type: not (NameType.Person or NameType.Organization) } place
                    ? place.Canonical
                    : null;
            }
        }

        return null;
    }

    // ", which employs 90", "in Arvik, with 90 workers"
    private static bool OpensAside(SentenceView view, int from, int at)
    {
        var comma = from;
        while (comma < at && (view.Tokens[comma].Tag is Tag.Preposition or Tag.ProperNoun || view.NameAt(comma) is not null))
        {
            comma++;
        }

        return comma + 1 < at && view.WordAt(comma) is "," && view.WordAt(comma + 1) is "which" or "with" or "where" or "that";
    }

    // one of them, and not "its plants"
    private bool IsPlace(SentenceView view, int i) =>
        view.IsNoun(i)
        && view.WordAt(i).Equals(view.LemmaAt(i), StringComparison.OrdinalIgnoreCase)
        && (concepts.Thing(view, i) is "factory" || view.LemmaAt(i) is "site" or "mine" or "warehouse" or "depot");
}
