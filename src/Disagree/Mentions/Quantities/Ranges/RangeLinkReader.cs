using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Nouns;

namespace Disagree.Mentions.Quantities.Ranges;

/// <summary>
/// Finds behind a part what joins it to the other end of a range, and where the range begins: at "from" or "between", or at the part.
/// </summary>
internal static class RangeLinkReader
{
    private const int LongestAside = 7;

    internal static bool TryRead(in QuantityScene s, AmountPart first, out int at, out RangeLink link, out int start)
    {
        var known = s.Lexicon.Known;
        at = first.End;
        link = RangeLink.Dash;
        if (first.IsSuspended || (s.IsDash(at) && s.Touches(at - 1) && s.Touches(at) && s.Is(at + 1, known.To)))
        {
            at++;
        }

        var opener = Opener(s, first.Start, out start);
        at = opener == known.From ? PastAside(s, PhraseTail.PastBracket(s, at)) : at;
        start = opener == known.From || opener == known.Between ? start : first.Start;
        if (s.Is(at, known.Up) && s.Is(at + 1, known.To) && opener == known.From)
        {
            at++;
        }

        if (s.Is(at, known.To) || s.Is(at, known.Through))
        {
            link =
                opener == known.From ? RangeLink.From
                : opener == known.Between ? RangeLink.Between
                : RangeLink.To;
        }
        else if (s.Is(at, known.And) && (opener == known.Between || opener == known.From))
        {
            link = RangeLink.Between;
        }
        else if (s.Is(at, known.Or))
        {
            link = RangeLink.Or;
        }
        else if (
            !s.IsDash(at)
            || first.IsCompound
            || s.Touches(at - 1) != s.Touches(at)
            || (s.Tag(at - 1) is Tag.Number && s.Tag(at + 1) is Tag.NumberWord && char.IsUpper(s.First(at + 1)))
        )
        {
            return false;
        }

        at++;
        if (s.IsDash(at) && s.Touches(at - 1) && link == RangeLink.To)
        {
            at++;
        }

        return true;
    }

    // "from 20 tons in 2008 to 29 tons", "from $36 at noon to $34"
    private static int PastAside(in QuantityScene s, int at)
    {
        if (
            s.Tag(at) is not (Tag.Preposition or Tag.Adjective or Tag.Determiner)
            || s.Is(at, s.Lexicon.Known.To)
            || s.Is(at, s.Lexicon.Known.Up)
        )
        {
            return at;
        }

        for (
            var i = at + 1;
            i <= at + LongestAside && i < s.Count && s.Tag(i) is not (Tag.Punctuation or Tag.Verb or Tag.PastVerb or Tag.Auxiliary);
            i++
        )
        {
            if (s.Is(i, s.Lexicon.Known.To))
            {
                return i;
            }
        }

        return at;
    }

    // "between" or "from" before the first number, past a hedge, an article or "the ages of"
    private static ushort Opener(in QuantityScene s, int start, out int at)
    {
        at =
            s.Is(start - 1, s.Lexicon.Known.Of) && s.Of(start - 2) is "age" or "ages" && s.Tag(start - 3) is Tag.Determiner ? start - 4
            : HedgeReader.TryBefore(s, start, out _, out var hedge) ? hedge - 1
            : s.Tag(start - 1) is Tag.Determiner ? start - 2
            : start - 1;
        return s.Word(at);
    }
}
