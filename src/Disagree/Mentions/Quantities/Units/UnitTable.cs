using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Units;

/// <summary>The table "units": names without regard to case, symbols with it.</summary>
internal sealed class UnitTable
{
    private const int ShortestLooseSymbol = 3;
    private readonly PhraseTable<Wording[]> phrases;
    private readonly Dictionary<string, Unit> byCode;

    internal UnitTable(Lexicon lexicon)
    {
        var wordings = new List<Wording>();
        var words = new UnitWords(lexicon);
        byCode = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var row in lexicon["units"].Rows)
        {
            var unit = Said(
                row,
                words,
                row.Line is 0 ? lexicon.Units.FirstOrDefault(u => string.Equals(u.Code, row[0], StringComparison.Ordinal)) : null
            );
            byCode.TryAdd(unit.Code, unit);
            wordings.AddRange(
                row.Alternatives(4)
                    .Where(n => n is not "-")
                    .SelectMany(WordForm.WithPlural)
                    .SelectMany(WithHyphens)
                    .Select(n => new Wording(n, unit, IsSymbol: false))
            );
            wordings.AddRange(row.Alternatives(5).Where(n => n is not "-").Select(n => new Wording(n, unit, IsSymbol: true)));
        }

        phrases = new PhraseTable<Wording[]>(
            lexicon.Vocabulary,
            wordings.GroupBy(w => w.Text, StringComparer.OrdinalIgnoreCase).Select(g => KeyValuePair.Create(g.Key, g.ToArray()))
        );
    }

    /// <summary>Whether a unit stands at a token.</summary>
    internal bool CanBegin(in QuantityScene s, int at) => TryMatch(s, at, out _, out _, out _);

    /// <summary>The unit whose wording is the longest at a token.</summary>
    internal bool TryMatch(in QuantityScene s, int at, out Unit unit, out int count, out bool isSymbol)
    {
        unit = Unit.One;
        isSymbol = false;
        if (!phrases.TryMatch(s.Tokens, at, out var wordings, out count))
        {
            return false;
        }

        var written = s.Text.AsSpan(s.Tokens[at].Start, s.Tokens[at + count - 1].End - s.Tokens[at].Start);
        foreach (var wording in wordings)
        {
            if (!wording.IsSymbol || written.SequenceEqual(wording.Text))
            {
                unit = wording.Unit;
                isSymbol = wording.IsSymbol;
                return true;
            }
        }

        unit = wordings[0].Unit;
        isSymbol = true;
        return written.Length >= ShortestLooseSymbol && !s.Entry(at).Senses.Any(Senses.Person);
    }

    internal Unit this[string code] => byCode[code];

    internal bool TryCode(string code, out Unit unit) => byCode.TryGetValue(code, out unit!);

    // a unit that a program has made is said as it says; where it says nothing, by its first name
    private static Unit Said(LexiconRow row, UnitWords words, Unit? own)
    {
        var name = row.Alternatives(4)[0];
        var unit = own ?? new Unit(row[0], row.Choice<Dimension>(1), row.Number(2), row.Number(3));
        var singular = string.Equals(unit.Singular, unit.Code, StringComparison.Ordinal) ? name : unit.Singular;
        return unit with
        {
            Singular = singular,
            Plural = string.Equals(unit.Plural, unit.Code, StringComparison.Ordinal) ? words.Plural(singular) : unit.Plural,
        };
    }

    // "square kilometer" and "a four-square-kilometer enclave"
    private static IEnumerable<string> WithHyphens(string name) =>
        name.Contains(' ', StringComparison.Ordinal) ? [name, name.Replace(' ', '-')] : [name];

    private sealed record Wording(string Text, Unit Unit, bool IsSymbol);
}
