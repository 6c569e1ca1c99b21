using Disagree.Claims.Owners;
using Disagree.Lexicons;

namespace Disagree.Topics.Gates;

/// <summary>Words of which two name two: "the socialists" and "the far right", "the pilot" and "a passenger".</summary>
internal sealed class Sides
{
    private readonly Dictionary<string, int> rows;
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);
    private readonly int longest;

    private Sides(Sides other) => (rows, longest) = (other.rows, other.longest);

    internal Sides(Lexicon lexicon)
    {
        rows = new(StringComparer.OrdinalIgnoreCase);
        foreach (var row in lexicon["sides"].Rows)
        {
            foreach (var word in row.Alternatives(0))
            {
                rows.TryAdd(word, row.Line);
                longest = Math.Max(longest, word.Count(c => c is ' ') + 1);
            }
        }
    }

    /// <summary>The same with nothing remembered, for one comparison.</summary>
    internal Sides Anew() => new(this);

    /// <summary>The two words that show it, where two owners are two sides; null otherwise.</summary>
    internal (string One, string Other)? Between(Owner a, Owner b) =>
        Of(a) is { } one
        && Of(b) is { } other
        && rows[one] == rows[other]
        && !string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        && !a.Words.Contains(other, StringComparison.OrdinalIgnoreCase)
        && !b.Words.Contains(one, StringComparison.OrdinalIgnoreCase)
            ? (one, other)
            : null;

    // the words for a side that the owner's words hold: "far right" of "the far right", "Socialist" of "the Socialist Party"
    private string? Of(Owner owner) => known.TryGetValue(owner.Words, out var side) ? side : known[owner.Words] = Read(owner);

    private string? Read(Owner owner)
    {
        var words = owner.Words.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(longest, words.Length); length > 0; length--)
        {
            for (var i = 0; i + length <= words.Length; i++)
            {
                var phrase = string.Join(' ', words[i..(i + length)]);
                if (rows.ContainsKey(phrase))
                {
                    return phrase;
                }

                var singular = Inflection.Singular(phrase.ToLowerInvariant());
                if (rows.ContainsKey(singular))
                {
                    return singular;
                }
            }
        }

        return null;
    }
}
