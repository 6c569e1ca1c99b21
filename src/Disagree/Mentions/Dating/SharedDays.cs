using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Times;
using Disagree.Mentions.Times.Tenses;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>
/// Dates an article of which no date is known by others of its comparison: where it says "on 12 October" and a dated article of the same
/// names tells of 12 October 2017, it was written behind that day and, since it leaves out the year, not long behind.
/// </summary>
internal static class SharedDays
{
    // among more articles there are many stories, and each is held against all others
    private const int MostArticles = 60;
    private const int LongestPeriod = 366;
    private const int TwoYears = 731;
    private const int DaysOfNews = 31;
    private const int DaysWithoutYear = 90;
    private const int DaysBefore = 200;
    private const int SharedWords = 4;
    private const int LongWord = 4;

    internal static IReadOnlyList<Publication> Narrow(
        TimeWords words,
        IReadOnlyList<DatedDocument> documents,
        IReadOnlyList<Publication> publications
    )
    {
        if (documents.Count is < 2 or > MostArticles || publications.All(IsDated) || !publications.Any(IsDated))
        {
            return publications;
        }

        var told = new IReadOnlySet<DateOnly>?[documents.Count];
        var named = new HashSet<string>?[documents.Count];
        return [.. publications.Select((p, i) => IsDated(p) ? p : Witnessed(i))];

        Publication Witnessed(int index)
        {
            var open = publications[index];
            var days = DaysOfNoYear(words, documents[index]);
            if (days.Count == 0)
            {
                return open;
            }

            var names = Names(index);
            var witnesses = Enumerable
                .Range(0, documents.Count)
                .Where(w => IsDated(publications[w]) && Names(w).Count(names.Contains) >= SharedWords)
                .ToList();
            var known = witnesses.SelectMany(Days).ToHashSet();
            if (Period(open.Period, days, known, d => witnesses.Exists(w => IsNews(publications[w], d))) is not { } period)
            {
                return open;
            }

            var witness = witnesses.Find(w => Days(w).Contains(period.First!.Value));
            var evidence = FormattableString.Invariant($"{documents[witness].Document.Article.Id}: {period.First!.Value:yyyy-MM-dd}");
            return new Publication(period, PublicationBasis.Inferred, evidence);
        }

        HashSet<string> Names(int article) => named[article] ??= NamesOf(documents[article].Document);

        IReadOnlySet<DateOnly> Days(int witness) => told[witness] ??= DaysOf(words, documents[witness], publications[witness]);
    }

    private static bool IsDated(Publication publication) => publication.Period.Days <= LongestPeriod;

    private static bool IsNews(Publication publication, DateOnly day) =>
        publication.Period.First!.Value.DayNumber - day.DayNumber is >= 0 and <= DaysOfNews;

    // from the newest day that both tell; of one alone an own date of the article must show that it is of that year
    private static DatePeriod? Period(
        DatePeriod open,
        List<(int Month, int Day, bool IsOfThisYear)> days,
        HashSet<DateOnly> known,
        Predicate<DateOnly> isNews
    )
    {
        var shared = known.Where(k => days.Exists(d => d.Month == k.Month && d.Day == k.Day)).Order().ToList();
        if (
            shared.Count == 0
            || shared.Select(d => (d.Month, d.Day)).Distinct().Count() < shared.Count
            || shared[^1].DayNumber - shared[0].DayNumber > DaysBefore
            || open.First > shared[^1]
            || open.Last < shared[^1]
            || (
                shared.Count == 1
                && !(
                    open.First is { } newest
                    && shared[0].DayNumber - newest.DayNumber is var age
                    && age <= TwoYears
                    && (age <= LongestPeriod || isNews(shared[0]))
                )
            )
        )
        {
            return null;
        }

        var first = shared[^1];
        if (days.Exists(d => !IsBefore(d.Month, d.Day, first)))
        {
            return null;
        }

        var last = Calendar.AddDays(first, DaysWithoutYear) ?? first;
        var ofYear = new DateOnly(first.Year, 12, 31);
        last = days.Exists(d => d.IsOfThisYear && d.Month == first.Month && d.Day == first.Day) ? ofYear : last;
        return DatePeriod.Between(first, open.Last < last ? open.Last : last);
    }

    // a day that fell not long before; one behind would be of the same year and newer, or of the year before and told with it
    private static bool IsBefore(int month, int day, DateOnly first)
    {
        var year = (month, day).CompareTo((first.Month, first.Day)) <= 0 ? first.Year : first.Year - 1;
        return day <= DateTime.DaysInMonth(year, month) && first.DayNumber - new DateOnly(year, month, day).DayNumber <= DaysBefore;
    }

    // "on 12 October", "on 7 March this year", of what has happened
    private static List<(int Month, int Day, bool IsOfThisYear)> DaysOfNoYear(TimeWords words, DatedDocument dated)
    {
        var days = new List<(int, int, bool)>();
        new TimeFinder(words, dated.Document, dated.Timeless).Read(
            TimeFinder.SomeDay,
            (in TimeScene scene, in Sentence sentence, in TimeReading reading) =>
            {
                if (
                    sentence.Kind == SentenceKind.Body
                    && reading
                        is { Span: { Grain: CalendarGrain.Day } span, Unanchored: ['X', 'X', 'X', 'X', '-', not 'X', _, '-', not 'X', ..] }
                    && TenseReader.Of(scene, reading.First, reading.End) != Tense.Future
                )
                {
                    days.Add((span.First.Month, span.First.Day, reading.Length > 2 && scene.Is(reading.End - 2, "this")));
                }
            }
        );
        return days;
    }

    private static HashSet<DateOnly> DaysOf(TimeWords words, DatedDocument dated, Publication publication)
    {
        var finder = new TimeFinder(words, dated.Document, dated.Timeless);
        var (first, last) = (publication.Period.First!.Value, publication.Period.Last!.Value);
        return
        [
            .. (first == last ? finder.Find(first) : finder.Find(first, last))
                .Where(t => t is { Type: TimeType.Date or TimeType.Time, IsAhead: false, Period.IsDay: true })
                .Select(t => t.Period.First!.Value)
                .Where(d => d <= last),
        ];
    }

    // the words in capitals that open no sentence
    private static HashSet<string> NamesOf(Document document)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in document.Sentences)
        {
            var tokens = document.TokensOf(sentence);
            var text = document.TextOf(sentence.Part);
            for (var i = 1; i < tokens.Length && sentence.Kind == SentenceKind.Body; i++)
            {
                if (
                    tokens[i].Tag is Tag.ProperNoun or Tag.Word
                    && tokens[i].Of(text) is { Length: >= LongWord } word
                    && char.IsUpper(word[0])
                )
                {
                    names.Add(word.ToString());
                }
            }
        }

        return names;
    }
}
