using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Tests.Quantities;
using Disagree.Values;

namespace Disagree.Tests.Examples;

/// <summary>Lines that tell how numbers are read.</summary>
internal static class NumberExamples
{
    internal static IReadOnlyDictionary<string, Func<LexiconRow, bool>> Checks { get; } =
        new Dictionary<string, Func<LexiconRow, bool>>(StringComparer.Ordinal)
        {
            ["units"] = r => In(r).Any(m => m.Quantity.Unit.Code == r[0]),
            ["currencies"] = r => In(r).Any(m => m.Quantity.Unit.Code == r[0]),
            ["currencyletters"] = r => In(r).Any(m => m.Quantity.Unit.Code == r[1]),
            ["hedges"] = r => In(r).Any(m => m.Quantity.Bound == r.Choice<Bound>(2) && m.Quantity.IsApproximate == r[3] is "yes"),
            ["vague"] = r => In(r).Any(m => m.Quantity.Interval == Interval.Between(r.Number(1), r.Number(2))),
            ["decades"] = r =>
                Holds(r, r[0])
                && In(r)
                    .Any(m =>
                        m.Quantity.Interval is { Low: { } low, High: { } high }
                        && low % 10 == r.Number(1)
                        && high - low == r.Number(2) - r.Number(1)
                    ),
            ["numbers"] = r =>
                r[1] is "ordinal"
                    ? Holds(r, r[0]) && In(r).Count == 0
                    : In(r).Any(m => r.Example()[m.NumberSpan.Start..m.NumberSpan.End].Contains(r[0], StringComparison.OrdinalIgnoreCase)),
            ["labels"] = r => Holds(r, r[0]) && In(r).Count == 0,
            ["topics"] = r => Holds(r, r[1]) && ShowsTopic(r[0], [.. In(r).Select(m => m.Quantity.Unit)]),
        };

    private static IReadOnlyList<QuantityMention> In(LexiconRow row) => Found.In(row.Example());

    // the word by itself: "no" is not in "Nothing"
    private static bool Holds(LexiconRow row, string word)
    {
        var (text, at) = (row.Example(), row.Example().IndexOf(word, StringComparison.OrdinalIgnoreCase));
        return at >= 0
            && (at == 0 || !char.IsLetter(text[at - 1]))
            && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]) || !char.IsLetter(word[^1]));
    }

    private static bool ShowsTopic(string topic, List<Unit> units) =>
        topic switch
        {
            "angle" => units.Exists(u => u.Dimension == Dimension.Angle),
            "heat" => units.Exists(u => u.Code is "[degF]"),
            "weight" => units.Exists(u => u.Dimension == Dimension.Mass),
            "money" => units.Exists(u => u.Code is "GBP"),
            "speed" => units.Exists(u => u.Code is "[kn_i]"),
            _ => units.Count == 0,
        };
}
