using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>
/// Narrows the publication of an article by another that is dated more closely and holds the same words around the same weekday: both were
/// written in the week in which that weekday was the last one of its name.
/// </summary>
internal static class SharedWeek
{
    // As long as a weekday alone is clear.
    private const int Week = 7;

    internal static IReadOnlyList<Publication> Narrow(TimeWords words, IReadOnlyList<DatedDocument> documents)
    {
        IReadOnlyList<Publication> publications = [.. documents.Select(d => d.Publication)];
        if (documents.Count < 2 || publications.All(IsClose) || !publications.Any(IsClose))
        {
            return publications;
        }

        var runs = documents.Select(d => d.Runs(words)).ToList();
        return [.. publications.Select((p, i) => IsClose(p) ? p : Witnessed(p, i, documents, publications, runs))];
    }

    private static bool IsClose(Publication publication) => publication.Period.Days <= Week;

    private static Publication Witnessed(
        Publication wide,
        int index,
        IReadOnlyList<DatedDocument> documents,
        IReadOnlyList<Publication> publications,
        List<WeekdayRuns> runs
    )
    {
        for (var witness = 0; witness < documents.Count; witness++)
        {
            if (!IsClose(publications[witness]) || (publications[witness].Anchor ?? publications[witness].Period.First) is not { } anchor)
            {
                continue;
            }

            foreach (var (run, weekday) in runs[index].Runs)
            {
                if (runs[witness].Runs.ContainsKey(run) && wide.Period.Intersect(WeekOf(anchor, weekday, runs[index].Past)) is { } period)
                {
                    return new Publication(period, PublicationBasis.Inferred, $"{documents[witness].Document.Article.Id}: {run}")
                    {
                        Anchor = anchor,
                    };
                }
            }
        }

        return wide;
    }

    // Not before the last of the weekdays that it tells as past, and not after the shared one would mean another day.
    private static DatePeriod WeekOf(DateOnly anchor, int weekday, IEnumerable<int> past)
    {
        var shared = Calendar.OnOrBefore(anchor, weekday);
        var latest = past.Select(w => Calendar.OnOrBefore(anchor, w)).Append(shared).Max();
        return DatePeriod.Between(latest, Calendar.AddDays(shared, Week - 1) ?? latest);
    }
}
