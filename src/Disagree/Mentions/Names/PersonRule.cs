using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>Persons: a title before a name, or a given name that opens one.</summary>
internal sealed class PersonRule(NameLexicon lexicon)
{
    private const int LongestName = 8;
    private const int LongestHouse = 3;
    private const int LongestShortened = 4;
    private readonly SaintRule saints = new(lexicon);

    /// <summary>"Lt. Gen. Paul E. Harper II", "Prime Minister Okafor".</summary>
    public bool TryTitled(Capitals capitals, int at, out FoundName name)
    {
        name = default;
        if (capitals.IsClock(at))
            return false;
        var core = at;
        for (var count = TitleLength(capitals, core); count > 0; count = TitleLength(capitals, core))
        {
            if (core > at && IsPolite(capitals.Of(at)) && !capitals.IsCapital(core + count) && !capitals.Is(core + count, '.'))
                break;
            core += count;
            if (capitals.Is(core, '.'))
                core++;
        }

        if (core > at && Holder(capitals, core) is > 0 and var holder)
            core = holder;
        if (core == at || !capitals.IsCapital(core) || capitals.Is(core - 1, ','))
            return false;
        if (
            lexicon.Known.TryMatch(capitals.Tokens, core, out _, out _)
            && !lexicon.Is(capitals.Tokens[core], WordUse.Given)
            && !capitals.IsCapital(core + 1)
            && !IsPolite(capitals.Of(at))
        )
            return false;
        if (
            (
                lexicon.Head(capitals.Tokens[core]) != null
                && !(lexicon.Is(capitals.Tokens[core], WordUse.Given) && capitals.IsNameWord(core + 1))
            ) || capitals.Tokens[core].Tag is Tag.Determiner or Tag.Preposition or Tag.Pronoun
        )
            return false;
        if ((capitals.IsShouted || capitals.IsTitleCase) && capitals.IsCommon(core) && !lexicon.Is(capitals.Tokens[core], WordUse.Given))
            return false;
        var end = End(capitals, core);
        if (end - core == 1 && IsNoTitle(capitals, at, core))
            return false;
        if (TitleWithin(capitals, core + 1, end) is > 0 and var inner)
        {
            if (lexicon.Head(capitals.Tokens[inner - 1]) is not { } kept)
                return false;
            name = new FoundName(at, at, inner - 1, kept, null, "head");
            return true;
        }

        if (
            end - core > 1
            && (lexicon.Is(capitals.Tokens[end - 1], WordUse.Legal) || IsShortened(capitals, core, end))
            && !lexicon.Is(capitals.Tokens[end - 1], WordUse.Given)
        )
            return false;
        if (saints.TryNamedFor(capitals, at, core, end, out name))
            return true;
        name = IsPlaceOf(capitals, at, core, end)
            ? new FoundName(at, at, end - 1, lexicon.Head(capitals.Tokens[end - 1])!.Value, null, "head")
            : new FoundName(at, core, end - 1, NameType.Person, null, "title");
        return true;
    }

    private static bool IsPolite(ReadOnlySpan<char> title) => title is "Mr" or "Mrs" or "Ms" or "Dr";

    // "Minister | for Fisheries Ruth Keller", "Bishop | of Oslo Paul Keller": where the name of who holds an office begins; 0 where none
    // does
    private int Holder(Capitals capitals, int preposition)
    {
        if (!capitals.Is(preposition, "of") && !capitals.Is(preposition, "for"))
            return 0;
        var first = capitals.Is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        for (var i = first; i < Math.Min(capitals.Tokens.Length - 1, first + LongestName); i++)
        {
            if (i > first && capitals.IsCapital(i - 1) && IsNameOf(capitals, i))
                return i;
            if (!capitals.IsCapital(i) && !(i > first && capitals.Of(i) is "and" or "of" or "the"))
                return 0;
        }

        return 0;
    }

    private bool IsNameOf(Capitals capitals, int at) =>
        lexicon.Is(capitals.Tokens[at], WordUse.Given)
        && lexicon.Head(capitals.Tokens[at]) is null
        && capitals.IsNameWord(at + 1)
        && lexicon.Head(capitals.Tokens[at + 1]) is null
        && !capitals.IsCommon(at + 1);

    // "Dean Quarn" is called Dean
    private bool IsNoTitle(Capitals capitals, int at, int core) =>
        core == at + 1
        && lexicon.Titles.TryMatch(capitals.Tokens, at, out var kind, out _)
        && kind is "honorific" or "noble" or "occupation" or "police"
        && lexicon.Is(capitals.Tokens[at], WordUse.Given);

