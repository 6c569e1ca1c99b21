using Disagree.Lexicons;

namespace Disagree.Mentions.Names;

/// <summary>Offices in capitals before a name: "Lt. Gen.", "Minister for Fisheries", "Bishop of Oslo".</summary>
internal sealed class OfficeRule(NameLexicon lexicon)
{
    private const int LongestOffice = 8;

    /// <summary>How many tokens of a rank, office or role in capitals begin here; 0 where none does.</summary>
    public int Length(Capitals capitals, int at)
    {
        if (!capitals.IsCapital(at))
            return 0;
        var titled = lexicon.Titles.TryMatch(capitals.Tokens, at, out _, out var title) ? title : 0;
        return lexicon.Roles.TryMatch(capitals.Tokens, at, out _, out var role) && role > titled && capitals.IsCapital(at + role - 1)
            ? role
            : titled;
    }

    /// <summary>The token behind all offices that begin at a token, where the name of their holder may begin.</summary>
    public int End(Capitals capitals, int at)
    {
        var end = at;
        for (var count = Length(capitals, end); count > 0; count = Length(capitals, end))
        {
            // "Mr. Dean said": he is called Dean
            if (end > at && IsPolite(capitals.Of(at)) && !capitals.IsCapital(end + count) && !capitals.Is(end + count, '.'))
                break;
            end += count;
            if (capitals.Is(end, '.'))
                end++;
        }

        return end > at && Holder(capitals, end) is > 0 and var holder ? holder : end;
    }

    /// <summary>"… Library | Manager Ruth Keller": where another office begins within; 0 where none does.</summary>
    public int Within(Capitals capitals, int first, int end)
    {
        for (var inner = first; inner < end; inner++)
        {
            if (
                Length(capitals, inner) is > 0 and var title
                && inner + title < end
                && !lexicon.Suffixes.TryMatch(capitals.Tokens, inner + title, out _, out _)
            )
                return inner;
        }

        return 0;
    }

    /// <summary>Whether a title is one that anybody bears.</summary>
    public static bool IsPolite(ReadOnlySpan<char> title) => title is "Mr" or "Mrs" or "Ms" or "Dr";

    // "Minister | for Fisheries Ruth Keller", "Bishop | of Oslo Paul Keller": where the name of who holds an office begins; 0 where none
    // does
    private int Holder(Capitals capitals, int preposition)
    {
        if (!capitals.Is(preposition, "of") && !capitals.Is(preposition, "for"))
            return 0;
        var first = capitals.Is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        for (var i = first; i < Math.Min(capitals.Tokens.Length - 1, first + LongestOffice); i++)
        {
            if (i > first && capitals.IsCapital(i - 1) && IsName(capitals, i))
                return i;
            if (!capitals.IsCapital(i) && !(i > first && capitals.Of(i) is "and" or "of" or "the"))
                return 0;
        }

        return 0;
    }

    private bool IsName(Capitals capitals, int at) =>
        lexicon.Is(capitals.Tokens[at], WordUse.Given)
        && lexicon.Head(capitals.Tokens[at]) is null
        && capitals.IsNameWord(at + 1)
        && lexicon.Head(capitals.Tokens[at + 1]) is null
        && !capitals.IsCommon(at + 1);
}
