using Disagree.Articles;
using Disagree.Claims.Owners;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Notes of which firms an article tells figures, and reads a bare figure by the sentences right before: "In the nine months Arvik Mills lost
/// 4 million. Revenue fell to 9 million." It is of the same span, and where the article tells of several firms, of the firm named there.
/// </summary>
internal static class FirmFigures
{
    private const int Reach = 2;
    private const string Span = "span";

    internal static void Settle(List<Claim> claims, List<SentenceView> views)
    {
        OfLoneFirm(claims, views);
        if (!claims.Exists(Is))
        {
            return;
        }

        Name(claims, views);
        var places = new Dictionary<TextSpan, int>();
        for (var i = 0; i < views.Count; i++)
        {
            places.TryAdd(views[i].Sentence.Span, i);
        }

        IReadOnlyList<string> firms = [.. claims.Where(Is).Select(c => c.Holder).OfType<string>().Distinct(StringComparer.Ordinal)];
        var first = 0;
        for (var i = 0; i < claims.Count; i++)
        {
            first = claims[first].Sentence == claims[i].Sentence ? first : i;
            if (Is(claims[i]))
            {
                var at = places.GetValueOrDefault(claims[i].Sentence, -1);
                claims[i] = OfSpan(claims, first, i, views, at) with
                {
                    Firms = firms,
                    Holder = claims[i].Holder ?? (firms.Count > 1 ? Before(views, at, firms) : null),
                };
            }
        }
    }

    // "The stock fell 4 percent", of the one firm of which the article tells
    private static void OfLoneFirm(List<Claim> claims, List<SentenceView> views)
    {
        List<string>? firms = null;
        for (var i = 0; i < claims.Count; i++)
        {
            if (
                claims[i] is { Holder: null, Figure: { Name: SharePrice.Name, Of: FigureHolder.Named } }
                && (firms ??= Named(views)) is [var firm]
            )
            {
                claims[i] = claims[i] with { Holder = firm };
            }
        }
    }

    // "Arvik earned 4 million" of an article that also speaks of Arvik Mills
    private static void Name(List<Claim> claims, List<SentenceView> views)
    {
        IReadOnlyList<string>? firms = null;
        for (var i = 0; i < claims.Count; i++)
        {
            if (
                Is(claims[i])
                && claims[i] is { Holder: null, Owner.Heads: [{ Kind: OwnerKind.Place, Canonical: var place }], Owner.Of.Count: 0 }
                && (firms ??= Named(views)).FirstOrDefault(f => f.StartsWith(place + " ", StringComparison.Ordinal)) is { } firm
            )
            {
                claims[i] = claims[i] with { Holder = firm };
            }
        }
    }

    private static List<string> Named(List<SentenceView> views) =>
        [
            .. views
                .SelectMany(v => v.Names)
                .Where(n => n.Type is NameType.Organization)
                .Select(n => n.Canonical)
                .Distinct(StringComparer.Ordinal),
        ];

    private static bool Is(Claim claim) =>
        claim
            is {
                Figure.Of: FigureHolder.Body,
                Value: NumberValue { Quantity.Unit.Dimension: Dimension.Money or Dimension.Rate or Dimension.Ratio }
            };

    // the span of the figures in the sentence before, where this one tells no time
    private static Claim OfSpan(List<Claim> claims, int first, int own, List<SentenceView> views, int at) =>
        claims[own] is { Period: null, IsAhead: false, Figure.Measure: Measure.Fixed } claim
        && !claim.Reckoning.Qualifiers.Any(q => q.Class is Span)
        && (
            Told(claims, own - 1, claim.Sentence)
            ?? (first > 0 && at > 0 && views[at].Times.Count == 0 ? Told(claims, first - 1, views[at - 1].Sentence.Span) : null)
        )
            is { } before
        && before.Reckoning.Qualifiers.FirstOrDefault(q => q.Class is Span) is { Value: not null } span
            ? claim with
            {
                Reckoning = claim.Reckoning with { Qualifiers = [.. claim.Reckoning.Qualifiers, span] },
            }
            : claims[own];

    private static Claim? Told(List<Claim> claims, int last, TextSpan sentence)
    {
        while (last >= 0 && claims[last].Sentence == sentence && !(Is(claims[last]) && !claims[last].IsContrasted))
        {
            last--;
        }

        return last >= 0 && claims[last].Sentence == sentence ? claims[last] : null;
    }

    // a sentence that names one in another part tells nothing for sure
    private static string? Before(List<SentenceView> views, int own, IReadOnlyList<string> firms)
    {
        for (var i = own; i >= Math.Max(0, own - Reach); i--)
        {
            if (First(views[i], firms) is var (firm, isSubject))
            {
                return i == own || !isSubject ? null : firm;
            }
        }

        return null;
    }

    private static (string Firm, bool IsSubject)? First(SentenceView view, IReadOnlyList<string> firms)
    {
        foreach (var name in view.Names)
        {
            if (firms.Contains(name.Canonical, StringComparer.Ordinal))
            {
                return (name.Canonical, IsBeforeVerb(view, view.TokenFrom(name.Span.Start)));
            }
        }

        return null;
    }

    private static bool IsBeforeVerb(SentenceView view, int name)
    {
        for (var i = 0; i < name; i++)
        {
            if (view.IsVerb(i))
            {
                return false;
            }
        }

        return true;
    }
}
