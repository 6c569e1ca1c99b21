using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Mentions.Quantities.Units;

namespace Disagree.Mentions.Quantities.Ages;

/// <summary>
/// Tells ages that stand bare behind the names of people: "Jane Brandt (44), a teacher", "Ruth and Carl Brandt, 78 and 74,".
/// </summary>
internal static class AgeBehindName
{
    private const int Oldest = 120;
    private const int LongestName = 4;

    /// <summary>Whether the number is such an age.</summary>
    internal static bool Is(in QuantityScene s, in Amount amount) =>
        amount is { IsRange: false, Value: >= 1 and <= Oldest }
        && amount.Start == amount.NumberStart
        && amount.NumberEnd == amount.NumberStart + 1
        && s.Tag(amount.NumberStart) is Tag.Number
        && !amount.Is(NumberTraits.Marked | NumberTraits.Scaled)
        && (IsInBrackets(s, amount.Start) || IsOfPair(s, amount.Start));

    // but the minute of a goal, and the figure of a team or list
    private static bool IsInBrackets(in QuantityScene s, int at)
    {
        if (!s.Is(at - 1, '(') || !s.Is(at + 1, ')'))
        {
            return false;
        }

        var first = at - 1;
        while (first > 0 && first > at - 1 - LongestName && IsOfName(s, first - 1))
        {
            first--;
        }

        // "his grandson, Yasir (9)"
        var isApposed = first == at - 2 && s.Is(first - 1, ',') && IsPerson(s, first - 2);
        return (isApposed || (first < at - 2 && (s.Lexicon.Given.Contains(s.Of(first)) || IsPerson(s, first - 1))))
            && !s.Lexicon.Topics.Around(s, at).HasFlag(SentenceTopic.Score);
    }

    private static bool IsOfPair(in QuantityScene s, int at)
    {
        var first = s.Is(at - 1, ',') ? at : at - 2;
        return s.Tag(first) is Tag.Number
            && s.Is(first + 1, s.Lexicon.Known.And)
            && s.Tag(first + 2) is Tag.Number
            && s.First(first + 3) is ',' or '.' or ';' or ')'
            && s.Is(first - 1, ',')
            && IsPair(s, first - 2);
    }

    // "Ruth and Carl Brandt", "Ruth Marsh and Carl Brandt": two names, one of them known as a given name
    private static bool IsPair(in QuantityScene s, int last)
    {
        var and = last;
        while (and > last - LongestName && IsOfName(s, and))
        {
            and--;
        }

        return and < last
            && s.Is(and, s.Lexicon.Known.And)
            && IsOfName(s, and - 1)
            && (s.Lexicon.Given.Contains(s.Of(and + 1)) || s.Lexicon.Given.Contains(s.Of(and - 1)));
    }

    private static bool IsOfName(in QuantityScene s, int at) => s.Tag(at) is Tag.ProperNoun && char.IsUpper(s.First(at));

    private static bool IsPerson(in QuantityScene s, int at) =>
        s.Entry(at).Senses.Any(Senses.Person) && !s.Entry(at).Parts.Any(Parts.Plural);
}
