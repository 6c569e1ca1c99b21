using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims;

/// <summary>The kinds of thing that nouns of two words name: "polling places", "start-ups".</summary>
internal sealed class CompoundKinds(Dictionary<string, string> concepts)
{
    private const int Longest = 64;

    private readonly HashSet<string> heads = concepts
        .Keys.Where(w => w.Contains(' ', StringComparison.Ordinal))
        .Select(w => w[(w.LastIndexOf(' ') + 1)..])
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind that the last two words of a counted noun name, "polling places"; null where no table holds both.</summary>
    internal string? OfTwoWords(CountedNoun counted)
    {
        if (!heads.Contains(counted.Lemma))
        {
            return null;
        }

        var phrase = counted.Phrase.AsSpan();
        var last = phrase.LastIndexOf(' ');
        if (last < 1)
        {
            return null;
        }

        var first = phrase[(phrase[..last].LastIndexOf(' ') + 1)..last];
        Span<char> both = stackalloc char[Longest];
        return
            both.TryWrite($"{first} {counted.Lemma}", out var length)
            && concepts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(both[..length], out var kind)
            ? kind
            : null;
    }

    /// <summary>The kind of thing that a noun of two words drawn together names, "other start-ups"; null where no table holds it.</summary>
    internal string? Hyphened(string phrase)
    {
        if (!phrase.Contains('-', StringComparison.Ordinal))
        {
            return null;
        }

        var noun = Inflection.Singular(phrase[(phrase.LastIndexOf(' ') + 1)..].ToLowerInvariant());
        return concepts.GetValueOrDefault(noun) ?? concepts.GetValueOrDefault(noun.Replace("-", "", StringComparison.Ordinal));
    }
}
