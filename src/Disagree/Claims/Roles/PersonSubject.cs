using Disagree.Claims.Clauses;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>The person of whom a verb tells: "Ruth Keller, the mayor, | resigned", "who had run it since 2018, | quit".</summary>
/// <param name="Person">Who that is.</param>
/// <param name="First">The first token of the words for them, "the mayor, Ruth Keller"; or "who", behind them.</param>
internal readonly record struct PersonSubject(NameMention Person, int First)
{
    private const int Far = 24;

    /// <summary>The person; null where that is somebody unnamed, or the verb tells of no deed.</summary>
    internal static PersonSubject? Of(SentenceView view, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && IsBetween(view, at))
        {
            at--;
        }

        return at < 0 ? null
            : view.WordAt(at) is "," ? BeforeComma(view, at)
            : view.WordAt(at) is "who" && at > 0
                ? At(view, view.WordAt(at - 1) is "," ? at - 2 : at - 1) is { } named ? named with { First = at }
                    : null
            : view.WordAt(at) is "and" or "after" or "since" or "by" ? OnlyOne(view, at)
            : Free(view, at);
    }

    // "has | also | resigned", "Keller | on Friday | resigned"; never "not"
    private static bool IsBetween(SentenceView view, int at) =>
        !view.Is(at, WordClass.Negating)
        && (
            view.Tokens[at].Tag is Tag.Adverb
            || view.WordAt(at) is "has" or "had" or "have"
            || view.IsInTime(at)
            || (view.WordAt(at) is "on" or "in" && view.IsInTime(at + 1))
        );

    // "Ruth Keller, |", "Ruth Keller, the mayor, |"
    private static PersonSubject? BeforeComma(SentenceView view, int comma) =>
        Free(view, comma - 1)
        ?? (
            CommaAside.Opening(view, comma, Far) is > 0 and var opening
            && At(view, opening - 1) is { } holder
            && IsAside(view, opening + 1, holder.Person)
                ? holder
                : null
        );

    // what stands between the commas is a relative clause or a role of whom stands before it, an age, or "under fire"
    private static bool IsAside(SentenceView view, int at, NameMention holder) =>
        view.WordAt(at) is "who"
        || view.Tokens[at].Tag is Tag.Number or Tag.Preposition or Tag.Participle or Tag.Gerund
        || view.Roles.Exists(r => r.Holder.Span == holder.Span && r.Span.End > view.Tokens[at].Start);

    // not Ruth Keller of "an aide to Mayor Ruth Keller resigned"; but of "after Mayor Ruth Keller resigned"
    private static PersonSubject? Free(SentenceView view, int at) =>
        At(view, at) is { } found && !(found.First > 0 && IsOfPhrase(view, found.First - 1)) ? found : null;

    private static bool IsOfPhrase(SentenceView view, int before) =>
        view.Tokens[before].Tag is Tag.Preposition or Tag.To
        && !view.IsInTime(before)
        && !ClauseOpener.Is(view.WordAt(before), ClauseOpening.Adverbial | ClauseOpening.Bound)
        && !view.Is(before, WordClass.Supposing);

    private static PersonSubject? At(SentenceView view, int at) =>
        at >= 0 && ((view.NameAt(at) ?? view.PronounAt(at)) is { Type: NameType.Person } person) ? Whole(view, person) : null;

    // "the mayor, | Ruth Keller", "a former judge | Ruth Keller"
    private static PersonSubject Whole(SentenceView view, NameMention person)
    {
        var start = person.Span.Start;
        foreach (var role in view.Roles)
        {
            if (role.Holder.Span == person.Span && role.Span.Start < start && role.Span.End <= person.Span.End)
            {
                start = role.Span.Start;
            }
        }

        var first = view.TokenFrom(start);
        while (
            first > 0
            && view.Tokens[first - 1].Tag is Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Determiner
            && !view.IsInTime(first - 1)
        )
        {
            first--;
        }

        return new PersonSubject(person, first);
    }

    // "Ruth Keller lost the vote | and resigned": the only person before, where nobody speaks
    private static PersonSubject? OnlyOne(SentenceView view, int end)
    {
        PersonSubject? only = null;
        for (var i = 0; i < end; i++)
        {
            if (At(view, i) is { } found)
            {
                if (only is { } known && !string.Equals(known.Person.Canonical, found.Person.Canonical, StringComparison.Ordinal))
                {
                    return null;
                }

                only ??= found;
            }
            else if (only is not null && view.WordAt(i) is "said" or "says" or "that" or "told")
            {
                return null;
            }
        }

        return only;
    }
}
