using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>
/// Tells whose place a place is in a list of numbers: of "nine died in the capital, 40 in Arvik and 12 in Tolmin" Arvik is the place of the
/// 40 alone, and that of the nine is "the capital".
/// </summary>
internal static class ListedPlaces
{
    private const int Reach = 6;

    /// <summary>Whether a place is that of a bare number that stands between it and the claim.</summary>
    internal static bool IsOfOther(SentenceView view, TextSpan place, TextSpan claim)
    {
        foreach (var other in view.Quantities)
        {
            if (other.Span.Start >= claim.End && other.Span.End <= place.Start && IsItem(view, other))
            {
                var name = NameBehind(view, view.TokenFrom(other.NumberSpan.End));
                if (name >= 0 && name == view.TokenFrom(place.Start))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The place of a listed count that is told by no name: "the capital"; null where it has none such.</summary>
    internal static string? Unnamed(SentenceView view, QuantityMention mention)
    {
        var at = PlaceOf(view, mention);
        return IsUnnamed(view, at) && (GoesOn(view, at + 3) || Follows(view, mention)) ? $"the {view.LemmaAt(at + 2)}" : null;
    }

    /// <summary>Whether a place is told by no name.</summary>
    internal static bool IsUnnamed(string place) => place.StartsWith("the ", StringComparison.Ordinal);

    /// <summary>Whether a bare number at its place is set right behind a count without one: 12 of "40 were hurt, 12 in Arvik".</summary>
    internal static bool IsSetBehindWhole(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start);
        if (at == 0 || view.WordAt(at - 1) is not "," || !IsPlaced(view, view.TokenFrom(mention.NumberSpan.End)))
        {
            return false;
        }

        // what stands last before it
        var whole = view.Quantities.FindLast(q => q.Span.End <= mention.Span.Start);
        return whole is { Predicate: { } said } && Math.Max(view.TokenFrom(said.Span.End), view.TokenFrom(whole.Span.End)) == at - 1;
    }

    /// <summary>Whether more is said of a bare number behind its place: "12 died in Lyon and 40 in Paris were hurt".</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="mention">The number.</param>
    /// <param name="of">What is said of the number before, which may stand behind both.</param>
    internal static bool IsSaidMore(SentenceView view, QuantityMention mention, Predicate? of)
    {
        var at = view.TokenFrom(mention.NumberSpan.End);
        if (NameBehind(view, at) is not (>= 0 and var name) || view.NameAt(name) is not { } place)
        {
            return false;
        }

        for (var i = view.TokenFrom(place.Span.End); i < view.Tokens.Length; i++)
        {
            if (of is { } said && said.Span.Start <= view.Tokens[i].Start && view.Tokens[i].Start < said.Span.End)
            {
                return false;
            }

            if (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Auxiliary)
            {
                return view.Tokens[i].Tag is not Tag.Gerund;
            }

            if (view.Tokens[i].Tag is Tag.Noun && !view.IsLemma(i, WordClass.TownOrArea) && !view.IsInTime(i))
            {
                return true;
            }

            if (!view.IsLemma(i, WordClass.TownOrArea) && view.Tokens[i].Tag is not Tag.Adverb)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The token of the name to which "in" at a token leads: "in Arvik", "in the city of Arvik"; -1 where none is.</summary>
    internal static int NameBehind(SentenceView view, int at)
    {
        if (at >= view.Tokens.Length || !view.Is(at, WordClass.Where))
        {
            return -1;
        }

        for (var i = at + 1; i < Math.Min(view.Tokens.Length, at + Reach); i++)
        {
            if (view.NameAt(i) is { Type: NameType.Place } name)
            {
                return name.Span.Start == view.Tokens[i].Start ? i : -1;
            }

            if (
                view.Tokens[i].Tag is not (Tag.Determiner or Tag.Adjective)
                && view.WordAt(i) is not "of"
                && !view.Is(i, WordClass.TownOrArea)
            )
            {
                return -1;
            }
        }

        return -1;
    }

    // ", 40", "and 40", ": 40", "of which 40", "of them 40"
    private static bool IsItem(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) is > 0 and var at
        && (
            view.WordAt(at - 1) is "," or "and" or "including" or ":" or "(" or "–" or "—" or "--"
            || (at > 1 && view.WordAt(at - 2) is "of")
        );

    // behind the number, its noun, or what is said of it
    private static int PlaceOf(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.End);
        return mention.Predicate is { } said && said.Span.Start >= mention.Span.End && !IsPlaced(view, at)
            ? view.TokenFrom(said.Span.End)
            : at;
    }

    private static bool IsPlaced(SentenceView view, int at) => NameBehind(view, at) >= 0 || IsUnnamed(view, at);

    // "in the capital"; "in the city of Arvik" has a name
    private static bool IsUnnamed(SentenceView view, int at) =>
        at + 2 < view.Tokens.Length
        && view.WordAt(at) is "in"
        && view.WordAt(at + 1) is "the"
        && view.Is(at + 2, WordClass.TownOrArea)
        && (at + 3 == view.Tokens.Length || view.Tokens[at + 3].Tag is Tag.Punctuation or Tag.Conjunction);

    // ", 40 in Arvik"
    private static bool GoesOn(SentenceView view, int at)
    {
        var next = Joint(view, at);
        var number = next > at ? view.Quantities.Find(q => view.TokenFrom(q.Span.Start) == next) : null;
        return number is not null && IsPlaced(view, view.TokenFrom(number.NumberSpan.End));
    }

    // "40 in Arvik and"
    private static bool Follows(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start);
        foreach (var name in view.Names)
        {
            if (
                name.Type is NameType.Place
                && name.Span.End <= mention.Span.Start
                && view.TokenFrom(name.Span.End) is var end
                && end < at
                && Joint(view, end) == at
                && view.Quantities.Exists(q => q.Span.End <= name.Span.Start)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static int Joint(SentenceView view, int at)
    {
        at += at < view.Tokens.Length && view.WordAt(at) is "," ? 1 : 0;
        return at + (at < view.Tokens.Length && view.WordAt(at) is "and" ? 1 : 0);
    }
}
