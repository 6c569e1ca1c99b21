using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Clauses;
using Disagree.Mentions.Quantities.Numbers;

namespace Disagree.Mentions.Quantities.Subjects;

/// <summary>
/// Takes from the front of a subject what is no part of its name: an amount of its own ("four [fillets]") and a time ("last year's
/// [price]").
/// </summary>
internal static class SubjectEdge
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The phrase without it; the phrase itself where nothing else is left.</summary>
    internal static NounSpan Trim(in QuantityScene s, NounSpan phrase)
    {
        var first = phrase.First;
        while (first < phrase.NounEnd && Length(s, first, phrase.NounEnd) is > 0 and var length)
        {
            first += length;
        }

        return first < phrase.NounEnd ? phrase with { First = first } : phrase;
    }

    /// <summary>
    /// What an amount measures, without the amount before it, and without a range that is no thing: the profit of "loss $312 against profit
    /// of $188", the revenue of "revenue in the range of $2 million".
    /// </summary>
    internal static NounSpan Alone(in QuantityScene s, NounSpan phrase, int lastEnd)
    {
        if (
            s.Of(phrase.End - 1) is "range" or "region" or "order"
            && s.Tag(phrase.End - 2) is Tag.Determiner
            && s.Is(phrase.End - 3, s.Lexicon.Known.In)
            && phrase.End - 3 > phrase.First
        )
        {
            phrase = phrase with { End = phrase.End - 3, NounEnd = phrase.End - 3 };
        }

        if (lastEnd <= phrase.First || lastEnd >= phrase.End)
        {
            return phrase;
        }

        var first = phrase.End - 1;
        while (first > lastEnd && s.Tag(first - 1) is Tag.Noun or Tag.ProperNoun or Tag.Adjective && s.Of(first - 1) is not "vs")
        {
            first--;
        }

        return phrase with
        {
            First = first,
        };
    }

    private static int Length(in QuantityScene s, int at, int end)
    {
        if (IsOwningTime(s, at))
        {
            return s.Tag(at + 1) is Tag.Possessive ? 2 : 1;
        }

        if (ClauseWords.OpensTime(s, at) && IsOwningTime(s, at + 1))
        {
            return 1;
        }

        if (HedgeReader.TryAt(s, at, out _, out var hedge) && at + hedge < end && IsCount(s, at + hedge))
        {
            return hedge;
        }

        return IsCount(s, at) ? 1 : 0;
    }

    // a number that stands alone: not "11-member", "2014-15", "60 year-old", nor a year
    private static bool IsCount(in QuantityScene s, int at) =>
        s.Tag(at) is Tag.Number or Tag.NumberWord
        && s.Tag(at - 1) is not (Tag.Determiner or Tag.Possessive)
        && !s.Is(at + 1, s.Lexicon.Known.Of)
        && !s.IsDash(at + 1)
        && !s.IsDash(at + 2)
        && !s.Touches(at)
        && s.First(at + 1) is not '/'
        && !(s.Tokens[at].Length == 4 && Digits.TryRead(s.Of(at), out var year, out _, out _) && year is >= FirstYear and <= LastYear);

    // "year's price", and "years price" where the apostrophe is lost
    private static bool IsOwningTime(in QuantityScene s, int at) =>
        s.Tag(at + 1) is Tag.Possessive
            ? ClauseWords.IsTime(s, at)
            : s.Of(at) is "years" or "months" or "weeks"
                && s.Of(at - 1) is "this" or "last" or "next" or "This" or "Last" or "Next"
                && s.Tag(at + 1) is Tag.Noun or Tag.ProperNoun or Tag.Adjective;
}
