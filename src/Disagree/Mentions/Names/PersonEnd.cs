using Disagree.Lexicons;

namespace Disagree.Mentions.Names;

/// <summary>How far a person's name goes: over initials, hyphens, particles, a nickname and what follows it: "Omar B. al-Haddad Jr."</summary>
internal sealed class PersonEnd(NameLexicon lexicon)
{
    private const int LongestName = 16;

    /// <summary>The token after the name that begins at a token.</summary>
    public int Of(Capitals capitals, int at)
    {
        var end = at + 1;
        if (capitals.Tokens[at].Length == 1 && capitals.Is(end, '.'))
            end++;
        while (end < capitals.Tokens.Length && end - at < LongestName)
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
