namespace Disagree.Verdicts.Voices;

/// <summary>Makes one voice of equal ones, with the articles and the evidence of all.</summary>
internal static class OneVoice
{
    /// <param name="voices">At least one, all equal.</param>
    internal static Voice Of(IEnumerable<Voice> voices)
    {
        var list = voices as List<Voice> ?? [.. voices];
        if (list.TrueForAll(v => ReferenceEquals(v, list[0])) && IsOrdered(list[0].Articles))
        {
            return list[0];
        }

        var evidence = list.Select(v => v.Evidence)
            .Where(e => e.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return list[0] with
        {
            Articles = [.. list.SelectMany(v => v.Articles).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Evidence = string.Join(
                ' ',
                evidence.Where(e => !evidence.Exists(o => o.Length > e.Length && o.Contains(e, StringComparison.Ordinal)))
            ),
        };
    }

    private static bool IsOrdered(IReadOnlyList<string> articles)
    {
        for (var i = 1; i < articles.Count; i++)
        {
            if (string.CompareOrdinal(articles[i - 1], articles[i]) >= 0)
                return false;
        }

        return true;
    }
}
