using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Phrases;

/// <summary>
/// Words that together state a property of an amount, as a line of a table gives them: "claim life of #", "put # out of work".
/// </summary>
/// <param name="Property">What they state.</param>
/// <param name="Before">The words before the amount; those of one place may stand for one another.</param>
/// <param name="After">The words behind it.</param>
/// <param name="IsPassive">
/// Whether the first word behind the amount tells what befalls what is counted: "900 workers were [put] out of work".
/// </param>
/// <param name="Dimensions">The dimensions of amounts that they are said of.</param>
/// <param name="Kinds">The kinds of things counted that they are said of.</param>
/// <param name="Excluded">The kinds of things counted that they are not said of.</param>
internal sealed record SetPhrase(
    string Property,
    string[][] Before,
    string[][] After,
    bool IsPassive,
    Dimension[] Dimensions,
    string[] Kinds,
    string[] Excluded
)
{
    // bits for the words of the second place behind the amount, of which two may share one
    private ulong second;

    /// <summary>Whether the amount parts a verb from its particle: "called [nine games] off".</summary>
    internal bool IsSplit { get; private init; }

    private static readonly string[] Particles = ["off", "out", "up", "down", "on", "back", "away", "over", "in", "aside", "apart"];

    /// <summary>How many words it has.</summary>
    internal int Length => Before.Length + After.Length;

    /// <summary>Whether its second word behind the amount may be among words that <see cref="PhraseWords.Behind"/> tells.</summary>
    internal bool MayGoOn(ulong behind) => After.Length < 2 || (second & behind) != 0;

    /// <summary>The same phrase, with what <see cref="MayGoOn"/> asks.</summary>
    internal SetPhrase In(Vocabulary vocabulary)
    {
        var bits = 0UL;
        foreach (var word in After.Length < 2 ? [] : After[1])
        {
            bits |= PhraseWords.Bit(vocabulary.Find(word));
        }

        return this with
        {
            second = bits,
        };
    }

    /// <summary>
    /// The phrases of a line: what it says itself, and what follows where a verb governs the amount: "# call off" and "call # off" from
    /// "call off #".
    /// </summary>
    internal static IEnumerable<SetPhrase> Of(LexiconRow row)
    {
        var of = row.Alternatives(2);
        var dimensions = of.Select(o => Enum.TryParse<Dimension>(o, ignoreCase: true, out var d) ? d : (Dimension?)null)
            .OfType<Dimension>()
            .ToArray();
        var kinds = of.Where(o => o[0] is not '-' && !Enum.TryParse<Dimension>(o, ignoreCase: true, out _)).ToArray();
        var excluded = of.Where(o => o[0] is '-').Select(o => o[1..]).ToArray();
        foreach (var pattern in row.Alternatives(1))
        {
            var words = pattern.Split(' ');
            var at = Array.IndexOf(words, "#");
            if (at < 0 || words.Length < 2)
            {
                throw LexiconTable.Error(row.Table, row.Line, "words around # in column 2", pattern);
            }

            var isVerb = words[0].StartsWith('!');
            words[0] = words[0].TrimStart('!');
            var (before, after) = (Places(words[..at]), Places(words[(at + 1)..]));
            yield return new SetPhrase(row[0], before, after, false, dimensions, kinds, excluded);
            if (isVerb && before.Length == 1)
            {
                yield return new SetPhrase(row[0], [], [.. before, .. after], true, dimensions, kinds, excluded);
            }
            else if (isVerb && before.Length == 2 && Particles.Contains(words[1]))
            {
                yield return new SetPhrase(row[0], [], [.. before, .. after], true, dimensions, kinds, excluded);
                yield return new SetPhrase(row[0], [before[0]], [before[1], .. after], false, dimensions, kinds, excluded)
                {
                    IsSplit = true,
                };
            }
        }
    }

    private static string[][] Places(string[] words) => [.. words.Select(w => w.Split('/'))];
}
