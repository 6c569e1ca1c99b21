using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>The town in capitals in front of an article's first words: "PORT MARLOW, Ohio (AP) —".</summary>
internal sealed class DatelineRule(NameLexicon lexicon)
{
    private const int LongestTown = 3;

    /// <summary>The town; only at the first token of a sentence.</summary>
    public bool TryTown(Capitals capitals, int at, out FoundName name)
    {
        name = default;
        if (at > 0)
            return false;
        var end = at;
        while (end < capitals.Tokens.Length && end - at < LongestTown && IsShouted(capitals, end))
            end++;
        if (
            end == at
            || (
                lexicon.Known.TryMatch(capitals.Tokens, at, out var known, out var count)
                && (count == end - at || known.IsAcronym && end == at + 1)
            )
            || !(IsFollowed(capitals, end) || (end - at == 1 && capitals.Tokens[at].Length > LongestTown && IsDashed(capitals, end)))
        )
            return false;
        name = new FoundName(at, at, end - 1, NameType.Place, null, "dateline");
        return true;
    }

    private bool IsWire(Capitals capitals, int at) =>
        capitals.Is(at, '(') && lexicon.Wires.TryMatch(capitals.Tokens, at + 1, out _, out var count) && capitals.Is(at + 1 + count, ')');

    private static bool IsShouted(Capitals capitals, int at)
    {
        var word = capitals.Of(at);
        return word.Length > 1 && char.IsUpper(word[0]) && !word.ContainsAnyInRange('a', 'z') && capitals.Tokens[at].Tag is not Tag.Number;
    }

    // "QUARN — For 90 years": no headline, and the first line of its article
    private static bool IsDashed(Capitals capitals, int end) =>
        !capitals.IsShouted
        && end + 3 < capitals.Tokens.Length
        && capitals.Text[capitals.Tokens[end].Start] is '—' or '–'
        && capitals.Tokens[end].Start > capitals.Tokens[end - 1].End
        && capitals.Tokens[end + 1].Start > capitals.Tokens[end].End
        && capitals.IsCapital(end + 1);

    // ", Ohio (AP)", ", Ohio —", ", Ohio.", " (AP)", ", May 4 (AP)"
    private bool IsFollowed(Capitals capitals, int end)
    {
        if (
            IsWire(capitals, end)
            || (
                capitals.Is(end, ',')
                && end + 3 < capitals.Tokens.Length
                && lexicon.IsCalendar(capitals.Tokens[end + 1])
                && IsWire(capitals, capitals.Is(end + 2, '.') ? end + 4 : end + 3)
            )
        )
            return true;
        if (
            !capitals.Is(end, ',')
            || !lexicon.Known.TryMatch(capitals.Tokens, end + 1, out var state, out var count)
            || state is not { Type: NameType.Place, IsDemonym: false }
            || capitals.IsShouted
        )
            return false;
        var next = end + 1 + count;
        if (capitals.Is(next, '.'))
            next++;
        return next >= capitals.Tokens.Length || capitals.Text[capitals.Tokens[next].Start] is '(' or '-' or '–' or '—' or '_';
    }
}
