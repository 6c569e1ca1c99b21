using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Names;

/// <summary>
/// Lists of common words that name what one body is for: "the Harbours and Rivers Commission", "the Bureau of Boats, Nets and Ropes".
/// </summary>
internal sealed class FieldList(NameLexicon lexicon)
{
    private const int LongestItem = 3;
    private const int LongestList = 4;

    /// <summary>
    /// The token after the list that goes on at a token, whose first words a run holds already; the same token where none does.
    /// </summary>
    public int End(Capitals capitals, int at, int end)
    {
        if (capitals.IsTitleCase || capitals.IsShouted || !(capitals.Is(end, ',') || IsAnd(capitals, end)))
            return end;
        var behindOf = BehindOf(capitals, at, end);
        var first = behindOf > 0 ? behindOf : Opening(capitals, at);
        if (first < 0 || first >= end)
            return end;
        for (var i = first; i < end; i++)
        {
            if (capitals.IsCapital(i) && !IsField(capitals, i, i == end - 1))
                return end;
        }

        for (int next = end, items = 0; items < LongestList; items++)
        {
            if (capitals.Is(next, ','))
                next++;
            var isLast = IsAnd(capitals, next);
            if (isLast)
                next++;
            var item = next;
            while (capitals.IsCapital(next) && next - item < LongestItem && !lexicon.Known.TryMatch(capitals.Tokens, next, out _, out _))
                next++;
            if (next == item || (behindOf > 0 && !AreFields(capitals, item, next)))
                return end;
            if (isLast)
                return Closes(capitals, item, next, behindOf > 0) ? next : end;
            if (!capitals.Is(next, ',') && !IsAnd(capitals, next))
                return end;
        }

        return end;
    }

    private static bool IsAnd(Capitals capitals, int at) => capitals.Is(at, "and") || capitals.Is(at, '&');

    // the first word behind "Bureau of"; 0 where no such words stand there
    private int BehindOf(Capitals capitals, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (capitals.Is(i, "of") && lexicon.Head(capitals.Tokens[i - 1]) == NameType.Organization)
                return i + 1;
        }

        return 0;
    }

    // the first word behind "the" or the country of the body; -1 where neither stands there
    private int Opening(Capitals capitals, int at)
    {
        if (lexicon.Known.TryMatch(capitals.Tokens, at, out var known, out var count))
            return known.Type == NameType.Place ? at + count : -1;
        return at > 0 && capitals.Of(at - 1) is "the" or "The" ? at : -1;
    }

    private bool IsField(Capitals capitals, int at, bool isLast) =>
        !capitals.IsAcronym(at)
        && (capitals.IsCommon(at) || !lexicon.Is(capitals.Tokens[at], WordUse.Given))
        && !lexicon.Known.TryMatch(capitals.Tokens, at, out _, out _)
        && !(
            isLast
            && (lexicon.Head(capitals.Tokens[at]) == NameType.Organization || lexicon.Titles.TryMatch(capitals.Tokens, at, out _, out _))
        );

    // one word, or several of which each is common
    private bool AreFields(Capitals capitals, int item, int end)
    {
        for (var i = item; i < end; i++)
        {
            if (!IsField(capitals, i, isLast: true) || (end - item > 1 && !capitals.IsCommon(i)))
                return false;
        }

        return true;
    }

    // the kind of the body, in the singular, or one more of what it is for
    private bool Closes(Capitals capitals, int item, int end, bool isBehindOf) =>
        isBehindOf
            ? lexicon.Head(capitals.Tokens[end - 1]) != NameType.Organization
            : end - item > 1
                && lexicon.Head(capitals.Tokens[end - 1]) is NameType.Organization or NameType.Other
                && !lexicon.Words[capitals.Tokens[end - 1].Word].Parts.Any(Parts.Plural);
}
