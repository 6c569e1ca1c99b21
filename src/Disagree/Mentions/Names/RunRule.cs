using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Runs of capitals that neither the lexicon nor a title explains: their head decides, else their neighbours, else their shape.</summary>
internal sealed class RunRule(NameLexicon lexicon, PersonRule persons)
{
    private const int LongestRun = 12;
    private const int LongestPlace = 3;

    /// <summary>A run that begins with a known name and goes on to a head: "Turkish Ministry of Trade", "Houston Fire Department".</summary>
    public bool TryLonger(Capitals capitals, int at, int count, out FoundName name)
    {
        name = default;
        if (capitals.IsTitleCase || capitals.IsShouted || capitals.IsAttached(at + count)) return false;
        var end = End(capitals, at, at + count);
        if (end == at + count || HeadOf(lexicon, capitals, at, end) is not { } type) return false;
        for (var inner = at + count; inner < end; inner++)
        {
            if (persons.TitleLength(capitals, inner) is > 0 and var titled && inner + titled < end && lexicon.Head(capitals.Tokens[inner]) == null && capitals.Tokens[inner + titled].Tag != Tag.Possessive) return false;
        }

        name = new FoundName(at, at, end - 1, type, null, "head");
        return true;
    }

    /// <summary>Any other run of capitals.</summary>
    public bool TryRun(Capitals capitals, int at, out FoundName name)
    {
        var end = End(capitals, at, at + 1);
        for (var inner = at + 1; inner < end; inner++)
        {
            if (!persons.TryTitled(capitals, inner, out var titled)) continue;
            if (inner == at + 1 && lexicon.Head(capitals.Tokens[at]) == NameType.Organization)
            {
                name = titled with { First = at };
                return true;
            }

            end = inner;
        }

        var (type, rule) = Classify(capitals, at, end);
        if (end - at == 1 && IsNoName(capitals, at, rule))
        {
            name = default;
            return false;
        }

        if (end - at == 1 && rule is "speaker" or "clauseAfter" && (IsPlural(capitals.Of(at)) || (capitals.IsOpening(at) && lexicon.Is(capitals.Tokens[end], WordUse.Weak)))) (type, rule) = (capitals.IsOpening(at) ? type : NameType.Other, "shape");
        if (end - at == 1 && rule is "shape" or "shortForm" && capitals.IsOpening(at)) rule = FoundName.Opening;
        name = new FoundName(at, at, end - 1, type, null, rule, rule is "shape" or FoundName.Opening);
        return rule is "head" || !(capitals.IsOpening(at) && capitals.IsCommon(at)) && !(rule is "shape" or FoundName.Opening && (capitals.IsTitleCase || capitals.IsShouted));
    }

    /// <summary>What the head of a run names: its last word, or the word before its "of"; null where neither is a head.</summary>
    public static NameType? HeadOf(NameLexicon lexicon, Capitals capitals, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (capitals.Tokens[i].Tag == Tag.Preposition && lexicon.Head(capitals.Tokens[i - 1]) is { } before) return before;
        }

