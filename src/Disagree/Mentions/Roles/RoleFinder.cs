using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Roles;

/// <summary>Finds who is said to hold which role: beside the name, as its title, or by a verb.</summary>
internal sealed class RoleFinder(NameLexicon lexicon)
{
    private readonly RoleVerbs verbs = new(lexicon);
    private readonly RolePhraseReader phrases = new(lexicon);

    /// <summary>The roles of a document, in the order of the text.</summary>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="pronouns">The pronouns that speak of its names, in the order of the text.</param>
    public IReadOnlyList<RoleMention> Find(IReadOnlyList<NamedSentence> sentences, IReadOnlyList<NameMention> pronouns)
    {
        var found = new List<RoleMention>();
        var next = 0;
        foreach (var sentence in sentences)
        {
            for (var at = 0; at < sentence.Count; at = sentence.NameEnd(at))
            {
                while (next < pronouns.Count && pronouns[next].Span < sentence.Span(at, at))
                    next++;
                if (
                    next < pronouns.Count
                    && pronouns[next].Span == sentence.Span(at, at)
                    && verbs.Of(sentence, pronouns[next], at) is { } meant
                )
                    found.AddRange(meant);
                if (sentence.NameAt(at) is not { Type: NameType.Person } holder)
                    continue;
                found.AddRange(Roles(sentence, holder, at));
            }
        }

        return found;
    }

    // a role before a name does not keep a verb behind it from telling another: "finance director Ruth Keller was named mayor"
    private IEnumerable<RoleMention> Roles(NamedSentence sentence, NameMention holder, int at) =>
        After(sentence, holder, at)
        ?? (
            (Before(sentence, holder, at) ?? Title(sentence, holder, at)) is { } before
                ? before.Concat(verbs.Of(sentence, holder, at) ?? [])
                : verbs.Of(sentence, holder, at)
        )
        ?? verbs.Named(sentence, holder, at)
        ?? verbs.Before(sentence, holder, at)
        ?? Owned(sentence, holder, at)
        ?? [];

    // "Ruth Keller, head of the harbour office"
    private RoleMention[]? After(NamedSentence sentence, NameMention holder, int at)
    {
        var end = sentence.NameEnd(at);
        if (sentence.Of(end) is not ("," or "(" or "—" or "–"))
            return null;
        var start = sentence.Is(end + 1, "who") && sentence.Of(end + 2) is "is" or "was" ? end + 3 : RoleEdges.AfterAge(sentence, end + 1);
        return
            phrases.From(sentence, start) is { } phrase
            && Closes(sentence, phrase.Last + 1)
            && !RoleEdges.IsListed(lexicon, sentence, start, phrase.Last)
            ? phrase.HeldBy(holder, sentence.Span(at, phrase.Last), "apposition")
            : null;
    }

    internal static bool Closes(NamedSentence sentence, int at) =>
        at >= sentence.Count
        || sentence.TagAt(at)
            is Tag.Punctuation
                or Tag.Symbol
                or Tag.Verb
                or Tag.PastVerb
                or Tag.Auxiliary
                or Tag.Pronoun
                or Tag.Preposition
                or Tag.Conjunction
                or Tag.Adverb
                or Tag.Modal;

    // "harbour chief Ruth Keller", "the chairman of the board, Ruth Keller"
    private RoleMention[]? Before(NamedSentence sentence, NameMention holder, int at)
    {
        var end = sentence.Is(at - 1, ',') ? at - 1 : at;
        for (var start = Math.Max(0, end - 12); start < end; start++)
        {
            if (
                sentence.NameAt(start) is { Type: NameType.Person }
                || sentence.NameStart(start) != start
                || !RoleEdges.Begins(sentence, start)
            )
                continue;
            var owner = end < at && sentence.Is(start, "its") ? Owner(sentence, start) : null;
            if (end < at && sentence.TagAt(start) != Tag.Determiner && sentence.NameAt(start) == null && start > 0 && owner is null)
                continue;
            if (
                phrases.From(sentence, start) is not { } phrase
                || phrase.Last != end - 1
                || (end == at && (phrase.IsOfPerson || RoleEdges.IsCalledSo(lexicon, sentence, start, phrase.Last)))
            )
                continue;
            var next = sentence.NameEnd(at);
            if (end < at && ((start > 0 && IsSpeaking(sentence, next)) || !RoleEdges.ClosesName(sentence, next)))
                return null;
            return (phrase with { Organization = phrase.Organization ?? owner }).HeldBy(
                holder,
                sentence.Span(start, sentence.NameEnd(at) - 1),
                end < at ? "apposition" : "beforeName"
            );
        }

        return null;
    }

    // "Northwind said | its chairman, Ruth Keller, had gone": the only body named before
    private static string? Owner(NamedSentence sentence, int its)
    {
        string? owner = null;
        for (var i = 0; i < its; i = sentence.NameEnd(i))
        {
            if (sentence.NameAt(i) is not { Type: NameType.Organization } body)
                continue;
            if (owner is not null && !string.Equals(owner, body.Canonical, StringComparison.Ordinal))
                return null;
            owner = body.Canonical;
        }

        return owner;
    }

    // "He was shot by a neighbour, Keller said": the words before the comma are what Keller says.
    private bool IsSpeaking(NamedSentence sentence, int at) => at < sentence.Count && lexicon.Is(sentence.Tokens[at], WordUse.Speech);

    // "US President Donald …": the title within the name.
    private RoleMention[]? Title(NamedSentence sentence, NameMention holder, int at)
    {
        // one may be called Dean
        if (holder.Rule is "givenName" or "initial")
            return null;
        var end = sentence.NameEnd(at);
        for (var i = at; i < end - 1; i++)
        {
            if (
                !lexicon.Roles.TryMatch(sentence.Tokens, i, out var role, out var count)
                || i + count >= end
                || lexicon.IsRank(sentence.Tokens[i])
                || lexicon.Is(sentence.Tokens[i], WordUse.Kin)
                || (i > at && !lexicon.IsRank(sentence.Tokens[i - 1]) && !sentence.Is(i - 1, '.'))
            )
                continue;
            var before = sentence.TagAt(at - 1) == Tag.Possessive ? at - 2 : at - 1;
            var organization = sentence.NameAt(before) is { Type: NameType.Place or NameType.Organization } name
                ? name.Canonical
                : RoleTail.Unshown(lexicon, sentence, before, before);
            return
            [
                new RoleMention(
                    sentence.Span(organization == null ? at : sentence.NameStart(before), end - 1),
                    holder,
                    role.Role,
                    organization,
                    "title"
                ),
            ];
        }

        return null;
    }

    // "Ruth Keller's | Northwind Party"
    private RoleMention[]? Owned(NamedSentence sentence, NameMention holder, int at)
    {
        var party = sentence.NameEnd(at) + 1;
        if (sentence.TagAt(party - 1) is not Tag.Possessive || sentence.NameAt(party) is not { Type: NameType.Organization } body)
            return null;
        var end = sentence.NameEnd(party);
        return (lexicon.BodyHead(sentence.Tokens[end - 1]) & lexicon.Party) > 0
            ? [new RoleMention(sentence.Span(at, end - 1), holder, "leader", body.Canonical, "owner")]
            : null;
    }
}
