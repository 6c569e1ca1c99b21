using Disagree.Articles;
using Disagree.Mentions.Times;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>Narrows the publication of an article by another that holds the same sentence with the same weekday and is dated more closely.</summary>
internal static class SharedWeek
{
    // As long as a weekday alone is clear.
    private const int Week = 7;

    internal static IReadOnlyList<Publication> Narrow(TimeWords words, IReadOnlyList<Document> documents, IReadOnlyList<Publication> publications)
    {
        if (documents.Count < 2 || publications.All(p => p.Period.Days <= Week))
        {
            return publications;
        }

        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (var sentence in SentencesWithWeekday(words, documents[i]))
            {
                (holders.TryGetValue(sentence, out var list) ? list : holders[sentence] = []).Add(i);
            }
        }

        var narrowed = publications.ToArray();
        foreach (var (sentence, list) in holders.OrderBy(h => h.Key, StringComparer.Ordinal))
        {
            foreach (var wide in list.Where(i => narrowed[i].Period.Days is null or > Week))
            {
                var witness = list.Find(i => publications[i].Period.Days <= Week);
                if (publications[witness].Period is { Days: <= Week } close && narrowed[wide].Period.Intersect(SameWeek(close)) is { } period)
                {
                    narrowed[wide] = new Publication(period, PublicationBasis.Inferred, $"{documents[witness].Article.Id}: {sentence}");
                }
            }
        }

        return narrowed;
    }

    // A copy of a sentence that says "on Saturday" was printed within the week in which that Saturday was the last one.
    private static DatePeriod SameWeek(DatePeriod close) =>
        close is { IsDay: true, First: { } day } ? DatePeriod.Between(Calendar.AddDays(day, -3) ?? day, Calendar.AddDays(day, 3) ?? day) : close;

    private static HashSet<string> SentencesWithWeekday(TimeWords words, Document document)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        new TimeFinder(words, document).Read(TimeFinder.SomeDay, (in TimeScene _, in Sentence sentence, in TimeReading reading) =>
        {
            if (reading is { Rule: "weekday", Unanchored: not null } && sentence is { Kind: SentenceKind.Body, TokenCount: >= 8 })
            {
                found.Add(document.Quote(sentence.Span));
            }
        });
        return found;
    }
}
