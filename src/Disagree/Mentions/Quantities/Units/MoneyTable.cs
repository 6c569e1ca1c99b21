using System.Collections.Frozen;
using System.Globalization;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Units;

/// <summary>The table "currencies": signs and codes before and behind a number, names, and the names of the hundredths.</summary>
internal sealed class MoneyTable
{
    private const int LongestPrefix = 4;
    private const int CodeLength = 3;
    private readonly PhraseTable<MoneyWording> prefixes;
    private readonly PhraseTable<MoneyWording> suffixes;
    private readonly PhraseTable<MoneyWording> names;
    private readonly Dictionary<(string Code, ushort Word), decimal> minors = [];
    private readonly Dictionary<string, Unit> byCode = new(StringComparer.Ordinal);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> signs;
    private readonly WordTable words;

    internal MoneyTable(Lexicon lexicon)
    {
        words = lexicon.Words;
        var said = new UnitWords(lexicon);
        List<KeyValuePair<string, MoneyWording>> before = [],
            behind = [],
            named = [];
        foreach (var row in lexicon["currencies"].Rows)
        {
            var name = row.Alternatives(1)[0];
            var sign = row.Alternatives(2)[0];
            var unit = new Unit(row[0], Dimension.Money)
            {
                Singular = name,
                Plural = said.Plural(name),
                Sign = char.IsLetter(sign[^1]) || sign is "-" ? "" : sign,
            };
            byCode.TryAdd(unit.Code, unit);
            named.AddRange(Wordings(row, 1, unit).SelectMany(w => WordForm.WithPlural(w.Text).Select(t => KeyValuePair.Create(t, w))));
            before.AddRange(Wordings(row, 2, unit).Select(w => KeyValuePair.Create(w.Text, w)));
            behind.AddRange(Wordings(row, 3, unit).Select(w => KeyValuePair.Create(w.Text, w)));
            foreach (var minor in Wordings(row, 4, unit))
            {
                foreach (var form in WordForm.WithPlural(minor.Text))
                {
                    named.AddRange(
                        form.Contains(' ', StringComparison.Ordinal)
                            ? [KeyValuePair.Create(form, minor with { Factor = minor.Factor == 1 ? 0.01m : minor.Factor })]
                            : []
                    );
                    minors.TryAdd((row[0], lexicon.Vocabulary.Find(form.Split(' ')[^1])), minor.Factor == 1 ? 0.01m : minor.Factor);
                }
            }
        }

        before.AddRange(
            lexicon["currencyletters"]
                .Rows.Select(r => r[0])
                .Distinct(StringComparer.Ordinal)
                .Select(l => KeyValuePair.Create(l, new MoneyWording(new Unit(l, Dimension.Money) { Sign = l }, l, 1)))
        );
        prefixes = new PhraseTable<MoneyWording>(lexicon.Vocabulary, before);
        suffixes = new PhraseTable<MoneyWording>(lexicon.Vocabulary, behind);
        names = new PhraseTable<MoneyWording>(lexicon.Vocabulary, named);
        signs = before.Concat(behind).Select(w => w.Key).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The currency with a code.</summary>
    internal Unit this[string code] => byCode[code];

    /// <summary>The longest sign or code that ends right before a token.</summary>
    internal bool TryBefore(in QuantityScene s, int at, out MoneyWording money, out int start)
    {
        for (start = Math.Max(0, at - LongestPrefix); start < at; start++)
        {
            if (prefixes.TryMatch(s.Tokens, start, out money, out var count) && start + count == at && IsWritten(s, start, at, money))
            {
                return true;
            }
        }

        start = at - 1;
        return TryNameBefore(s, at, out money, out start);
    }

    // "ringgit 42", "Rupees 500"
    private bool TryNameBefore(in QuantityScene s, int at, out MoneyWording money, out int start)
    {
        money = null!;
        for (start = Math.Max(0, at - 2); start < at; start++)
        {
            if (
                names.TryMatch(s.Tokens, start, out money, out var count)
                && start + count == at
                && s.Tag(start - 1) is not (Tag.Number or Tag.NumberWord or Tag.Symbol or Tag.Determiner)
                && s.Tag(at + 1) is not (Tag.Noun or Tag.ProperNoun)
                && words[s.Word(at - 1)].Parts is Parts.Noun or (Parts.Noun | Parts.Plural)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sign, code or name that begins at a token.</summary>
    internal bool TryBehind(in QuantityScene s, int at, out MoneyWording money, out int end)
    {
        var isName = names.TryMatch(s.Tokens, at, out money, out var count);
        if (suffixes.TryMatch(s.Tokens, at, out var sign, out var signCount) && signCount > count && IsWritten(s, at, at + signCount, sign))
        {
            money = sign;
            count = signCount;
            isName = true;
        }

        end = at + count;
        return isName;
    }

    /// <summary>What part of the currency a word names: 0.01 for "cents" behind dollars.</summary>
    internal bool TryMinor(Unit currency, ushort word, out decimal factor) => minors.TryGetValue((currency.Code, word), out factor);

    // Signs and codes count as written; a code of three letters in lower case only where it is no word ("usd", not "try"); "a $5 note" is
    // no A$.
    private bool IsWritten(in QuantityScene s, int start, int end, MoneyWording money)
    {
        var written = s.Text.AsSpan(s.Tokens[start].Start, s.Tokens[end - 1].End - s.Tokens[start].Start);
        if (signs.Contains(written))
        {
            return written is "A $"
                ? start > 0 && s.Tag(start - 1) is not Tag.Punctuation
                : written is not [>= 'A' and <= 'Z'] || s.Touches(start);
        }

        return end - start > 1
            ? words[s.Word(start)].Parts != Parts.Determiner && !(char.IsLower(s.First(start)) && s.First(start - 1) is '\'' or '’' or '`')
            : money.Text.Length >= CodeLength
                && words[s.Word(start)].Parts == Parts.None
                && written.Equals(money.Text, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<MoneyWording> Wordings(LexiconRow row, int column, Unit unit) =>
        row.Alternatives(column)
            .Where(t => t is not "-")
            .Select(t =>
            {
                var colon = t.IndexOf(':', StringComparison.Ordinal);
                return colon < 0
                    ? new MoneyWording(unit, t, 1)
                    : new MoneyWording(
                        unit,
                        t[..colon],
                        decimal.Parse(t.AsSpan(colon + 1), NumberStyles.Float, CultureInfo.InvariantCulture)
                    );
            });
}
