using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>What a run of capitals names: its head tells, else its neighbours, else its shape.</summary>
internal sealed class RunType(NameLexicon lexicon, PersonRule persons)
{
    private const int FarthestCue = 8;
    private const int LongestShortened = 4;
    private readonly PlaceAround around = new(lexicon);

    /// <summary>The type of a run and the rule that gave it.</summary>
    public (NameType Type, string Rule) Of(Capitals capitals, int at, int end)
    {
        if (end - at > 1 && IsStreet(capitals, at, end))
            return (NameType.Place, "road");
        if (RunRule.HeadOf(lexicon, capitals, at, end) is { } head && !lexicon.Is(capitals.Tokens[end - 1], WordUse.Legal))
            return end - at > 1 ? (head, "head") : (head, "shortForm");
        if (end - at > 1 && lexicon.Is(capitals.Tokens[end - 1], WordUse.Legal) && !lexicon.Is(capitals.Tokens[end - 1], WordUse.Given))
            return (NameType.Organization, FoundName.Company);
        if (HasAmpersand(capitals, at, end))
            return (NameType.Organization, "ampersand");
        if (capitals.Tokens[end - 1].Tag == Tag.Number)
            return (NameType.Other, "product");
        if (end - at == 1 && capitals.Tokens[at].Length > 3 && around.IsWithinState(capitals, at, end))
            return (NameType.Place, "placeWord");
        if (end - at == 1 && capitals.IsAcronym(at))
            return (NameType.Organization, "acronym");
        if (
            capitals.IsAcronym(at)
            && capitals.Tokens[at].Length > 2
            && !lexicon.Is(capitals.Tokens[at], WordUse.Given)
            && !capitals.IsAcronym(end - 1)
        )
            return (NameType.Organization, "acronym");
        if (HasInitial(capitals, at, end))
            return (NameType.Person, "initial");
        if (end - at > 3 && (capitals.Is(at + 1, '"') || capitals.Is(at + 1, '“')))
            return (NameType.Person, "nickname");
        if (
            end - at > 2
            && !capitals.Is(end - 2, '-')
            && lexicon.Head(capitals.Tokens[end - 2]) == null
            && lexicon.Suffixes.TryMatch(capitals.Tokens, end - 1, out _, out _)
            && capitals.Tokens[end - 1].Length > 1
        )
            return (NameType.Person, "suffix");
        if (end - at > 2 && lexicon.Head(capitals.Tokens[end - 2]) == NameType.Place && persons.TitleLength(capitals, end - 1) == 1)
            return (NameType.Organization, "head");
        if (end - at == 2 && capitals.IsDirection(at) && capitals.Of(at + 1) is "Side")
            return (NameType.Place, "side");
        if (
            end - at > 1
            && capitals.IsDirection(at)
            && lexicon.Known.TryMatch(capitals.Tokens, at + 1, out var known, out var count)
            && at + 1 + count == end
            && known is { Type: NameType.Place, IsDemonym: false }
        )
            return (NameType.Place, "side");
        if (
            end - at > 3
            && lexicon.Head(capitals.Tokens[end - 3]) == NameType.Place
            && lexicon.Roles.TryMatch(capitals.Tokens, end - 2, out _, out var role)
            && role == 2
        )
            return (NameType.Organization, "head");
        if (RoleBefore(capitals, at) || IsKinBefore(capitals, at))
            return (NameType.Person, "roleBefore");
        if (
            IsKinBehind(capitals, end)
            || (end - at is 2 or 3 && !capitals.IsAcronym(end - 1) && !IsDescribing(capitals, end) && IsPersonSaid(capitals, at))
        )
            return (NameType.Person, "personWord");
        if (around.IsPlace(capitals, at, end))
            return (NameType.Place, "placeWord");
        if (
            end < capitals.Tokens.Length
            && lexicon.Is(capitals.Tokens[end], WordUse.Speech)
            && Words(capitals, at, end) <= 3
            && !IsBehindThe(capitals, at)
            && !IsOfNoun(capitals, at)
            && !(end - at > 1 && capitals.IsCommon(at) && persons.TitleLength(capitals, end - 1) > 0)
        )
            return (IsBodySpeaking(capitals, end + 1) ? NameType.Organization : NameType.Person, "speaker");
        if (
            end + 1 < capitals.Tokens.Length
            && capitals.Is(end, ',')
            && !IsOrigin(capitals, at)
            && !(end - at == 1 && at > 0 && capitals.Tokens[at - 1].Tag is Tag.Determiner)
            && (capitals.Of(end + 1) is "who" or "whose" || capitals.Tokens[end + 1].Tag == Tag.Number && end - at >= 2)
        )
            return (NameType.Person, "clauseAfter");
        if (
            !IsBehindThe(capitals, at)
            && !(at > 0 && capitals.Tokens[at - 1].Tag == Tag.Preposition)
            && !capitals.IsCommon(end - 1)
            && IsPersonal(capitals, end)
        )
            return (NameType.Person, "personVerb");
        if (capitals.Tokens[end - 1].Tag != Tag.Number && end - at > 2 && !capitals.IsCapital(end - 1) && capitals.Is(end - 2, '-'))
            return (NameType.Person, "syllables");
        if (end - at == 1 && IsGivenAlone(capitals, at))
            return (NameType.Person, "shape");
        return (
            Words(capitals, at, end) is 2 or 3
            && !(at > 0 && capitals.Tokens[at - 1].Tag == Tag.Number)
            && !(end - at == 3 && capitals.Is(at + 1, '-'))
            && !IsDescribing(capitals, end)
            && !IsBehindThe(capitals, at)
            && AllUnknown(capitals, at, end)
                ? NameType.Person
                : NameType.Other,
            "shape"
        );
    }

