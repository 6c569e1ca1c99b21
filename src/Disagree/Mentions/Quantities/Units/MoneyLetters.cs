using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Units;

/// <summary>
/// The table "currencyletters": letters that stand for the money of several countries, "P200,000". Which is meant, the article shows by the
/// country that it names; where it names none, the letter itself is the unit.
/// </summary>
internal sealed class MoneyLetters
{
    private readonly Dictionary<string, List<Unit>> currencies;
    private readonly PhraseTable<Unit> places;

    internal MoneyLetters(Lexicon lexicon, MoneyTable money)
    {
        var rows = lexicon["currencyletters"].Rows;
        currencies = rows.GroupBy(r => r[0], r => money[r[1]], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        places = new PhraseTable<Unit>(
            lexicon.Vocabulary,
            rows.SelectMany(r => r.Alternatives(2).Select(p => KeyValuePair.Create(p, money[r[1]])))
        );
    }

    /// <summary>Gives the amounts that a mere letter measures the currency of the country that the article names.</summary>
    internal void Settle(Document document, List<QuantityMention> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var unit = found[i].Quantity.Unit;
            if (IsLetter(unit) && currencies.TryGetValue(unit.Code[..1], out var candidates) && Named(document, candidates) is { } currency)
            {
                found[i] = found[i] with { Quantity = found[i].Quantity with { Unit = Of(currency, unit) } };
            }
        }
    }

    // "P", and "P/share"
    private static bool IsLetter(Unit unit) =>
        unit.Dimension is Dimension.Money or Dimension.Rate
        && unit.Code.Length > 0
        && char.IsAsciiLetterUpper(unit.Code[0])
        && (unit.Code.Length == 1 || unit.Code[1] is '/');

    private static Unit Of(Unit currency, Unit letter) =>
        letter.Code.Length == 1
            ? currency
            : UnitWords.Divided(new Unit(currency.Code + letter.Code[1..], letter.Dimension, letter.Factor), currency, letter.Code[2..]);

    // the country of which the article speaks most, and the first in the table where two are named as often
    private Unit? Named(Document document, List<Unit> candidates)
    {
        Span<int> times = stackalloc int[candidates.Count];
        var tokens = document.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (places.TryMatch(tokens, i, out var currency, out _) && candidates.IndexOf(currency) is >= 0 and var candidate)
            {
                times[candidate]++;
            }
        }

        var most = 0;
        for (var i = 1; i < times.Length; i++)
        {
            most = times[i] > times[most] ? i : most;
        }

        return times[most] > 0 ? candidates[most] : null;
    }
}
