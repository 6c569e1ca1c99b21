using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions.Dating;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times;

/// <summary>Dates an article and finds its time expressions.</summary>
public sealed class TimeRecognizer
{
    // A longer publication period than that fixes no weekday or month of it.
    private const int LongestPeriod = 366;
    private readonly TimeWords words;

    /// <summary>Freezes what the lexicon says about times.</summary>
    public TimeRecognizer(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        words = new TimeWords(lexicon);
    }

    /// <summary>When a document was published: as given, else as far as its text tells; unknown rather than guessed.</summary>
    public Publication Date(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Read(document).Publication;
    }

    /// <summary>The same, with what lets others date the document more closely.</summary>
    internal DatedDocument Read(Document document) => PublicationReader.Read(words, document);

    /// <summary>
    /// Lets the articles of one comparison date each other: two that share their words around a weekday were written in the same week, and
    /// one that leaves out the year of a day was written not long behind that day of another.
    /// </summary>
    internal IReadOnlyList<Publication> Narrow(IReadOnlyList<DatedDocument> documents) =>
        SharedDays.Narrow(words, documents, SharedWeek.Narrow(words, documents));

    /// <summary>The time expressions of a document, resolved against its publication, in the order of the text.</summary>
    public IReadOnlyList<TimeMention> Find(Document document, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(publication);
        return Find(new TimeFinder(words, document, new TimelessTokens(document)), publication);
    }

    /// <summary>The same of a document that was read to date it, from what that reading found.</summary>
    internal IReadOnlyList<TimeMention> Find(DatedDocument dated, Publication publication) =>
        Find(new TimeFinder(words, dated.Document, dated.Timeless), publication);

    private static List<TimeMention> Find(TimeFinder finder, Publication publication)
    {
        var period = publication.Period;
        return period switch
        {
            _ when publication.Anchor is { } anchor => finder.Find(anchor),
            { First: { } first, Last: { } last } when first == last => finder.Find(first),
            { First: { } first, Last: { } last } when period.Days <= LongestPeriod => finder.Find(first, last),
            _ => finder.FindUnanchored(),
        };
    }
}
