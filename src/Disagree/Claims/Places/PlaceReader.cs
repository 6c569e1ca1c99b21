using Disagree.Articles;
using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>Reads where a claim holds: the nearest name of a place that is said to be its place, and the kind of site.</summary>
internal sealed class PlaceReader(SiteTable sites, ConceptTable concepts)
{
    private const int SiteReach = 20;
    private readonly Locative locative = new(concepts);

    /// <summary>The canonical name of the place; null where the sentence names none.</summary>
    internal string? Place(SentenceView view, TextSpan span)
    {
        NameMention? best = null;
        foreach (var name in view.Names)
        {
            if ((name.Type != NameType.Place && !PlaceOfOther.IsCalledPlace(view, name)) || span.Contains(name.Span))
            {
                continue;
            }

            var token = view.TokenFrom(name.Span.Start);
            if (
                !IsOutside(view, name)
                && !PlaceOfOther.Is(view, name.Span, span)
                && (locative.Is(view, token) || NamesEvent(view, view.TokenFrom(name.Span.End)))
                && (best is null || Distance(view, name.Span, span) < Distance(view, best.Span, span))
            )
            {
                best = name;
            }
        }

        return best?.Canonical;
    }

    // "nine were flown to Rome and three were sent to Bern": Rome is said of the nine
    private static int Distance(SentenceView view, TextSpan place, TextSpan claim)
    {
        // "nine died in Rome, three in Bern and one in Kiel"
        if (view.TokenFrom(claim.End) is var own && ListedPlaces.NameBehind(view, own) == view.TokenFrom(place.Start))
        {
            return 0;
        }

        if (view.TokenFrom(claim.End) is var end && place.Start > claim.End && view.TokenFrom(place.Start) == end + 1)
        {
            return place.Start - claim.Start;
        }

        var distance = Math.Abs(place.Start - claim.Start);
        return
            place.Start < claim.Start && view.TokenFrom(claim.Start) is > 0 and var at && view.WordAt(at - 1) is "and" or "but" or "while"
            ? distance + view.Sentence.Span.Length
            : distance;
    }

    /// <summary>
    /// The kind of site where the claim holds: "home" in "found nine rifles at his home" and in "at his home, they found nine rifles"; null
    /// where none is named.
    /// </summary>
    internal string? Site(SentenceView view, Clause clause, int from) =>
        FirstSite(view, from, Math.Min(clause.End, from + SiteReach))
        ?? SiteWhere(view, clause, from)
        ?? FirstSite(view, clause.First, Math.Min(from, FrontEnd(view, clause)));

    private string? FirstSite(SentenceView view, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (view.Tokens[i].Tag is Tag.Noun && SiteAt(view, i) is { } site && locative.Is(view, i))
            {
                return site;
            }
        }

        return null;
    }

    // "the hotel where nine rifles were found"
    private string? SiteWhere(SentenceView view, Clause clause, int from)
    {
        for (var i = from - 1; i > clause.First; i--)
        {
            if (view.WordAt(i) is "where" && view.Tokens[i - 1].Tag is Tag.Noun)
            {
                return SiteAt(view, i - 1);
            }
        }

        return null;
    }

    private string? SiteAt(SentenceView view, int token) =>
        (sites.Of(view.WordAt(token)) ?? sites.Of(view.LemmaAt(token))) is not { } site ? null
        : site is SiteTable.Before ? sites.LastBefore(view)
        : site;

    // "Inside the hotel, police found nine rifles": what stands in front says where all of it was
    private static int FrontEnd(SentenceView view, Clause clause)
    {
        var end = clause.First;
        if (end < view.Tokens.Length && view.Tokens[end].Tag is Tag.Preposition)
        {
            while (end < clause.End && view.Tokens[end].Tag is not Tag.Punctuation)
            {
                end++;
            }
        }

        return end;
    }

    // "near the Turkish border", "in a Kurdish town": what lies by a place or is of its people lies in another
    private static bool IsOutside(SentenceView view, NameMention name)
    {
        var behind = view.TokenFrom(name.Span.End);
        if (behind >= view.Tokens.Length)
        {
            return false;
        }

        var word = view.Text.AsSpan(name.Span.Start, name.Span.Length);
        var isOfPeople =
            !word.Contains(name.Canonical, StringComparison.OrdinalIgnoreCase)
            && (
                word.EndsWith("ish", StringComparison.Ordinal)
                || word.EndsWith("an", StringComparison.Ordinal)
                || word.EndsWith("ese", StringComparison.Ordinal)
                || word.EndsWith("i", StringComparison.Ordinal)
            )
            && view.Tokens[behind].Tag is Tag.Noun or Tag.Adjective or Tag.Punctuation;
        return view.LemmaAt(behind) is "border" or "frontier"
            || IsWhereFrom(view, view.TokenFrom(name.Span.Start) - 1, behind)
            || (isOfPeople && (view.Tokens[behind].Tag is not Tag.Punctuation || view.WordAt(behind) is "-"));
    }

    // "one of the dead was a Seren man": where he is from
    private static bool IsWhereFrom(SentenceView view, int before, int behind) =>
        before >= 0
        && view.IsPersonNoun(behind)
        && view.Tokens[behind].Tag is Tag.Noun
        && (view.WordAt(before) is "a" or "an" or "another" || view.Is(before, WordClass.Ordinal));

    // "the Raqqa bombing", "Raqqa's siege"
    private bool NamesEvent(SentenceView view, int behind)
    {
        for (var i = behind; i < Math.Min(view.Tokens.Length, behind + 3); i++)
        {
            if (view.Tokens[i].Tag is Tag.Noun && concepts.IsWithin(concepts.Thing(view, i), "event"))
            {
                return true;
            }

            if (view.Tokens[i].Tag is not (Tag.Noun or Tag.Adjective or Tag.Possessive))
            {
                return false;
            }
        }

        return false;
    }
}
