using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Quantities;

namespace Disagree.Tests.Quantities;

/// <summary>What the recogniser finds in a sentence, as one line of text.</summary>
internal static class Found
{
    private static readonly DocumentReader Reader = new(Lexicon.English);
    private static readonly QuantityRecognizer Recognizer = new(Lexicon.English);

    internal static IReadOnlyList<QuantityMention> In(string sentence) => Recognizer.Find(Reader.Read(new Article("", sentence)));

    /// <summary>Canonical quantity and lemma: "≥12 person soldier; ~30 km".</summary>
    internal static string Text(string sentence) =>
        string.Join(
            "; ",
            In(sentence)
                .Select(m =>
                    m.Counted is { } counted && m.Quantity.Unit.Dimension is Disagree.Values.Dimension.Count
                        ? $"{m.Quantity} {counted.Lemma}"
                        : m.Quantity.ToString()
                )
        );

    /// <summary>The quoted words of each mention.</summary>
    internal static string Words(string sentence) => string.Join("; ", In(sentence).Select(m => sentence[m.Span.Start..m.Span.End]));

    /// <summary>Number and predicate: "12 kill Patient; 30 wound Patient".</summary>
    internal static string Predicates(string sentence) =>
        string.Join(
            "; ",
            In(sentence)
                .Select(m =>
                    $"{m.Quantity.Interval} {m.Predicate?.Lemma} {m.Predicate?.Role}{(m.Predicate?.IsNegated == true ? " not" : "")}{(m.Predicate?.IsIrrealis == true ? " irrealis" : "")}".TrimEnd()
                )
        );
}
