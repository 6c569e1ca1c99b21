using Disagree.Articles;
using Disagree.Claims;
using Disagree.Languages;
using Disagree.Mentions;
using Disagree.Mentions.Dating;
using Disagree.Mentions.Names.Entities;
using Disagree.Reports;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts;

namespace Disagree;

/// <summary>
/// Compares what articles state: <c>Article → Document → Mentions → Claims → Topics → Verdicts → Report</c>. Each step is public, so that
/// exploring means calling one step less. Immutable and safe to use from many threads.
/// </summary>
public sealed class CrossCheck
{
    private readonly ClaimExtractor claims;
    private readonly TopicAligner topics;
    private readonly Judge judge;
    private readonly Workers workers = new(Environment.ProcessorCount);

    /// <summary>Makes a comparison in a language, with a tolerance for numbers.</summary>
    public CrossCheck(Language language, Tolerance tolerance)
    {
        ArgumentNullException.ThrowIfNull(language);
        Language = language;
        claims = new ClaimExtractor(language.Lexicon);
        topics = new TopicAligner(language.Lexicon);
        judge = new Judge(tolerance, language.Lexicon);
    }

    /// <summary>English, with the default tolerance.</summary>
    public static CrossCheck Default { get; } = new(Language.English, Tolerance.Default);

    /// <summary>The language that reads.</summary>
    public Language Language { get; }

    /// <summary>The day as of which the articles are judged: later claims are left out. Null for no limit.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The most threads that read articles at once, at least 1; as many as there are processors unless set. The report is the same whatever their number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int Threads
    {
        get => workers.Most;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            workers = new(value);
        }
    }

    /// <summary>Compares articles.</summary>
    /// <exception cref="ArgumentException">Two articles have one id.</exception>
    public Report Run(params IEnumerable<Article> articles)
    {
        var mentions = FindMentions(Read(articles));
        var alignment = AlignTopics(ExtractClaims(mentions));
        return new Report(mentions, Judge(alignment, mentions), alignment.NotCompared);
    }

    /// <summary>Reads articles into documents, by article id.</summary>
    /// <exception cref="ArgumentException">Two articles have one id.</exception>
    public IReadOnlyList<Document> Read(params IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var sorted = articles.OrderBy(a => a.Id, StringComparer.Ordinal).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (string.Equals(sorted[i].Id, sorted[i - 1].Id, StringComparison.Ordinal))
            {
                throw new ArgumentException($"Expected every article to have an id of its own but found \"{sorted[i].Id}\" twice.", nameof(articles));
            }
        }

        return workers.OfEach(sorted, Language.Read);
    }

    /// <summary>Finds and normalises numbers, times, names, roles and attributions; one whom two articles name gets one canonical name.</summary>
    public IReadOnlyList<ArticleMentions> FindMentions(IReadOnlyList<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var publications = Language.Narrow(workers.OfEach<Document, DatedDocument>(documents, Language.Date));
        return EntityIndex.Unify(workers.OfEach([.. documents.Zip(publications)], d => Language.FindMentions(d.First, d.Second)), Language.Names, workers);
    }

    /// <summary>Makes claims of what was found.</summary>
    public IReadOnlyList<Claim> ExtractClaims(IReadOnlyList<ArticleMentions> mentions) => [.. workers.OfEach(mentions, claims.Extract).SelectMany(c => c)];

    /// <summary>Groups claims by the question that they answer. Claims made elsewhere can be added here.</summary>
    public Alignment AlignTopics(IReadOnlyList<Claim> statements) => topics.Align(statements, workers);

    /// <summary>Judges each question.</summary>
    public IReadOnlyList<Verdict> Judge(Alignment alignment, IReadOnlyList<ArticleMentions> mentions)
    {
        ArgumentNullException.ThrowIfNull(alignment);
        return judge.Decide(alignment.Topics, mentions, AsOf, workers);
    }
}
