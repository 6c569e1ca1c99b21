using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>Tells a place that the sentence names for something else than the claim.</summary>
internal static class PlaceOfOther
{
    private const int Around = 4;

    internal static bool Is(SentenceView view, TextSpan place, TextSpan claim) =>
        IsSetApart(view, place, claim)
        || IsOfSpeaker(view, place)
        || IsOneOf(view, place)
        || HasItsOwn(view, place, claim)
        || ListedPlaces.IsOfOther(view, place, claim)
        || IsAround(view, place);

    // "in Arvik, a village in Ohio": Arvik is the place
    private static bool IsAround(SentenceView view, TextSpan place)
    {
        var (at, hasKind) = (view.TokenFrom(place.Start) - 1, false);
        if (at < Around || view.WordAt(at) is not ("in" or "of"))
        {
            return false;
        }

        for (at--; at > 0 && view.Tokens[at].Tag is Tag.Noun or Tag.Adjective; at--)
        {
            hasKind |= view.Is(at, WordClass.TownOrArea);
        }

        return hasKind
            && at > 1
            && view.WordAt(at) is "a" or "an"
            && view.WordAt(at - 1) is ","
            && view.NameAt(at - 2) is { Type: not NameType.Person };
    }

    /// <summary>Whether a name that is in no table is said to be that of a place: Arvik of "in Arvik, a village in Ohio".</summary>
    internal static bool IsCalledPlace(SentenceView view, NameMention name)
    {
        var at = view.TokenFrom(name.Span.End);
        if (
            name.Type is NameType.Person
            || view.TokenFrom(name.Span.Start) is 0
            || at + Around >= view.Tokens.Length
            || view.WordAt(at) is not ","
            || view.WordAt(at + 1) is not ("a" or "an")
        )
        {
            return false;
        }

        at += 2;
        while (at + 1 < view.Tokens.Length && view.Tokens[at].Tag is Tag.Adjective or Tag.Noun && !view.Is(at, WordClass.TownOrArea))
        {
            at++;
        }

        return view.Is(at, WordClass.TownOrArea) && at + 1 < view.Tokens.Length && view.Tokens[at + 1].Tag is Tag.Preposition;
    }

    // "in Rome, but not at the two ports"; and "two ports -- Genoa and Bari" names them
    private static bool IsSetApart(SentenceView view, TextSpan place, TextSpan claim)
    {
        if (place.Start >= claim.End)
        {
            if (IsOfIncluded(view, view.TokenFrom(claim.End), view.TokenFrom(place.Start)))
            {
                return true;
            }

            // "the US-led force in Rome" holds no dash between a thing and its names
            return view.TokenFrom(claim.End) is var behind
                && behind < view.Tokens.Length
                && (
                    view.WordAt(behind) is "--" or "—" or ":"
                    || (view.WordAt(behind) is "-" or "–" && view.Tokens[behind].Start > claim.End)
                );
        }

        for (var i = view.TokenFrom(place.End); i + 1 < view.TokenFrom(claim.Start); i++)
        {
            if (view.WordAt(i) is "but" && view.WordAt(i + 1) is "not")
            {
                return true;
            }
        }

        return false;
    }

    // "tore down nine houses, including a mill at Rome": the mill is there
    private static bool IsOfIncluded(SentenceView view, int from, int place)
    {
        for (var i = place - 1; i > from && view.WordAt(i) is not ","; i--)
        {
            if (view.WordAt(i) is "including" && view.WordAt(i - 1) is ",")
            {
                return view.Tokens[i + 1].Tag is Tag.Determiner || view.WordAt(i + 1) is "one";
            }
        }

        return false;
    }

    // "the crisis centre in Rome said": an office of the country speaks for all of it
    private static bool IsOfSpeaker(SentenceView view, TextSpan place)
    {
        var (at, end) = (view.TokenFrom(place.Start), view.TokenFrom(place.End));
        return at > 1
            && end < view.Tokens.Length
            && view.WordAt(at - 1) is "in"
            && view.IsLemma(at - 2, WordClass.NationalOffice)
            && view.IsVerb(end)
            && view.IsLemma(end, WordClass.Telling);
    }

    // "one of Europe's biggest halls"
    private static bool IsOneOf(SentenceView view, TextSpan place)
    {
        var (at, end) = (view.TokenFrom(place.Start), view.TokenFrom(place.End));
        return at > 1
            && end < view.Tokens.Length
            && view.Tokens[end].Tag is Tag.Possessive
            && view.WordAt(at - 1) is "of"
            && view.WordAt(at - 2) is "one" or "One";
    }

    // "nine died, most in Rome, and another three across the border"
    private static bool HasItsOwn(SentenceView view, TextSpan place, TextSpan claim)
    {
        var (at, end) = (view.TokenFrom(claim.Start), view.TokenFrom(claim.End));
        return place.End <= claim.Start
            && at > 0
            && view.WordAt(at - 1) is "and"
            && end + 1 < view.Tokens.Length
            && view.WordAt(end) is "across" or "over"
            && view.WordAt(end + 1) is "the";
    }
}
