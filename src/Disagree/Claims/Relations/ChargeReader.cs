using System.Globalization;
using Disagree.Lexicons;
using Disagree.Mentions.Relations;

namespace Disagree.Claims.Relations;

/// <summary>Reads what a charge is: how many counts of what, and at which stage.</summary>
internal sealed class ChargeReader
{
    /// <summary>The relation of what somebody is charged with.</summary>
    internal const string Relation = "charge";

    private const string Of = " of ";
    private const int Reach = 4;

    private static readonly string[] Small =
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];
    private readonly Dictionary<string, string> homicides = new(StringComparer.OrdinalIgnoreCase);

    internal ChargeReader(Lexicon lexicon)
    {
        foreach (var row in lexicon["homicides"].Rows)
        {
            foreach (var word in row.Alternatives(1))
            {
                homicides.TryAdd(word, row[0]);
            }
        }
    }

    /// <summary>The charge that a relation tells; null of other relations.</summary>
    internal Charge? Read(SentenceView view, RelationMention relation)
    {
        if (relation.Relation is not Relation)
        {
            return null;
        }

        var words = relation.Value.Canonical;
        var cut = words.IndexOf(Of, StringComparison.Ordinal);
        var isCounted =
            cut > 0
            && (words[..cut].EndsWith("counts", StringComparison.Ordinal) || words[..cut].EndsWith("charges", StringComparison.Ordinal));
        var offence = isCounted ? words[(cut + Of.Length)..] : words;
        var counts = isCounted
            ? Number(words[..words.IndexOf(' ', StringComparison.Ordinal)])
            : Before(view, view.TokenFrom(relation.Value.Span.Start));
        return new Charge(offence, homicides.GetValueOrDefault(offence), counts, IsVerdict(view, relation));
    }

    // "three charges of | fraud"
    private static int? Before(SentenceView view, int value) =>
        value > 2 && view.WordAt(value - 1) is "of" && view.WordAt(value - 2) is "counts" or "charges" or "count" or "charge"
            ? Number(view.WordAt(value - 3).ToString())
            : null;

    private static int? Number(string word) =>
        Array.FindIndex(Small, s => s.Equals(word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? at + 1
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count
        : null;

    // "convicted of", "found guilty on three"
    private static bool IsVerdict(SentenceView view, RelationMention relation)
    {
        var (from, to) = (Math.Max(0, view.TokenFrom(relation.Span.Start) - Reach), view.TokenFrom(relation.Value.Span.Start));
        for (var i = from; i < to; i++)
        {
            if (view.IsLemma(i, WordClass.Conviction))
            {
                return true;
            }
        }

        return false;
    }
}
