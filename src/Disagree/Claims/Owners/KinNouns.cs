using System.Collections.Frozen;
using Disagree.Lexicons;

namespace Disagree.Claims.Owners;

/// <summary>Words for one who belongs to another or has a task beside others, and is neither: a brother, a deputy, an owner.</summary>
internal sealed class KinNouns
{
    private readonly FrozenDictionary<string, string> words;

    internal KinNouns(Lexicon lexicon) =>
        words = lexicon["kin"]
            .Rows.Select(r => KeyValuePair.Create(r[0], r[0]))
            .Concat(
                lexicon["owners"]
                    .Rows.Where(r => r[1] is "role")
                    .SelectMany(r => r.Alternatives(0).Select(w => KeyValuePair.Create(w, r.Alternatives(0).First())))
            )
            .DistinctBy(p => p.Key, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What such a word says; null of others.</summary>
    internal string? Of(string lemma) => words.GetValueOrDefault(lemma);
}
