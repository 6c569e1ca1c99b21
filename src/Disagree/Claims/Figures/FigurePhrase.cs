using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Words that together say a figure of an amount, as a line of a table gives them: "make off with #", "price tag of #", "# worth of
/// damage".
/// </summary>
/// <param name="Figure">Which figure they say.</param>
/// <param name="Before">The words before the amount; those of one place may stand for one another.</param>
/// <param name="After">The words behind it.</param>
/// <param name="Dimensions">The dimensions of amounts that they are said of.</param>
/// <param name="IsWeak">Whether they count only where no noun names a figure: "came to #".</param>
internal sealed record FigurePhrase(Figure Figure, string[][] Before, string[][] After, Dimension[] Dimensions, bool IsWeak)
{
    /// <summary>How many words it has.</summary>
    internal int Length => Before.Length + After.Length;

    /// <summary>The phrases of a line.</summary>
    internal static IEnumerable<FigurePhrase> Of(LexiconRow row, Figure figure)
    {
        Dimension[] dimensions = [.. row.Alternatives(2).Select(d => Enum.Parse<Dimension>(d, ignoreCase: true))];
        foreach (var pattern in row.Alternatives(1))
        {
            var words = pattern.TrimStart('?').Split(' ');
            var at = Array.IndexOf(words, "#");
            if (at < 0 || words.Length < 2)
            {
                throw LexiconTable.Error(row.Table, row.Line, "words around # in column 2", pattern);
            }

            yield return new FigurePhrase(figure, Places(words[..at]), Places(words[(at + 1)..]), dimensions, pattern[0] is '?');
        }
    }

    private static string[][] Places(string[] words) => [.. words.Select(w => w.Split('/'))];
}
