using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Values;

namespace Disagree.Mentions.Roles;

/// <summary>Reads by which verb somebody holds a role: "was named head of", "has run the bank since", "led by".</summary>
internal sealed class RoleVerbs(NameLexicon lexicon)
{
    private const int Reach = 4;
    private const int FarthestAs = 9;

    // "is | head", "was named | head", "has been re-elected as | head", "took over as | head": where the role begins; 0 where no such verb
    // stands there
    private static int Becoming(NamedSentence sentence, int at)
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
        if (sentence.Of(i) is not ("is" or "was" or "been" or "become" or "became" or "becomes" or "remains"))
            return 0;
        i++;
        if (sentence.Is(i, "sworn") && sentence.Is(i + 1, "in") && sentence.Is(i + 2, "as"))
            return i + 3;
        if (sentence.Is(i, "re") && sentence.Is(i + 1, '-'))
            i += 2;
        return sentence.Of(i) is not ("named" or "appointed" or "elected" or "reelected" or "made" or "promoted" or "chosen" or "confirmed")
                ? i
            : sentence.Of(i + 1) is "as" or "to" ? i + 2
            : i + 1;
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

    /// <summary>"The Northwind Party named | Ruth Keller as its leader", "Voters elected | Ruth Keller mayor of Oslo".</summary>
    internal RoleMention[]? Named(NamedSentence sentence, NameMention holder, int at)
    {
        if (
            sentence.Of(at - 1) is not ("named" or "appointed" or "elected" or "chose" or "picked" or "promoted" or "hired" or "installed")
            || sentence.TagAt(at - 2) is Tag.Auxiliary && sentence.Of(at - 2) is not ("has" or "have" or "had")
        )
            return null;
        var start = sentence.NameEnd(at);
        start = sentence.Is(start, "as") ? start + 1 : start;
        if (RolePhrase.From(lexicon, sentence, start) is not { } phrase || !RoleFinder.Closes(sentence, phrase.Last + 1))
            return null;
        var subject = sentence.TagAt(at - 2) is Tag.Auxiliary or Tag.Adverb ? at - 3 : at - 2;
        var body = sentence.NameAt(subject) is { Type: NameType.Organization } name ? name.Canonical : null;
        return (phrase with { Organization = phrase.Organization ?? body }).HeldBy(holder, sentence.Span(at, phrase.Last), "verb");
    }

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
            return RolePhrase.From(lexicon, sentence, i) is { } phrase && RoleFinder.Closes(sentence, phrase.Last + 1)
                ? phrase.HeldBy(holder, sentence.Span(at, phrase.Last), "verb")
                : null;
        }

        if (sentence.Of(i) is "took" or "takes" && sentence.Is(i + 1, "over"))
            i++;
        while (sentence.Of(i) is "has" or "had" or "also" or "now")
            i++;
        return Held(sentence.Of(i)) is { } role && Body(sentence, i + 1) is var (name, last)
            ? [new RoleMention(sentence.Span(at, last), holder, role, name, "verb")]
            : null;
    }

    /// <summary>"the Northwind Party, led by | Ruth Keller".</summary>
    internal static RoleMention[]? Before(NamedSentence sentence, NameMention holder, int at)
    {
        if (
            !sentence.Is(at - 1, "by")
            || sentence.Of(at - 2) is not ("led" or "headed" or "chaired" or "run" or "owned" or "founded")
            || Held(sentence.Of(at - 2)) is not { } role
        )
            return null;
        var end = at - 3;
        while (end > 0 && (sentence.Is(end, ',') || sentence.Of(end) is "is" or "was" or "which" or "and"))
            end--;
        return sentence.NameAt(end) is { Type: NameType.Organization } body
            ? [new RoleMention(sentence.Span(sentence.NameStart(end), sentence.NameEnd(at) - 1), holder, role, body.Canonical, "verb")]
            : null;
    }

    // what somebody is who does it to a body
    private static string? Held(ReadOnlySpan<char> verb) =>
        verb switch
        {
            "heads" or "headed" or "over" or "runs" or "ran" or "run" => "head",
            "leads" or "led" => "leader",
            "chairs" or "chaired" => "chairman",
            "commands" or "commanded" => "commander",
            "owns" or "owned" => "owner",
            "founded" => "founder",
            _ => null,
        };

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
