using Disagree.Articles;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Settles the bare numbers of an article on quakes that tell how strong one was: "the last one, a 7.0 in September", "with a force of 6.3",
/// "the spring event was bigger, at 7.1".
/// </summary>
internal static class BareMagnitude
{
    private const decimal Weakest = 3;
    private const decimal Strongest = 10;
    private const int Digits = 3;

    internal static void Settle(Document document, Unit magnitude, List<QuantityMention> found)
    {
        bool? isOfQuakes = null;
        for (var i = 0; i < found.Count; i++)
        {
            var mention = found[i];
            if (
                mention
                    is {
                        Counted: null,
                        IsDifference: false,
                        IsFormer: false,
                        Quantity.Interval: { IsPoint: true, Low: >= Weakest and < Strongest }
                    }
                && mention.Quantity.Unit.Dimension is Dimension.Count
                && mention.NumberSpan.Length == Digits
                && document.TextOf(mention.Span.Part).AsSpan() is var text
                && text[mention.NumberSpan.Start + 1] is '.'
                && IsOfStrength(text[..mention.NumberSpan.Start])
                && (isOfQuakes ??= TellsOfQuakes(document))
            )
            {
                found[i] = mention with { Quantity = mention.Quantity with { Unit = magnitude } };
            }
        }
    }

    // "a", "a force of", "which measured", "bigger, at"
    private static bool IsOfStrength(ReadOnlySpan<char> before)
    {
        var last = LastWord(ref before);
        return last switch
        {
            "a" => true,
            "at" => LastWord(ref before) is [.., 'e', 'r', ','],
            "of" => LastWord(ref before) is "force" or "strength" or "strongest" or "figure",
            _ => last.StartsWith("measur", StringComparison.Ordinal) || last.StartsWith("regist", StringComparison.Ordinal),
        };
    }

    private static ReadOnlySpan<char> LastWord(ref ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        var at = text.LastIndexOfAny(' ', '\n') + 1;
        var word = text[at..];
        text = text[..at];
        return word;
    }

    private static bool TellsOfQuakes(Document document) => Tells(document.Title) || Tells(document.Text);

    private static bool Tells(string text) => text.Contains("quake", StringComparison.OrdinalIgnoreCase);
}
