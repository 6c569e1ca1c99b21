using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Roles;

/// <summary>Reads by which verb somebody holds a role: "was named head of", "has run the bank since", "led by".</summary>
internal sealed class RoleVerbs(NameLexicon lexicon)
{
    private const int Reach = 4;
    private const int FarthestAs = 9;
    private readonly RolePhraseReader phrases = new(lexicon);
    private readonly LedBodies led = new(lexicon);

    // "is | head", "was named | head", "has been re-elected as | head", "took over as | head": where the role begins; 0 where no such verb
    // stands there
    private int Becoming(NamedSentence sentence, int at)
    {
        var i = at;
        while (sentence.Of(i) is "has" or "had" or "later" or "then" or "also")
            i++;
        if (sentence.Of(i) is "took" or "takes" && sentence.Is(i + 1, "over") && sentence.Is(i + 2, "as"))
            return i + 3;
        if (
            sentence.Of(i) is "succeeds" or "succeeded" or "replaces" or "replaced"
            || (sentence.Of(i) is "took" or "takes" && sentence.Is(i + 1, "over") && sentence.Is(i + 2, "from"))
        )
            return As(sentence, i + 1);
        if (sentence.Of(i) is "serves" or "served" && sentence.Is(i + 1, "as"))
            return i + 2;
        if (Leaving(sentence, i) is > 0 and var left)
            return left;
        if (sentence.Of(i) is not ("is" or "was" or "been" or "become" or "became" or "becomes" or "remains"))
            return 0;
        i++;
        if (sentence.Is(i, "sworn") && sentence.Is(i + 1, "in") && sentence.Is(i + 2, "as"))
            return i + 3;
        if (sentence.Is(i, "re") && sentence.Is(i + 1, '-'))
            i += 2;
        return !sentence.Is(lexicon, i, Cue.Appointed) ? i
            : sentence.Of(i + 1) is "as" or "to" ? i + 2
            : i + 1;
    }

    // "resigned | as head", "was sacked | as head", "'s resignation | as head", "lost her job | as head": behind the words of leaving; 0 where
    // none stand there
    private int Leaving(NamedSentence sentence, int at)
    {
        var i = sentence.TagAt(at) is Tag.Possessive || sentence.Of(at) is "was" or "been" ? at + 1 : at;
        if (lexicon.Leaving.At(sentence.Tokens, i, out var count) is null)
            return 0;
        i += count;
        while (
            !sentence.Is(i, "as")
            && (
                sentence.TagAt(i) is Tag.Preposition or Tag.Determiner
                || sentence.Is(lexicon, i, WordClass.Possessive)
                || sentence.Is(lexicon, i, WordClass.OfficeWord)
                || sentence.Is(lexicon, i, WordClass.WithOffice)
                || IsDay(sentence, i)
            )
        )
            i++;
        return sentence.Is(i, "as") ? i + 1 : 0;
    }

    // "succeeded Paul Marlow as | head": behind the "as" that follows a name
    private static int As(NamedSentence sentence, int at)
    {
        for (var i = at; i < Math.Min(sentence.Count, at + FarthestAs); i++)
        {
            if (sentence.Is(i, "as") && sentence.NameAt(i - 1) is { Type: NameType.Person })
                return i + 1;
        }

        return 0;
    }

    /// <summary>
    /// "The Northwind Party named | Ruth Keller as its leader", "Voters elected | Ruth Keller mayor of Oslo", "sacked | Ruth Keller as mayor".
    /// </summary>
    internal RoleMention[]? Named(NamedSentence sentence, NameMention holder, int at)
    {
        if (
            !(sentence.Is(lexicon, at - 1, Cue.Appoints) || IsSacked(sentence, at))
            || sentence.TagAt(at - 2) is Tag.Auxiliary && sentence.Of(at - 2) is not ("has" or "have" or "had")
        )
            return null;
        var start = sentence.NameEnd(at);
        start = sentence.Is(start, "as") ? start + 1 : start;
        if (phrases.From(sentence, start) is not { } phrase || !RoleFinder.Closes(sentence, phrase.Last + 1))
            return null;
        return (phrase with { Organization = phrase.Organization ?? Appointer(sentence, at - 2) }).HeldBy(
            holder,
            sentence.Span(at, phrase.Last),
            "verb"
        );
    }