    // "Tarlo Venn-Quarn" has two
    private static int Words(Capitals capitals, int at, int end) =>
        end - at > 3 && capitals.Is(end - 2, '-') && capitals.IsCapital(end - 1) ? end - at - 2 : end - at;

    // "the 1700 block of | Quarn Court"
    private static bool IsStreet(Capitals capitals, int at, int end) =>
        capitals.Of(end - 1) is "Court" && capitals.Is(at - 1, "of") && capitals.Is(at - 2, "block");

    private bool AllUnknown(Capitals capitals, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (
                lexicon.Words[capitals.Tokens[i].Word].Parts != Parts.None
                || (capitals.IsAcronym(i) && IsShortened(capitals.Of(i), i == at))
                || IsAbstract(capitals.Of(i))
                || (i > at && capitals.IsAcronym(at) && lexicon.Known.TryMatch(capitals.Tokens, i, out _, out _))
            )
                return false;
        }

        return true;
    }

    // "Quarn Regulations"
    private static bool IsAbstract(ReadOnlySpan<char> word) =>
        word.EndsWith("tions", StringComparison.Ordinal)
        || word.EndsWith("ments", StringComparison.Ordinal)
        || word.EndsWith("sions", StringComparison.Ordinal)
        || word.EndsWith("ities", StringComparison.Ordinal)
        || word.EndsWith("ations", StringComparison.Ordinal);

    // "his sister, | Quarn", "her son | Quarn"
    private bool IsKinBefore(Capitals capitals, int at)
    {
        var kin = capitals.Is(at - 1, ',') ? at - 2 : at - 1;
        return kin > 0
            && lexicon.Is(capitals.Tokens[kin], WordUse.Kin)
            && (
                capitals.Of(kin - 1) is "his" or "His" or "her" or "Her" or "their" or "my" or "My"
                || capitals.Tokens[kin - 1].Tag == Tag.Possessive
            );
    }

    private static bool HasAmpersand(Capitals capitals, int at, int end)
    {
        for (var i = at + 1; i < end - 1; i++)
        {
            if (capitals.Is(i, '&'))
                return true;
        }

        return false;
    }

    // "His son, | Peter"
    private bool IsGivenAlone(Capitals capitals, int at) =>
        !capitals.IsCapital(at + 1)
        && lexicon.Is(capitals.Tokens[at], WordUse.Given)
        && !lexicon.Is(capitals.Tokens[at], WordUse.Particle)
        && !capitals.IsCommon(at)
        && !capitals.IsAcronym(at)
        && lexicon.Head(capitals.Tokens[at]) == null
        && !(
            at > 0
            && (capitals.Of(at - 1) is "the" or "The" or "a" or "A" or "an" or "of" or "on" || capitals.Tokens[at - 1].Tag == Tag.Number)
        );

    // "Seren Classic | revelers": no person, but what kind they are.
    private static bool IsDescribing(Capitals capitals, int end) =>
        end < capitals.Tokens.Length
        && !capitals.IsCapital(end)
        && capitals.Of(end)[^1] is not 's'
        && (
            capitals.Tokens[end].Tag == Tag.Noun
            || (capitals.Tokens[end].Tag == Tag.Adjective && end + 1 < capitals.Tokens.Length && capitals.Tokens[end + 1].Tag == Tag.Noun)
        );

    private bool RoleBefore(Capitals capitals, int at)
    {
        if (at == 0 || capitals.IsCapital(at - 1))
            return false;
        for (var start = Math.Max(0, at - 3); start < at; start++)
        {
            if (lexicon.Roles.TryMatch(capitals.Tokens, start, out _, out var count) && start + count == at)
                return true;
        }

        return false;
    }

    // "Seren ISD" and "NE Seren" are no persons; "CJ Keller" and "Tarlo KELLER" are.
    private static bool IsShortened(ReadOnlySpan<char> capitals, bool isFirst) =>
        isFirst ? capitals.Length > 2 || capitals is "NE" or "NW" or "SE" or "SW" : capitals.Length <= LongestShortened;

    // "Tarlo D. Venn", "T. Tarlo Venn"
    private static bool HasInitial(Capitals capitals, int at, int end)
    {
        if (end - at > 3 && capitals.Tokens[at].Length == 1 && capitals.Is(at + 1, '.'))
            return true;
        for (var i = at + 1; i < end - 2; i++)
        {
            if (capitals.Tokens[i].Length == 1 && capitals.IsCapital(i) && capitals.Is(i + 1, '.'))
                return true;
        }

        return false;
    }

    // "Northwind said | it plans to sell", "Northwind told investors | on Monday that it will close", "Northwind said | its boats are old"
    private bool IsBodySpeaking(Capitals capitals, int at)
    {
        for (
            var last = at + 5;
            at < Math.Min(capitals.Tokens.Length, last)
                && (
                    capitals.Of(at)
                        is "on"
                            or "that"
                            or "yesterday"
                            or "today"
                            or "investors"
                            or "employees"
                            or "staff"
                            or "workers"
                            or "customers"
                            or "analysts"
                            or "shareholders"
                    || lexicon.IsCalendar(capitals.Tokens[at])
                );
            at++
        ) { }

        return IsOfBody(capitals, at);
    }

    private static bool IsOfBody(Capitals capitals, int at) =>
        capitals.Is(at, "its")
        || (
            at + 1 < capitals.Tokens.Length
            && capitals.Of(at) is "it"
            && capitals.Of(at + 1)
                is "will"
                    or "would"
                    or "has"
                    or "had"
                    or "plans"
                    or "planned"
                    or "agreed"
                    or "expects"
                    or "expected"
                    or "hopes"
                    or "intends"
                    or "acquired"
                    or "completed"
                    or "bought"
                    or "sold"
                    or "signed"
                    or "filed"
                    or "received"
                    or "earned"
                    or "retained"
                    or "adopted"
                    or "is"
                    or "was"
                    or "expanded"
                    or "'s"
                    or "’s"
                    or "cut"
                    or "closed"
                    or "opened"
        );

    // "Tarlo Venn | was shot", "Tarlo Venn | pleaded guilty"
    private bool IsPersonal(Capitals capitals, int end) =>
        end + 1 < capitals.Tokens.Length
        && (
            lexicon.Is(capitals.Tokens[end], WordUse.Do)
            || (capitals.Of(end) is "was" or "is" && lexicon.Is(capitals.Tokens[end + 1], WordUse.Suffer))
        );

    // "Tarlo Venn | 's mother"
    private bool IsKinBehind(Capitals capitals, int end) =>
        end + 1 < capitals.Tokens.Length && capitals.Tokens[end].Tag == Tag.Possessive && lexicon.Is(capitals.Tokens[end + 1], WordUse.Kin);

    // "the 24-year-old Tarlo Venn", "identified the man as Tarlo Venn"
    private static bool IsPersonSaid(Capitals capitals, int at)
    {
        if (at > 2 && capitals.Of(at - 1) is "old" && capitals.Is(at - 2, '-'))
            return true;
        if (at < 2 || capitals.Of(at - 1) is not "as")
            return false;
        for (var i = at - 2; i >= Math.Max(0, at - FarthestCue); i--)
        {
            if (capitals.Of(i).StartsWith("identif", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // "the university of | Quarn found": what the noun before it says
    private static bool IsOfNoun(Capitals capitals, int at) =>
        at > 2
        && capitals.Of(at - 1) is "of"
        && !capitals.IsCapital(at - 2)
        && capitals.Tokens[at - 2].Tag is Tag.Noun
        && capitals.Tokens[at - 3].Tag is Tag.Determiner;

    // "rebels from | Quarn, who"
    private static bool IsOrigin(Capitals capitals, int at) =>
        at > 1 && capitals.Of(at - 1) is "from" && capitals.Tokens[at - 2].Tag is Tag.Noun;

    private static bool IsBehindThe(Capitals capitals, int at) => at > 0 && capitals.Of(at - 1) is "the" or "The" or "THE";
}
