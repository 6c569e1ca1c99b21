using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>
/// Reads the place that counts its own people and is no more than the subject: Tarlia of "Tarlia reported 22 people killed" and of "Tarlia
/// says 22 died in its southern districts", and of "Tarlia, with 22 dead,".
/// </summary>
internal static class SubjectPlace
{
    private const int Reach = 6;
    private const int Room = 3;

    /// <summary>The canonical name of the place; null where the words name none so.</summary>
    internal static string? Of(Claim claim, SentenceView view, QuantityMention mention)
    {
        if (
            claim
                is not {
                    Property: PropertyReader.Killed or PropertyReader.Injured or PropertyReader.Missing,
                    Population: { Kind: "person", Group: null },
                    Stock: null
                }
            || IsOfAnother(view, mention)
        )
        {
            return null;
        }

        if (Beside(view, mention) is { } beside)
        {
            return beside;
        }

        var own = Gapped(view, mention);

        foreach (var name in view.Names)
        {
            if (
                name is { Type: NameType.Place, Rule: not "demonym" }
                && name.Span.End <= mention.Span.Start
                && Opens(view, view.TokenFrom(name.Span.Start))
                && Verb(view, view.TokenFrom(name.Span.End)) is { } verb
                && (
                    view.IsLemma(verb, WordClass.CountingOwn)
                        ? own is not null || IsObject(view, verb, view.TokenFrom(mention.Span.Start))
                        : view.LemmaAt(verb) is "say" or "put" && IsInItsOwn(view, mention)
                )
            )
            {
                return own ?? name.Canonical;
            }
        }

        return null;
    }

    // "Chile, with 22 dead, suffered most"
    private static string? Beside(SentenceView view, QuantityMention mention)
    {
        var with = view.TokenFrom(mention.Span.Start) - 1;
        return
            with > 1
            && view.WordAt(with) is "with"
            && view.WordAt(with - 1) is ","
            && view.NameAt(with - 2) is { Type: NameType.Place, Rule: not "demonym" } name
            && Opens(view, view.TokenFrom(name.Span.Start))
            ? name.Canonical
            : null;
    }

    // Peru of "Chile reported 22 deaths, Peru nine and Cuba two"
    private static string? Gapped(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.NumberSpan.Start) - 1;
        return
            mention.Span.End == mention.NumberSpan.End
            && at > 0
            && view.NameAt(at) is { Type: NameType.Place, Rule: not "demonym" } name
            && view.TokenFrom(name.Span.Start) is > 0 and var first
            && view.WordAt(first - 1) is "," or "and" or ";"
            ? name.Canonical
            : null;
    }

    private static bool Opens(SentenceView view, int at) =>
        at == 0 || view.Tokens[at - 1].Tag is Tag.Punctuation || view.WordAt(at - 1) is "and" or "while" or "but";

    // "has reported", "reported"
    private static int? Verb(SentenceView view, int at)
    {
        while (at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Auxiliary or Tag.Adverb)
        {
            at++;
        }

        return at < view.Tokens.Length && view.IsVerb(at) ? at : null;
    }

    private static bool IsObject(SentenceView view, int verb, int amount)
    {
        for (var i = verb + 1; i < amount; i++)
        {
            if (view.Tokens[i].Tag is Tag.Punctuation or Tag.Conjunction || view.IsVerb(i))
            {
                return false;
            }
        }

        return amount > verb && amount - verb <= Reach;
    }

    // "in its southern districts", "on its side of the border"
    private static bool IsInItsOwn(SentenceView view, QuantityMention mention)
    {
        for (var i = view.TokenFrom(mention.Span.End); i + 2 < view.Tokens.Length && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (view.WordAt(i) is "in" or "on" && view.WordAt(i + 1) is "its" && IsGround(view, i + 2))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGround(SentenceView view, int at)
    {
        for (var i = at; i < Math.Min(view.Tokens.Length, at + Room); i++)
        {
            if (view.IsLemma(i, WordClass.TownOrArea) || view.IsLemma(i, WordClass.OwnGround))
            {
                return true;
            }
        }

        return false;
    }

    // "reported 22 of its citizens killed abroad"
    private static bool IsOfAnother(SentenceView view, QuantityMention mention)
    {
        for (var i = view.TokenFrom(mention.Span.Start); i < view.Tokens.Length && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (view.IsLemma(i, WordClass.OfItsPeople) || (view.WordAt(i) is "its" && i > 0 && view.WordAt(i - 1) is not ("in" or "on")))
            {
                return true;
            }
        }

        return false;
    }
}
