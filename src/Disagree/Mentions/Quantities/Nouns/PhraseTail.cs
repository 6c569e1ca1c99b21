using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Clauses;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>
/// Reads what belongs to a noun or measure behind it: "increase [in rents]", "8 miles [(13 km)] of road", "3-litre [engine]".
/// </summary>
internal static class PhraseTail
{
    private const int LongestBracket = 8;
    private const int LongestTail = 8;

    /// <summary>
    /// The token behind the same measure told again in brackets, where its noun follows there; else the end of the amount.
    /// </summary>
    internal static int PastBrackets(in QuantityScene s, in Amount amount)
    {
        var at =
            amount.Unit is null ? amount.End
            : s.Is(amount.End, ')') && s.Is(amount.Start - 1, '(') ? amount.End + 1
            : PastBracket(s, amount.End);
        var isModifier = at > amount.End && s.Lexicon.Known.IsArticle(s.Word(amount.Start - 1)) && s.Tag(at) is Tag.Noun;
        return s.Is(at, s.Lexicon.Known.Of) || amount.IsCompound || isModifier ? at : amount.End;
    }

    /// <summary>The token behind a bracket that opens at a token and holds a number; the same token where none does.</summary>
    internal static int PastBracket(in QuantityScene s, int at)
    {
        var hasNumber = false;
        for (var i = at; s.Is(at, '(') && i < s.Count && i < at + LongestBracket; i++)
        {
            hasNumber |= s.Tag(i) is Tag.Number;
            if (s.Is(i, ')'))
            {
                return hasNumber ? i + 1 : at;
            }
        }

        return at;
    }

    /// <summary>The token behind what prepositions add to the noun that ends before a token.</summary>
    internal static int End(in QuantityScene s, int end) => End(s, end, onlyOf: false);

    /// <summary>The same for "of" alone: "price [of a berth] in the port".</summary>
    internal static int EndOfParts(in QuantityScene s, int end) => End(s, end, onlyOf: true);

    private static int End(in QuantityScene s, int end, bool onlyOf)
    {
        while (onlyOf ? s.Is(end, s.Lexicon.Known.Of) : Adds(s, end))
        {
            var at = end + 1;
            at += s.Tag(at) is Tag.Determiner || s.Entry(at).Senses.Any(Senses.Possessive) ? 1 : 0;
            var last = LastNoun(s, at);
            if (last < 0)
            {
                return end;
            }

            end = last + 1;
        }

        return end;
    }

    /// <summary>The last noun of the run of modifiers and nouns that begins at a token; -1 where it holds none.</summary>
    internal static int LastNoun(in QuantityScene s, int at)
    {
        var last = -1;
        for (var i = at; i < s.Count && i < at + LongestTail; i++)
        {
            var tag = s.Tag(i);
            if (tag is Tag.Noun or Tag.ProperNoun)
            {
                if (s.Entry(i).Senses.Any(Senses.Month | Senses.Weekday) || ClauseWords.IsTime(s, i))
                {
                    return -1;
                }

                last = i;
            }
            else if (
                !(
                    tag is Tag.Adjective
                    || (tag is Tag.Possessive && s.Of(i).Length > 1)
                    || (s.IsDash(i) && s.Touches(i) && s.Touches(i - 1))
                    || (tag is Tag.Participle or Tag.Gerund && s.Tag(i + 1) is Tag.Noun or Tag.ProperNoun)
                )
            )
            {
                break;
            }
        }

        return last;
    }

    // "an increase in rents", "a tax on imports", "a contract with Acme"; but "a fee in Basra", and where a person is says not who
    private static bool Adds(in QuantityScene s, int at) =>
        s.Of(at) switch
        {
            "of" or "from" => true,
            _ when s.Entry(at - 1).Senses.Any(Senses.Person) => false,
            "with" or "among" or "on" => true,
            "in" => s.Tag(at + 1) is not Tag.ProperNoun,
            "to" => s.Tag(at) is Tag.Preposition && s.Tag(at - 1) is not Tag.ProperNoun,
            _ => false,
        };
}