    private bool IsSacked(NamedSentence sentence, int at) =>
        sentence.Is(sentence.NameEnd(at), "as")
        && lexicon.Leaving.At(sentence.Tokens, at - 1, out _) is { By: LeavingBy.Remover, End: OfficeEnd.Dismissed };

    // "Northwind | on Monday", "Norway's president | ": the body that appoints somebody, or of which he is who does
    private string? Appointer(NamedSentence sentence, int at)
    {
        while (
            at > 0
            && (
                sentence.NameAt(at) is null
                && (sentence.TagAt(at) is Tag.Auxiliary or Tag.Adverb || sentence.Is(at, "on") || IsDay(sentence, at))
            )
        )
            at--;
        if (sentence.NameAt(at) is { } name)
            return name.Type is NameType.Organization ? name.Canonical : null;
        while (at > 0 && sentence.NameAt(at) is null && sentence.TagAt(at) is Tag.Noun && char.IsLower(sentence.Of(at)[0]))
            at--;
        if (sentence.TagAt(at) is Tag.Possessive)
            at--;
        return sentence.NameAt(at) is { Type: NameType.Organization or NameType.Place } owner
            ? owner.Canonical
            : RoleTail.Unshown(lexicon, sentence, 0, at);
    }

    private bool IsDay(NamedSentence sentence, int at) =>
        at < sentence.Count
        && (sentence.Of(at) is "today" or "yesterday" || lexicon.Words[sentence.Tokens[at].Word].Senses.Any(Senses.Weekday));

    // "Ruth Keller was named head of …", "Ruth Keller, who heads …"
    internal RoleMention[]? Of(NamedSentence sentence, NameMention holder, int at)
    {
        var i = sentence.NameEnd(at);
        if (sentence.Is(i, ','))
            i++;
        if (sentence.Is(i, "who"))
            i++;
        if (Becoming(sentence, i) is > 0 and var end)
        {
            i = end;
            return phrases.From(sentence, i) is { } phrase && RoleFinder.Closes(sentence, phrase.Last + 1)
                ? phrase.HeldBy(holder, sentence.Span(at, phrase.Last), "verb")
                : null;
        }

        if (sentence.Of(i) is "took" or "takes" && sentence.Is(i + 1, "over"))
            i++;
        while (sentence.Of(i) is "has" or "had" or "also" or "now")
            i++;
        return Held(sentence, i) is { } role && Body(sentence, i + 1) is var (name, last)
            ? [new RoleMention(sentence.Span(at, last), holder, role, name, "verb")]
            : null;
    }

    /// <summary>"the Northwind Party, led by | Ruth Keller".</summary>
    internal RoleMention[]? Before(NamedSentence sentence, NameMention holder, int at)
    {
        if (led.Before(sentence, holder, at) is { } ledBody)
            return ledBody;
        if (
            at < 2
            || !sentence.Is(at - 1, "by")
            || !lexicon.RoleVerbs.TryMatch(sentence.Tokens, at - 2, out var verb, out _)
            || !sentence.Is(at - 2, verb.Passive)
        )
            return null;
        var end = at - 3;
        while (end > 0 && (sentence.Is(end, ',') || sentence.Of(end) is "is" or "was" or "which" or "and"))
            end--;
        return sentence.NameAt(end) is { Type: NameType.Organization } body
            ? [new RoleMention(sentence.Span(sentence.NameStart(end), sentence.NameEnd(at) - 1), holder, verb.Role, body.Canonical, "verb")]
            : null;
    }

    // what somebody is who does it to a body: "heads", "took over"
    private string? Held(NamedSentence sentence, int verb) =>
        sentence.Is(verb, "over") ? "head"
        : lexicon.RoleVerbs.TryMatch(sentence.Tokens, verb, out var found, out _) ? found.Role
        : null;

    // "the | Harbour Board", "the national | airline"
    private (string? Name, int Last)? Body(NamedSentence sentence, int at)
    {
        for (var i = at; i < Math.Min(sentence.Count, at + Reach); i++)
        {
            if (sentence.NameAt(i) is { Type: NameType.Organization } name)
                return (name.Canonical, sentence.NameEnd(i) - 1);
            if (
                sentence.NameAt(i) is null
                && i > at
                && sentence.TagAt(i) is Tag.Noun
                && sentence.TagAt(i + 1) is not Tag.Noun
                && lexicon.BodyNoun(sentence.Tokens[i]) > 0
            )
                return (null, i);
        }

        return null;
    }
}
