using Disagree.Articles;
using Disagree.Lexicons;
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

    /// <summary>When a document was published: as given, else as far as its text tells.</summary>
    public Publication Date(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Article.Published is { } given
            ? new Publication(given, PublicationBasis.Given)
            : new Publication(DatePeriod.Unknown, PublicationBasis.Unknown);
    }

    /// <summary>The time expressions of a document, resolved against its publication, in the order of the text.</summary>
    public IReadOnlyList<TimeMention> Find(Document document, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(publication);
        var finder = new TimeFinder(words, document);
        var period = publication.Period;
        return period switch
        {
            { First: { } first, Last: { } last } when first == last || publication.Basis == PublicationBasis.Inferred && period.Days <= 7 => finder.Find(first),
            { First: { } first, Last: { } last } when period.Days <= LongestPeriod => finder.Find(first, last),
            _ => finder.FindUnanchored(),
        };
    }
}