        return lexicon.Head(capitals.Tokens[end - 1]) ?? (end - at > 1 && lexicon.Head(capitals.Tokens[at]) is { } first && first != NameType.Organization && !lexicon.Is(capitals.Tokens[at], WordUse.Given) ? first : null);
    }

    /// <summary>Whether a place's kind in small letters stands behind a run: "Seren Air | base", "Seren | province".</summary>
    public static bool IsHeadBehind(NameLexicon lexicon, Capitals capitals, int end) =>
        end < capitals.Tokens.Length && !capitals.IsCapital(end) && lexicon.Head(capitals.Tokens[end]) == NameType.Place;

    private (NameType Type, string Rule) Classify(Capitals capitals, int at, int end)
    {
        if (HeadOf(lexicon, capitals, at, end) is { } head && !lexicon.Is(capitals.Tokens[end - 1], WordUse.Legal)) return end - at > 1 ? (head, "head") : (head, "shortForm");
        if (end - at > 1 && lexicon.Is(capitals.Tokens[end - 1], WordUse.Legal) && !lexicon.Is(capitals.Tokens[end - 1], WordUse.Given)) return (NameType.Organization, FoundName.Company);
        if (capitals.Tokens[end - 1].Tag == Tag.Number) return (NameType.Other, "product");
        if (end - at == 1 && capitals.Tokens[at].Length > 3 && IsWithinState(capitals, at, end)) return (NameType.Place, "placeWord");
        if (end - at == 1 && capitals.IsAcronym(at)) return (NameType.Organization, "acronym");
        if (capitals.IsAcronym(at) && capitals.Tokens[at].Length > 2 && !lexicon.Is(capitals.Tokens[at], WordUse.Given) && !capitals.IsAcronym(end - 1)) return (NameType.Organization, "acronym");
        if (end - at > 2 && !capitals.Is(end - 2, '-') && lexicon.Head(capitals.Tokens[end - 2]) == null && lexicon.Suffixes.TryMatch(capitals.Tokens, end - 1, out _, out _) && capitals.Tokens[end - 1].Length > 1) return (NameType.Person, "suffix");
        if (end - at > 2 && lexicon.Head(capitals.Tokens[end - 2]) == NameType.Place && persons.TitleLength(capitals, end - 1) == 1) return (NameType.Organization, "head");
        if (RoleBefore(capitals, at)) return (NameType.Person, "roleBefore");
        if (PlaceAround(capitals, at, end)) return (NameType.Place, "placeWord");
        if (end < capitals.Tokens.Length && lexicon.Is(capitals.Tokens[end], WordUse.Speech) && end - at <= 3) return (NameType.Person, "speaker");
        if (end + 1 < capitals.Tokens.Length && capitals.Is(end, ',') && (capitals.Of(end + 1) is "who" or "whose" || capitals.Tokens[end + 1].Tag == Tag.Number && end - at >= 2))
            return (NameType.Person, "clauseAfter");
        if (capitals.Tokens[end - 1].Tag != Tag.Number && end - at > 2 && !capitals.IsCapital(end - 1) && capitals.Is(end - 2, '-')) return (NameType.Person, "syllables");
        return (end - at is 2 or 3 && !Before(capitals, at, "the") && AllUnknown(capitals, at, end) ? NameType.Person : NameType.Other, "shape");
    }

    // "TV", "Inc.", "Jr.", and "NC" where no town stands before it
    private bool IsNoName(Capitals capitals, int at, string rule) =>
        capitals.Tokens[at].Length == 1 || (rule is "acronym" && (capitals.IsCommon(at) || lexicon.Known.TryMatch(capitals.Tokens, at, out var known, out _) && known.Kind is "state")) ||
        (rule is "shape" && (lexicon.Is(capitals.Tokens[at], WordUse.Legal) || lexicon.Suffixes.TryMatch(capitals.Tokens, at, out _, out _)));

    // "Authorities said", "Centrists, who voted": hardly one person, unless the text names one so.
    private static bool IsPlural(ReadOnlySpan<char> word) => word.Length > 4 && word[^1] is 's' or 'S' && word[^2] is not ('s' or 'i' or 'u' or 'S' or 'I' or 'U');

    private bool AllUnknown(Capitals capitals, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (lexicon.Words[capitals.Tokens[i].Word].Parts != Parts.None) return false;
        }

        return true;
    }

    private bool RoleBefore(Capitals capitals, int at)
    {
        if (at == 0 || capitals.IsCapital(at - 1)) return false;
        for (var start = Math.Max(0, at - 3); start < at; start++)
        {
            if (lexicon.Roles.TryMatch(capitals.Tokens, start, out _, out var count) && start + count == at) return true;
        }

        return false;
    }

    // "in Seren", "near Seren", "Seren province", "the village of Seren"
    private bool PlaceAround(Capitals capitals, int at, int end)
    {
        if (IsHeadBehind(lexicon, capitals, end) || IsWithinState(capitals, at, end)) return true;
        if (at == 0) return false;
        if (capitals.Of(at - 1) is "of") return at > 1 && lexicon.Head(capitals.Tokens[at - 2]) == NameType.Place;
        return capitals.Of(at - 1) is "in" or "near" or "at" or "outside" or "toward" or "towards" or "around" or "into" or "across" or "throughout" && end - at <= (capitals.Is(end - 2, '-') ? LongestPlace + 2 : LongestPlace);
    }

    // "Marlow, Ohio"; but not where a list of places stands.
    private bool IsWithinState(Capitals capitals, int at, int end) =>
        end - at <= 3 && capitals.Is(end, ',') && lexicon.Known.TryMatch(capitals.Tokens, end + 1, out var known, out var count) && known is { Type: NameType.Place, IsDemonym: false, Kind: "state" or "country" } &&
        (end + 1 + count >= capitals.Tokens.Length || capitals.Is(end + 1 + count, ',') || capitals.Is(end + 1 + count, '.') || capitals.Is(end + 1 + count, ')') || !capitals.Is(at - 1, ',')) && !capitals.IsTitleCase;

    private static bool Before(Capitals capitals, int at, string word) => at > 0 && capitals.Of(at - 1).Equals(word, StringComparison.OrdinalIgnoreCase);

    private int End(Capitals capitals, int at, int end)
    {
        while (end < capitals.Tokens.Length && end - at < LongestRun)
        {
            var next = Step(capitals, at, end);
            if (next == end) break;
            end = next;
        }

        return end;
    }

    private int Step(Capitals capitals, int at, int end)
    {
        if (capitals.Is(end, '-') && capitals.IsAttached(end) && capitals.IsAttached(end + 1)) return capitals.IsCapital(end + 1) || (end - at > 1 && persons.IsSyllable(capitals, end + 1)) || (end + 1 < capitals.Tokens.Length && capitals.Tokens[end + 1].Tag == Tag.Number) ? end + 2 : end;
        if (IsOfKind(capitals, at, end)) return end + 2;
        if (capitals.Is(end, '&') && capitals.IsCapital(end + 1)) return end + 2;
        if (capitals.IsCapital(end)) return capitals.IsNameWord(end) ? end + 1 : end;
        if (lexicon.Is(capitals.Tokens[end], WordUse.Particle) && capitals.Of(end) is not ("a" or "i" or "y") && (capitals.IsNameWord(end + 1) || (capitals.Is(end + 1, '-') && capitals.IsAttached(end + 1) && capitals.IsCapital(end + 2)))) return capitals.Is(end + 1, '-') ? end + 3 : end + 2;
        if (lexicon.Head(capitals.Tokens[end - 1]) == NameType.Organization || HeadOf(lexicon, capitals, at, end) == NameType.Organization) return Connected(capitals, end);
        return end;
    }

    // "Seren County Sheriff | 's Office", "Northern Workers | ' Party": a body of all who are something.
    private bool IsOfKind(Capitals capitals, int at, int end)
    {
        if (!IsPossessive(capitals, end) || !capitals.IsCapital(end + 1) || capitals.IsTitleCase || lexicon.Head(capitals.Tokens[end - 1]) != null || !(capitals.IsCommon(end - 1) || lexicon.Titles.TryMatch(capitals.Tokens, end - 1, out _, out _))) return false;
        for (var i = end + 1; i < Math.Min(capitals.Tokens.Length, end + LongestPlace + 1) && capitals.IsCapital(i); i++)
        {
            if (lexicon.Head(capitals.Tokens[i]) == NameType.Organization) return true;
        }

        return false;
    }

    private static bool IsPossessive(Capitals capitals, int at) =>
        capitals.Tokens[at].Tag == Tag.Possessive || ((capitals.Is(at, '\'') || capitals.Is(at, '’')) && capitals.IsAttached(at) && !capitals.IsAttached(at + 1) && capitals.Of(at - 1)[^1] is 's');

    // "Ministry | of Trade", "Center | for a New Dialogue", "… of Health | and Safety"
    private int Connected(Capitals capitals, int end)
    {
        if (capitals.Of(end) is not ("of" or "for" or "and" or "on" or "to")) return end;
        var next = end + 1;
        while (next < capitals.Tokens.Length && capitals.Of(next) is "the" or "a" or "an") next++;
        if (!capitals.IsNameWord(next)) return end;
        if (capitals.Of(end) is not "and") return next + 1;
        return capitals.Tokens[end - 1].Tag == Tag.ProperNoun && lexicon.Head(capitals.Tokens[end - 1]) == null && HeadOf(lexicon, capitals, next, next + 1) != null && !lexicon.Known.CanBegin(capitals.Tokens[next].Word) ? next + 1 : end;
    }
}
