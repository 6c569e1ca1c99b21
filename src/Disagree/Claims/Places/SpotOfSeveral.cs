using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>
/// Reads the spot with which a sentence opens to count those of it, as is done where there are several: "At the Grand Meridian, 27 were
/// killed", "One, at a bakery, killed three people".
/// </summary>
internal static class SpotOfSeveral
{
    /// <summary>The spot of a count of which the sentence says only that it is of one blow of several.</summary>
    internal const string Unnamed = "one of several";

    private const int Reach = 9;
    private const int ReachOfAside = 16;

    /// <summary>The name of the spot; null where the sentence opens with none, or the count stands farther behind.</summary>
    internal static string? Of(Claim claim, SentenceView view, QuantityMention mention)
    {
        if (
            claim.Property is not (PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Missing)
            || mention is { Counted: { IsPeople: false } and { Lemma: not ("body" or "corpse" or "life") } }
        )
        {
            return null;
        }

        var amount = view.TokenFrom(mention.Span.Start);
        var opening = Opening(view);
        return Fronted(view, opening, amount) ?? (IsOneBlow(view, opening, amount) ? Unnamed : null);
    }

    /// <summary>Whether the spots of two counts are two, or no words show that they are one.</summary>
    internal static bool AreTwo(string? one, string? other) =>
        one is null || other is null
            ? one is not null || other is not null
            : !one.Contains(other, StringComparison.OrdinalIgnoreCase) && !other.Contains(one, StringComparison.OrdinalIgnoreCase);

    // behind the hour of a running report: "07:45 At the ..."
    private static int Opening(SentenceView view)
    {
        var at = 0;
        while (at < view.Tokens.Length && (view.IsInTime(at) || view.Tokens[at].Tag is Tag.Punctuation))
        {
            at++;
        }

        return at;
    }

    // "At the Grand Meridian, | 27 were killed", "At a church in Arvik, | 27 were killed"
    private static string? Fronted(SentenceView view, int first, int amount)
    {
        if (first >= amount || view.WordAt(first) is not ("At" or "Inside"))
        {
            return null;
        }

        var comma = first + 1;
        while (
            comma < Math.Min(amount, first + Reach)
            && (view.Tokens[comma].Tag is not Tag.Punctuation || view.WordAt(comma) is "-")
            && !view.IsInTime(comma)
        )
        {
            comma++;
        }

        return comma < amount && view.WordAt(comma) is "," && IsFirstBehind(view, comma, amount) ? Name(view, first + 1, comma) : null;
    }

    // "the Grand Meridian", "Camden hospital", "a church"; "the church" may be that of the event
    private static string? Name(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.NameAt(i) is { Type: NameType.Organization or NameType.Other or NameType.Place } name)
            {
                return
                    name.Type is not NameType.Place
                    || (i > first && view.WordAt(i - 1) is "the")
                    || view.Is(view.TokenFrom(name.Span.End) - 1, WordClass.PublicBuilding)
                    || (view.TokenFrom(name.Span.End) is var behind && behind < end && view.Is(behind, WordClass.PublicBuilding))
                    ? name.Canonical
                    : null;
            }

            if (view.Tokens[i].Tag is Tag.ProperNoun && i > first && view.WordAt(i - 1) is "the")
            {
                return view.WordAt(i).ToString();
            }

            if (view.Is(i, WordClass.PublicBuilding) && view.WordAt(first) is "a" or "an" or "another" or "one")
            {
                return view.WordAt(i).ToString();
            }

            if (view.Tokens[i].Tag is not (Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.ProperNoun))
            {
                return null;
            }
        }

        return null;
    }

    // no verb and no other amount stands between
    private static bool IsFirstBehind(SentenceView view, int comma, int amount)
    {
        for (var i = comma + 1; i < amount; i++)
        {
            if (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Punctuation || view.IsInNumber(i))
            {
                return false;
            }
        }

        return true;
    }

    // "One, at a bakery, | killed three", "Another killed three"; not "One man killed three", "one of them was killed"
    private static bool IsOneBlow(SentenceView view, int first, int amount)
    {
        if (first + 1 >= amount || view.WordAt(first) is not ("One" or "Another"))
        {
            return false;
        }

        var verb = first + 1;
        if (view.WordAt(verb) is ",")
        {
            verb++;
            while (verb < Math.Min(amount, first + ReachOfAside) && view.WordAt(verb) is not ",")
            {
                verb++;
            }

            verb++;
        }

        return verb < amount
            && view.IsVerb(verb)
            && view.LemmaAt(verb) is "kill" or "injure" or "wound" or "claim"
            && IsFirstBehind(view, verb, amount);
    }
}
