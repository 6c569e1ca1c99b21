using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>Finds whose departure a noun tells: "the resignation of Ruth Keller", "Ruth Keller's resignation", "Keller handed in her resignation".</summary>
internal static class LeavingNoun
{
    /// <summary>Who has left; null where nobody named has.</summary>
    internal static NameMention? Of(SentenceView view, int noun, OfficeEnd end)
    {
        if (view.Tokens[noun - 1].Tag is Tag.Possessive && noun > 1 && view.NameAt(noun - 2) is { Type: NameType.Person } owner)
        {
            var before = view.TokenFrom(owner.Span.Start) - 1;
            return IsReal(view, before, noun + 1) && !(end is not OfficeEnd.Resigned && IsOf(view, noun)) ? owner : null;
        }

        if (view.WordAt(noun - 1) is "his" or "her")
        {
            return end is OfficeEnd.Resigned && IsDone(view, noun + 1) ? Tendered(view, noun - 1) : null;
        }

        return IsOf(view, noun) && Object(view, noun + 1) is { } named && IsReal(view, noun - 1, view.TokenFrom(named.Span.End))
            ? named
            : null;
    }

    /// <summary>"sacked | the mayor, Ruth Keller", "fired | Ruth Keller as head": nothing stands between but the role.</summary>
    internal static NameMention? Object(SentenceView view, int before)
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

    // "Ruth Keller's dismissal | of the police chief" is not her own
    private static bool IsOf(SentenceView view, int noun) => noun + 1 < view.Tokens.Length && view.WordAt(noun + 1) is "of";

    // not "her resignation, effective in October"
    private static bool IsDone(SentenceView view, int behind) =>
        !DepartureDoubt.IsOpen(view, behind) && !DepartureDoubt.IsOpenNoun(view, behind);

    // "Keller handed in | her resignation"
    private static NameMention? Tendered(SentenceView view, int possessive)
    {
        var verb = possessive - 1;
        verb -= verb > 0 && view.WordAt(verb) is "in" ? 1 : 0;
        return
            verb > 0
            && view.IsVerb(verb)
            && view.IsLemma(verb, WordClass.Tendering)
            && PersonSubject.Of(view, verb) is var (person, first)
            && !DepartureDoubt.IsGoverned(view, first - 1, isNoun: false)
            ? person
            : null;
    }

    private static bool IsReal(SentenceView view, int before, int behind) =>
        !DepartureDoubt.IsGoverned(view, before, isNoun: true) && !DepartureDoubt.IsOpenNoun(view, behind);

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
