using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>Finds who is meant before a verb of leaving: "Ruth Keller, the mayor, | resigned", "who had run it since 2018, | quit".</summary>
internal static class DepartureSubject
{
    private const int Far = 24;

    /// <summary>The person of whom a verb tells; null where that is somebody unnamed, or the verb tells of no deed.</summary>
    internal static NameMention? Of(SentenceView view, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && IsBetween(view, at))
        {
            if (view.Is(at, WordClass.Negating))
            {
                return null;
            }

            at--;
        }

        return at < 0 ? null
            : view.WordAt(at) is "," ? BeforeComma(view, at)
            : view.WordAt(at) is "who" && at > 0 ? PersonAt(view, view.WordAt(at - 1) is "," ? at - 2 : at - 1)
            : view.WordAt(at) is "and" or "after" or "since" or "by" ? OnlyOne(view, at)
            : Free(view, PersonAt(view, at));
    }

    // "has | also | resigned", "Keller | on Friday | resigned"
    private static bool IsBetween(SentenceView view, int at) =>
        view.Tokens[at].Tag is Tag.Adverb
        || view.WordAt(at) is "has" or "had" or "have"
        || view.IsInTime(at)
        || (view.WordAt(at) is "on" or "in" && view.IsInTime(at + 1))
        || view.Is(at, WordClass.Negating);

    // "Ruth Keller, |", "Ruth Keller, the mayor, |"
    private static NameMention? BeforeComma(SentenceView view, int comma)
    {
        if (PersonAt(view, comma - 1) is { } named)
        {
            return Free(view, named);
        }

        for (var i = comma - 1; i >= Math.Max(1, comma - Far); i--)
        {
            if (view.WordAt(i) is ",")
            {
                return PersonAt(view, i - 1) is { } holder && IsAside(view, i + 1, holder) ? holder : null;
            }
        }

        return null;
    }

    // what stands between the commas is a relative clause or a role of whom stands before it, or an age
    private static bool IsAside(SentenceView view, int at, NameMention holder) =>
        view.WordAt(at) is "who"
        || view.Tokens[at].Tag is Tag.Number
        || view.Roles.Exists(r => r.Holder.Span == holder.Span && r.Span.End > view.Tokens[at].Start);

    // not Ruth Keller of "an aide to Mayor Ruth Keller resigned"
    private static NameMention? Free(SentenceView view, NameMention? person)
    {
        if (person is null)
        {
            return null;
        }

        var at = view.TokenFrom(person.Span.Start) - 1;
        while (at > 0 && view.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Determiner)
        {
            at--;
        }

        return
            at >= 0
            && view.Tokens[at].Tag is Tag.Preposition or Tag.To
            && !view.IsInTime(at)
            && at + 1 < view.TokenFrom(person.Span.End)
            && view.WordAt(at) is "to" or "of" or "for" or "against"
            ? null
            : person;
    }

    private static NameMention? PersonAt(SentenceView view, int at) =>
        at < 0 ? null
        : view.NameAt(at) is { Type: NameType.Person } name ? name
        : view.PronounAt(at) is { Type: NameType.Person } meant ? meant
        : null;

    // "Ruth Keller lost the vote | and resigned": the only person before, where nobody speaks
    private static NameMention? OnlyOne(SentenceView view, int end)
    {
        NameMention? only = null;
        for (var i = 0; i < end; i++)
        {
            if (PersonAt(view, i) is { } person)
            {
                if (only is not null && !string.Equals(only.Canonical, person.Canonical, StringComparison.Ordinal))
                {
                    return null;
                }

                only = person;
            }
            else if (only is not null && view.WordAt(i) is "said" or "says" or "that" or "told")
            {
                return null;
            }
        }

        return only;
    }
}