    // "Marn AME", and not "Tarlo KELLER"
    private bool IsShortened(Capitals capitals, int core, int end) =>
        !capitals.IsTitleCase
        && capitals.IsAcronym(end - 1)
        && capitals.Tokens[end - 1].Length is > 2 and <= LongestShortened
        && !capitals.IsAcronym(core)
        && !lexicon.Suffixes.TryMatch(capitals.Tokens, end - 1, out _, out _);

    // "St. Marlow Parish", "Prince Paul Island": named after a saint or a king.
    private bool IsPlaceOf(Capitals capitals, int at, int core, int end) =>
        end - core > 1
        && lexicon.Titles.TryMatch(capitals.Tokens, at, out var kind, out _)
        && kind is "religious" or "regnal"
        && lexicon.Head(capitals.Tokens[end - 1]) is NameType.Place or NameType.Organization;

    /// <summary>"Ruth Keller", "Omar al-Haddad": a known given name and at least one more word.</summary>
    public bool TryGiven(Capitals capitals, int at, out FoundName name)
    {
        name = default;
        if (
            !lexicon.Is(capitals.Tokens[at], WordUse.Given)
            || (capitals.IsTitleCase && lexicon.Words[capitals.Tokens[at].Word].Parts != Parts.None)
        )
            return false;
        var end = End(capitals, at);
        for (var inner = at + 1; inner < end - 1; inner++)
        {
            if (lexicon.Head(capitals.Tokens[inner]) != null)
                return false;
        }

        if (TitleWithin(capitals, at + 1, end - 1) > 0)
            return false;
        if (
            end - at < 2
            || lexicon.Is(capitals.Tokens[end - 1], WordUse.Legal)
            || IsShortened(capitals, at, end)
            || (
                RunRule.HeadOf(lexicon, capitals, at, end) is { } head
                && !(head is NameType.Place && end - at == 2 && IsSaidOf(capitals, end))
            )
            || RunRule.IsHeadBehind(lexicon, capitals, end)
        )
            return false;
        name = new FoundName(at, at, end - 1, NameType.Person, null, "givenName");
        return true;
    }

    // "Ruth Ward | said", "Ruth Ward | , 34,", "Ruth Ward | , a friend": no ward
    private bool IsSaidOf(Capitals capitals, int end)
    {
        if (end + 2 >= capitals.Tokens.Length)
            return false;
        if (!capitals.Is(end, ','))
            return lexicon.Is(capitals.Tokens[end], WordUse.Speech) && !lexicon.Is(capitals.Tokens[end], WordUse.Weak);
        if (capitals.Tokens[end + 1].Tag == Tag.Number)
            return capitals.Is(end + 2, ',') && capitals.Tokens[end + 1].Length == 2;
        if (capitals.Of(end + 1) is not ("a" or "an" or "his" or "her"))
            return false;
        for (
            var i = end + 2;
            i < Math.Min(capitals.Tokens.Length, end + LongestHouse + 3) && capitals.Tokens[i].Tag is Tag.Noun or Tag.Adjective;
            i++
        )
        {
            if (lexicon.Is(capitals.Tokens[i], WordUse.Kin) || lexicon.Roles.TryMatch(capitals.Tokens, i, out _, out _))
                return true;
        }

        return false;
    }

    // "… Library | Manager Ruth Keller": where another name begins within; 0 where none does
    private int TitleWithin(Capitals capitals, int first, int end)
    {
        for (var inner = first; inner < end; inner++)
        {
            if (
                TitleLength(capitals, inner) is > 0 and var title
                && inner + title < end
                && !lexicon.Suffixes.TryMatch(capitals.Tokens, inner + title, out _, out _)
            )
                return inner;
        }

        return 0;
    }

    /// <summary>How many tokens of a rank, office or role in capitals begin here; 0 where none does.</summary>
    public int TitleLength(Capitals capitals, int at)
    {
        if (!capitals.IsCapital(at))
            return 0;
        var titled = lexicon.Titles.TryMatch(capitals.Tokens, at, out _, out var title) ? title : 0;
        return lexicon.Roles.TryMatch(capitals.Tokens, at, out _, out var role) && role > titled && capitals.IsCapital(at + role - 1)
            ? role
            : titled;
    }

