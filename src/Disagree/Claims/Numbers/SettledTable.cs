using Disagree.Claims.Events;
using Disagree.Lexicons;

namespace Disagree.Claims.Numbers;

/// <summary>Which counts are known once what they count is done, though others of their kind grow: what one blast damaged.</summary>
internal sealed class SettledTable
{
    private const string Calamity = "calamity";
    private readonly Dictionary<string, IReadOnlyList<string>> causes = new(StringComparer.Ordinal);
    private readonly CalamityMoment moments;

    internal SettledTable(Lexicon lexicon, EventTable events)
    {
        moments = new(events);
        foreach (var row in lexicon["settled"].Rows)
        {
            causes.Add(row[0], [.. row.Alternatives(1)]);
        }
    }

    /// <summary>Whether a property is one whose count is known at once, by what its sentence names as the cause.</summary>
    internal bool Holds(string property, SentenceView view)
    {
        if (!causes.TryGetValue(property, out var words))
        {
            return false;
        }

        if (words.Count == 0)
        {
            return true;
        }

        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (words.Contains(view.LemmaAt(i), StringComparer.Ordinal))
            {
                return true;
            }
        }

        return words is [Calamity] && moments.IsTold(view);
    }
}
