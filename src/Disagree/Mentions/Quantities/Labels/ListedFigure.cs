using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Nouns;

namespace Disagree.Mentions.Quantities.Labels;

/// <summary>Tells a figure behind its noun in a list, "Deaths 31, injuries 120", from a number that names: "Room 31".</summary>
internal static class ListedFigure
{
    private const int Longest = 4;
    private const Senses Befell = Senses.Harm | Senses.Event | Senses.State | Senses.Loss;

    /// <summary>Whether the number is one.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="start">The number's first token.</param>
    /// <param name="end">The token behind it.</param>
    internal static bool Is(in QuantityScene s, int start, int end)
    {
        if (end < s.Count && s.First(end) is not (',' or ';' or '|' or '.' or '•' or '·'))
        {
            return false;
        }

        var first = start;
        while (first > 0 && start - first <= Longest && s.Tag(first - 1) is Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Participle)
        {
            first--;
        }

        return first < start
            && start - first <= Longest
            && (
                first == 0
                || s.First(first - 1) is ':' or ';' or '|' or '•' or '·'
                || (s.Is(first - 1, ',') && s.Tag(first - 2) is Tag.Number)
            )
            && PluralNoun.Is(s, start - 1)
            && Tells(s, first, start);
    }

    private static bool Tells(in QuantityScene s, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (s.Entry(i).Senses.Any(Befell))
            {
                return true;
            }
        }

        return false;
    }
}
