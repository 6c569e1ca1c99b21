using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Numbers;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Reads before an amount which way it moved: "rose 4 percent", "up nearly 57 points", "fell by a third" are differences, "rose to 43" is
/// the new value.
/// </summary>
internal static class TrendReader
{
    private const int MostAdverbs = 3;

    internal static void Apply(in QuantityScene s, NounPhrase? noun, ref Amount amount)
    {
        if (amount.Unit is null && noun is { } counted && s.Of(counted.Head) is not "points" and not "point" and not "places")
        {
            return;
        }

        if (amount.Is(NumberTraits.Signed) && amount.Unit?.Dimension == Dimension.Ratio)
        {
            amount.Trend =
                s.Is(amount.NumberStart, '+') ? Trend.Up
                : amount.Value < 0 && s.IsDash(amount.NumberStart) ? Trend.Down
                : Trend.None;
            amount.IsDifference = amount.Trend != Trend.None;
            return;
        }

        var known = s.Lexicon.Known;
        var at = amount.Start - 1;
        var isLevel = s.Is(at, known.To) || s.Is(at, known.At);
        if (isLevel || s.Is(at, known.By) || s.Is(at, known.From))
        {
            at--;
        }

        for (var skipped = 0; skipped < MostAdverbs && s.Tag(at) == Tag.Adverb && !s.Is(at, known.Up) && !s.Is(at, known.Down); skipped++)
        {
            at--;
        }

        if (s.Tag(at) == Tag.Number || s.Is(at, known.To))
        {
            return;
        }

        var trend = IsParticle(s, at, amount) ? Trend.None : Of(s, at);
        if (trend == Trend.None || (isLevel && s.Is(amount.Start - 1, known.At)))
        {
            return;
        }

        amount.Trend = trend;
        amount.IsDifference = !isLevel && !s.Is(amount.NumberStart - 1, known.From) && !s.Is(amount.Start, known.From);
        amount.IsChange = amount.IsRange && s.Is(amount.Start, known.From);
    }

    // "shot down two drones", "set up 12 tents", "makes up 12 percent"
    private static bool IsParticle(in QuantityScene s, int at, in Amount amount) =>
        (amount.Unit is null || s.Is(at + 1, s.Lexicon.Known.To) || s.Lexicon.Vocabulary[s.Entry(at - 1).Lemma] is "make")
        && s.Tag(at) == Tag.Preposition
        && !s.Entry(at - 1).Senses.Any(Senses.Up | Senses.Down)
        && s.Tag(at - 1) is Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund;

    private static Trend Of(in QuantityScene s, int at)
    {
        var known = s.Lexicon.Known;
        if (s.Is(at, known.Up))
        {
            return Trend.Up;
        }

        if (s.Is(at, known.Down))
        {
            return Trend.Down;
        }

        var senses = s.Entry(at).Senses;
        var isVerb = s.Tag(at) is Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund;
        return !isVerb ? Trend.None
            : senses.Any(Senses.Up) ? Trend.Up
            : senses.Any(Senses.Down) ? Trend.Down
            : Trend.None;
    }
}
