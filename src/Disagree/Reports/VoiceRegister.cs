using System.Globalization;
using Disagree.Verdicts;

namespace Disagree.Reports;

/// <summary>
/// The voices of a report, each with one id. A speaker or wire that carries several questions is one voice with the articles of all of
/// them; an article that speaks for itself is a voice of its own even where another has the same source.
/// </summary>
internal sealed class VoiceRegister
{
    private readonly Dictionary<string, (string Id, Voice Voice)> entries = new(StringComparer.Ordinal);

    internal VoiceRegister(IEnumerable<Voice> voices)
    {
        var groups = voices.GroupBy(Key, StringComparer.Ordinal)
            .Select(g => (g.Key, Voice: Merged([.. g])))
            .OrderBy(g => g.Voice.Label, StringComparer.Ordinal).ThenBy(g => g.Key, StringComparer.Ordinal);
        foreach (var (key, voice) in groups)
        {
            entries.Add(key, (string.Create(CultureInfo.InvariantCulture, $"v{entries.Count + 1}"), voice));
        }

        All = [.. entries.Values.Select(e => e.Voice)];
    }

    internal IReadOnlyList<Voice> All { get; }

    internal string Id(Voice voice) => entries[Key(voice)].Id;

    private static Voice Merged(List<Voice> voices) => voices[0] with
    {
        Articles = [.. voices.SelectMany(v => v.Articles).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Evidence = string.Join(" ", voices.Select(v => v.Evidence).Where(e => e.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
    };

    private static string Key(Voice voice) =>
        voice.Kind is VoiceKind.Article ? $"{voice.Kind}\n{voice.Label}\n{string.Join('\n', voice.Articles)}" : $"{voice.Kind}\n{voice.Label}";
}
