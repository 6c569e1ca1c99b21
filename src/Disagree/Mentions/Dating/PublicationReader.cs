using Disagree.Articles;
using Disagree.Mentions.Times;
using Disagree.Values;

namespace Disagree.Mentions.Dating;

/// <summary>Dates an article: as given, else by the date it prints, else by its address, else by what its text says, else not at all.</summary>
internal static class PublicationReader
{
    internal static Publication Read(TimeWords words, Document document)
    {
        if (document.Article.Published is { } given)
        {
            return new Publication(given, given.IsUnknown ? PublicationBasis.Unknown : PublicationBasis.Given);
        }

        var places = Places(words, document);
        return Dateline.Find(document, places) ?? Address.Find(document.Article.Url) ?? Inference.Find(document, places) ??
            new Publication(DatePeriod.Unknown, PublicationBasis.Unknown);
    }

    private static List<DatedPlace> Places(TimeWords words, Document document)
    {
        var places = new List<DatedPlace>();
        new TimeFinder(words, document).Read(TimeFinder.SomeDay, (in TimeScene scene, in Sentence sentence, in TimeReading reading) =>
            places.Add(new DatedPlace(sentence, reading, TenseOf(scene, reading), Counterpart(reading), TenseReader.Of(scene, reading.First, reading.End) == Tense.Future && TenseReader.IsOfTheFuture(scene))));
        return places;
    }

    // A bare year says when something happened only behind a preposition, and only where the sentence speaks of nothing to come.
    private static Tense TenseOf(in TimeScene scene, in TimeReading reading)
    {
        var tense = TenseReader.Of(scene, reading.First, reading.End);
        var isBareYear = reading.Span?.Grain >= CalendarGrain.Quarter && !(reading.First > 0 && scene.Text(reading.First - 1) is "in" or "In" or "since" or "Since" or "during" or "During");
        return tense == Tense.Past && (isBareYear || TenseReader.HasFuture(scene)) ? Tense.Unknown : tense;
    }

    // 1 to 7 for a bare weekday in the text.
    private static int Counterpart(in TimeReading reading) =>
        reading is { Rule: "weekday", Span: { } span, Unanchored: not null } ? Calendar.Weekday(span.First) : 0;
}
