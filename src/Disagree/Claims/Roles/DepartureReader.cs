using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>
/// Finds who a sentence says has left his office: "Ruth Keller, the mayor, resigned", "the mayor, Ruth Keller, was sacked", "sacked the mayor,
/// Ruth Keller"; not who is asked to, will, or refused to.
/// </summary>
internal static class DepartureReader
{
    /// <summary>Adds the departures that a sentence tells.</summary>
    internal static void Read(SentenceView view, List<Departure> found)
    {
        for (var i = 1; i < view.Tokens.Length; i++)
        {
            if (Leaver(view, i) is not { } leaver || DepartureDoubt.IsUnreal(view, i) || !DepartureDoubt.IsOfOffice(view, i, out var body))
            {
                continue;
            }

            var token = view.Tokens[i];
            found.Add(
                new Departure(
                    leaver,
                    view.Span(token.Start, token.End),
                    view,
                    body,
                    DepartureDoubt.IsLongAgo(view, i),
                    view.WordAt(i) is "suspended"
                )
            );
        }
    }

    private static NameMention? Leaver(SentenceView view, int i)
    {
        if (view.Is(i, WordClass.Parting) && view.IsNoun(i))
        {
            return OfNoun(view, i);
        }

        if (!view.IsVerb(i))
        {
            return null;
        }

        var next = i + 1 < view.Tokens.Length ? view.WordAt(i + 1) : "";
        if (view.Is(i, WordClass.GivingUp))
        {
            return
                view.WordAt(i) is ['s' or 'S', 't', ..] && next is not ("down" or "aside")
                || (
                    next.Length > 0
                    && view.Tokens[i + 1].Tag is Tag.Determiner or Tag.Pronoun or Tag.Gerund or Tag.Noun or Tag.ProperNoun
                    && !view.IsInTime(i + 1)
                )
                ? null
                : DepartureSubject.Of(view, i);
        }

        if (
            !view.Is(i, WordClass.Removing)
            || (next is "on" or "at" or "upon" or "into" && !view.IsInTime(i + 2))
            || next is "up"
            || (next is "for" && i + 2 < view.Tokens.Length && view.Tokens[i + 2].Tag is Tag.Number)
            || (view.WordAt(i) is "forced" or "voted" or "pushed" && next is not "out")
        )
        {
            return null;
        }

        var aux = i - 1;
        while (aux > 0 && view.Tokens[aux].Tag is Tag.Adverb)
        {
            aux--;
        }

        return view.WordAt(aux) is "was" or "were" or "been" ? DepartureSubject.Of(view, aux)
            : IsHeadline(view, i, next) ? DepartureSubject.Of(view, i)
            : view.Tokens[i].Tag is Tag.Verb or Tag.PastVerb || view.WordAt(aux) is "has" or "have" or "had" ? Object(view, i)
            : null;
    }

    // "Police chief Ruth Keller sacked over letters"
    private static bool IsHeadline(SentenceView view, int verb, ReadOnlySpan<char> next) =>
        next is "over" or "after" or "amid" or "by" && view.WordAt(verb) is not ("fired" or "fires") && view.NameAt(verb - 1) is not null;

    // "the resignation of | Ruth Keller", "Ruth Keller's | resignation"
    private static NameMention? OfNoun(SentenceView view, int noun)
    {
        if (view.Tokens[noun - 1].Tag is Tag.Possessive && noun > 1 && view.NameAt(noun - 2) is { Type: NameType.Person } owner)
        {
            return owner;
        }

        return noun + 1 < view.Tokens.Length && view.WordAt(noun + 1) is "of" ? Object(view, noun + 1) : null;
    }

    // "sacked | the mayor, Ruth Keller", "fired | Ruth Keller as head": nothing stands between but the role
    private static NameMention? Object(SentenceView view, int before)
    {
        var next = before + 1;
        if (next >= view.Tokens.Length)
        {
            return null;
        }

        if (view.NameAt(next) is { Type: NameType.Person } named && view.Roles.TrueForAll(r => r.Holder.Span != named.Span))
        {
            return Whole(view, named);
        }

        foreach (var role in view.Roles)
        {
            if (view.TokenFrom(role.Span.Start) is var start && start >= before && start <= next + 1 + Described(view, next))
            {
                return Whole(view, role.Holder);
            }
        }

        foreach (var relation in view.Relations)
        {
            if (
                view.TokenFrom(relation.Span.Start) is var start
                && start >= before
                && start <= next + 1
                && relation.Value.Type is NameType.Person
            )
            {
                return Whole(view, relation.Value);
            }
        }

        return null;
    }

    // not Ruth Keller of "dismissed Ruth Keller's claims"
    private static NameMention? Whole(SentenceView view, NameMention person) =>
        view.TokenFrom(person.Span.End) is var end && end < view.Tokens.Length && view.Tokens[end].Tag is Tag.Possessive ? null : person;

    // "relieved | civil defence | chief Ruth Keller of her duties"
    private static int Described(SentenceView view, int at)
    {
        var end = at;
        while (end < view.Tokens.Length && view.Tokens[end].Tag is Tag.Noun or Tag.Adjective or Tag.Determiner && view.NameAt(end) is null)
        {
            end++;
        }

        return end - at;
    }
}