    /// <summary>The token after a person's name that begins at a token.</summary>
    public int End(Capitals capitals, int at)
    {
        var end = at + 1;
        if (capitals.Tokens[at].Length == 1 && capitals.Is(end, '.'))
            end++;
        while (end < capitals.Tokens.Length && end - at < LongestName * 2)
        {
            var next = Step(capitals, end);
            if (next == end)
                break;
            end = next;
        }

        return Suffix(capitals, end);
    }

    private int Step(Capitals capitals, int at)
    {
        if (capitals.Is(at, '-') && capitals.IsAttached(at) && capitals.IsAttached(at + 1))
            return capitals.IsCapital(at + 1) || IsSyllable(capitals, at + 1) ? at + 2 : at;
        if (capitals.Tokens[at].Tag == Tag.Possessive || IsDay(capitals, at))
            return at;
        if (lexicon.Is(capitals.Tokens[at], WordUse.Particle) && !capitals.IsCapital(at))
            return Particle(capitals, at);
        if (!capitals.IsCapital(at))
            return Nickname(capitals, at);
        if (capitals.Tokens[at].Length == 1)
            return capitals.Is(at + 1, '.') && capitals.IsCapital(at + 2) ? at + 2 : at + 1;
        if (lexicon.Suffixes.TryMatch(capitals.Tokens, at, out _, out _))
            return at;
        return capitals.IsTitleCase && !capitals.IsNameWord(at) ? at : at + 1;
    }

    // "Ruth Keller Thursday", "Ruth Keller March 4"
    private bool IsDay(Capitals capitals, int at)
    {
        var senses = lexicon.Words[capitals.Tokens[at].Word].Senses;
        return senses.Any(Senses.Weekday)
            || (senses.Any(Senses.Month) && at + 1 < capitals.Tokens.Length && capitals.Tokens[at + 1].Tag == Tag.Number);
    }

    // "al-Haddad", "bin Salim", "van der Linde"; the "-" may stand before or after.
    private int Particle(Capitals capitals, int at)
    {
        var next = capitals.Is(at + 1, '-') ? at + 2 : at + 1;
        if (capitals.IsCapital(next) && !(next == at + 1 && IsWord(capitals.Of(at))))
            return next + 1;
        return
            next < capitals.Tokens.Length
            && lexicon.Is(capitals.Tokens[next], WordUse.Particle)
            && Particle(capitals, next) is var end
            && end > next
            ? end
            : at;
    }

    /// <summary>
    /// Whether a particle is an English word too, which belongs to a name only where a hyphen joins it: "at" in "at-Tarlo".
    /// </summary>
    public static bool IsWord(ReadOnlySpan<char> particle) => particle is "at" or "as" or "an" or "us" or "ten";

    /// <summary>The second syllable of "Jong-un": a short word that is none elsewhere.</summary>
    public bool IsSyllable(Capitals capitals, int at) =>
        at < capitals.Tokens.Length
        && capitals.Tokens[at].Length <= 5
        && char.IsLower(capitals.Text[capitals.Tokens[at].Start])
        && (lexicon.Words[capitals.Tokens[at].Word].Parts == Parts.None || capitals.Of(at) is "in" or "un" or "on");

    /// <summary>
    /// The token after the first word behind a nickname, Vincent "The Clam" Keller; the same token where none stands there.
    /// </summary>
    public static int Nickname(Capitals capitals, int at)
    {
        if (at >= capitals.Tokens.Length || (!capitals.Is(at, '"') && !capitals.Is(at, '“')))
            return at;
        for (var end = at + 2; end < Math.Min(capitals.Tokens.Length - 1, at + 5); end++)
        {
            if ((capitals.Is(end, '"') || capitals.Is(end, '”')) && capitals.IsCapital(at + 1) && capitals.IsCapital(end + 1))
                return end + 1;
        }

        return at;
    }

    /// <summary>The token after "Jr." or the like where one follows a name.</summary>
    public int Suffix(Capitals capitals, int at)
    {
        var start = capitals.Is(at, ',') ? at + 1 : at;
        if (
            start >= capitals.Tokens.Length
            || !lexicon.Suffixes.TryMatch(capitals.Tokens, start, out var kind, out var count)
            || !capitals.IsCapital(start)
        )
            return at;
        if (start > at && string.Equals(kind, "degree", StringComparison.Ordinal))
            return at;
        return capitals.Is(start + count, '.') && capitals.Tokens[start].Length <= 2 ? start + count + 1 : start + count;
    }
}
