using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;

namespace Disagree.Mentions.Quantities.Ages;

/// <summary>Tells ages listed behind the verb that gives them: "the children were 6, 8 and 14".</summary>
internal static class AgesOfSeveral
{
    /// <summary>Whether the number is one of two or more such ages.</summary>
    internal static bool Is(in QuantityScene s, in Amount amount)
    {
        if (amount.Start != amount.NumberStart || amount.End != amount.NumberStart + 1)
        {
            return false;
        }

        var first = amount.Start;
        while (IsLink(s, first - 1) && IsNumber(s, first - 2))
        {
            first -= 2;
        }

        var (end, count) = (first + 1, 1);
        while (IsLink(s, end) && IsNumber(s, end + 1))
        {
            (end, count) = (end + 2, count + 1);
        }

        return count > 1
            && s.Is(end - 2, s.Lexicon.Known.And)
            && (end >= s.Count || s.First(end) is '.' or ',' or ';')
            && s.Of(first - 1) is "were" or "are"
            && s.Tag(first - 2) is Tag.Noun
            && s.Entry(first - 2).Senses.Any(Senses.Person)
            && s.Entry(first - 2).Parts.Any(Parts.Plural)
            && s.Tag(first - 3) is Tag.Determiner or Tag.Pronoun or Tag.Possessive;
    }

    private static bool IsLink(in QuantityScene s, int at) => s.Is(at, ',') || s.Is(at, s.Lexicon.Known.And);

    private static bool IsNumber(in QuantityScene s, int at) => s.Tag(at) is Tag.Number or Tag.NumberWord;
}
