using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Names;
using Disagree.Mentions.Names.Matching;
using Disagree.Mentions.Quantities;
using Disagree.Mentions.Times;

namespace Disagree.Languages;

/// <summary>A lexicon with the rules that read by it. Made once, then frozen; safe to use from many threads.</summary>
public sealed class Language
{
    private readonly DocumentReader reader;
    private readonly QuantityRecognizer quantities;
    private readonly TimeRecognizer times;
    private readonly NameRecognizer names;

    /// <summary>Makes a language of a lexicon.</summary>
    public Language(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Lexicon = lexicon;
        reader = new DocumentReader(lexicon);
        quantities = new QuantityRecognizer(lexicon);
        times = new TimeRecognizer(lexicon);
        names = new NameRecognizer(lexicon);
        Names = ReferenceEquals(lexicon, Lexicon.English) ? NameMatcher.English : new NameMatcher(lexicon);
    }

    /// <summary>English, as the library brings it.</summary>
    public static Language English { get; } = new(Lexicon.English);

    /// <summary>The words that carry meaning.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Says whether two names are one.</summary>
    public NameMatcher Names { get; }

    /// <summary>Cuts an article into sentences and tokens.</summary>
    public Document Read(Article article) => reader.Read(article);

    /// <summary>Finds and normalises what a document mentions.</summary>
    public ArticleMentions FindMentions(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return FindMentions(document, times.Date(document));
    }

    /// <summary>When each document was published; the documents of one comparison help to date each other.</summary>
    public IReadOnlyList<Publication> Date(IReadOnlyList<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return times.Narrow(documents, [.. documents.Select(times.Date)]);
    }

    /// <summary>Finds and normalises what a document mentions, read against a date of publication that is known or assumed.</summary>
    public ArticleMentions FindMentions(Document document, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(publication);
        var foundTimes = times.Find(document, publication);
        var foundNames = names.FindNames(document);
        return new ArticleMentions(document, publication)
        {
            Quantities = quantities.Find(document),
            Times = foundTimes,
            Names = foundNames,
            Wire = names.FindWire(document),
            Roles = names.FindRoles(document, foundNames),
            Attributions = names.FindAttributions(document, foundNames, foundTimes),
        };
    }
}
