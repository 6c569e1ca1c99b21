namespace Disagree.Verdicts.Voices;

/// <summary>Makes one voice of equal ones, with the articles and the evidence of all.</summary>
internal static class OneVoice
{
    /// <param name="voices">At least one, all equal.</param>
    internal static Voice Of(IEnumerable<Voice> voices)
    {
        var list = voices.ToList();
        var evidence = list.Select(v => v.Evidence).Where(e => e.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return list[0] with
        {
            Articles = [.. list.SelectMany(v => v.Articles).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Evidence = string.Join(' ', evidence.Where(e => !evidence.Exists(o => o.Length > e.Length && o.Contains(e, StringComparison.Ordinal)))),
        };
    }
}
