using Disagree.Articles;
using Disagree.Mentions.Times;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>
/// Dates an article: as given, else by the date it prints, else by its address, else by what its text says, else not at all.
/// </summary>
internal static class PublicationReader
{
    internal static DatedDocument Read(TimeWords words, Document document)
    {
        var timeless = new TimelessTokens(document);
        if (document.Article.Published is { } given)
        {
            return new DatedDocument(
                document,
                new Publication(given, given.IsUnknown ? PublicationBasis.Unknown : PublicationBasis.Given),
                timeless,
                null
            );
        }

        var places = new List<DatedPlace>();
        var runs = new WeekdayRuns(document);
        new TimeFinder(words, document, timeless).Read(
            TimeFinder.SomeDay,
            (in TimeScene scene, in Sentence sentence, in TimeReading reading) =>
            {
                places.Add(
                    new DatedPlace(
                        sentence,
                        reading,
                        Told.TenseOf(scene, reading),
                        Counterpart(reading),
                        Foretold.Bound(scene, sentence.Kind, reading),
                        Stamp.Of(scene, reading.First)
                    )
                );
                runs.See(scene, sentence, reading);
            }
        );
        var publication =
            PrintedDate.Find(document, places)
            ?? Address.Find(document.Article.Url)
            ?? Inference.Find(document, places)
            ?? new Publication(DatePeriod.Unknown, PublicationBasis.Unknown);
        return new DatedDocument(document, publication, timeless, runs);
    }

    // 1 to 7 for a bare weekday in the text.
    private static int Counterpart(in TimeReading reading) =>
        reading is { Rule: "weekday", Span: { } span, Unanchored: not null } ? Calendar.Weekday(span.First) : 0;
}
