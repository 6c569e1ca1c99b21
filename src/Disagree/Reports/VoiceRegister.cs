using System.Globalization;
using Disagree.Verdicts;
using Disagree.Verdicts.Voices;

namespace Disagree.Reports;

/// <summary>The voices of a report, each with one id, and with the articles and the evidence of every question that it answers.</summary>
internal sealed class VoiceRegister
{
    private readonly Dictionary<Voice, (string Id, Voice Voice)> entries = [];

    internal VoiceRegister(IEnumerable<Voice> voices)
    {
        All =
        [
            .. voices
                .GroupBy(v => v)
                .Select(OneVoice.Of)
                .OrderBy(v => v.Label, StringComparer.Ordinal)
                .ThenBy(v => v.Kind)
                .ThenBy(v => v.Articles.Count > 0 ? v.Articles[0] : "", StringComparer.Ordinal),
        ];
        foreach (var voice in All)
        {
            entries.Add(voice, (string.Create(CultureInfo.InvariantCulture, $"v{entries.Count + 1}"), voice));
        }
    }

    internal IReadOnlyList<Voice> All { get; }

    internal string Id(Voice voice) => entries[voice].Id;

    internal Voice Whole(Voice voice) => entries[voice].Voice;
}
