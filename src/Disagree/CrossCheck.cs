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
/// exploring means calling one step less. Immutable and safe to use from many threads; a copy with another day or number of threads
/// (<c>check with { AsOf = day }</c>) reads with the same tables and costs nothing.
/// </summary>
public sealed record CrossCheck
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

    /// <summary>
    /// The most threads that read articles at once, at least 1; as many as there are processors unless set. The report is the same whatever
    /// their number.
    /// </summary>
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
    /// <exception cref="ArgumentException">Two articles have one id, or one is null.</exception>
    public Report Run(params IEnumerable<Article> articles) => Run(articles, CancellationToken.None);

    /// <summary>Compares articles until it is stopped.</summary>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="cancellation">
    /// Asked before each article, each sentence and each claim, so that one very long article or question is left in its middle.
    /// </param>
    /// <exception cref="ArgumentException">Two articles have one id, or one is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Report Run(IEnumerable<Article> articles, CancellationToken cancellation) => Run(articles, null, cancellation);

    /// <summary>Compares articles until it is stopped, and tells of each once its words are found.</summary>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="found">Told of each article when the most work on it is done, from several threads at once; null for nobody.</param>
    /// <param name="cancellation">
    /// Asked before each article, each sentence and each claim, so that one very long article or question is left in its middle.
    /// </param>
    /// <exception cref="ArgumentException">Two articles have one id, or one is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Report Run(IEnumerable<Article> articles, IProgress<Article>? found, CancellationToken cancellation)
    {
        var mentions = FindMentions(Read(articles, cancellation), found, cancellation);
        var alignment = AlignTopics(ExtractClaims(mentions, cancellation), cancellation);
        return new Report(mentions, Judge(alignment, mentions, cancellation), alignment.NotComparedBy(AsOf));
    }

    /// <summary>Reads articles into documents, by article id.</summary>
    /// <exception cref="ArgumentException">Two articles have one id, or one is null.</exception>
    public IReadOnlyList<Document> Read(params IEnumerable<Article> articles) => Read(articles, CancellationToken.None);

    /// <summary>Reads articles into documents, by article id, until it is stopped.</summary>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="cancellation">Asked before each article.</param>
    /// <exception cref="ArgumentException">Two articles have one id, or one is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<Document> Read(IEnumerable<Article> articles, CancellationToken cancellation) =>
        workers.Until(cancellation).OfEach(Sorted(articles), Language.Read);

    /// <summary>
    /// Finds and normalises numbers, times, names, roles and attributions; one whom two articles name gets one canonical name.
    /// </summary>
    /// <param name="documents">The documents of one comparison: they help to date each other, and to tell whom a name means.</param>
    /// <param name="cancellation">Asked before each document and each kind of mention.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<ArticleMentions> FindMentions(IReadOnlyList<Document> documents, CancellationToken cancellation = default) =>
        FindMentions(documents, null, cancellation);

    private IReadOnlyList<ArticleMentions> FindMentions(
        IReadOnlyList<Document> documents,
        IProgress<Article>? found,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        var until = workers.Until(cancellation);
        var dated = until.OfEach<Document, DatedDocument>(documents, Language.Date);
        return EntityIndex.Unify(
            until.OfShares(
                [.. dated.Zip(Language.Narrow(dated))],
                d => d.First.Document.Tokens.Length,
                several => Array.ConvertAll(Language.FindMentions(several, cancellation), Told)
            ),
            Language.Names,
            until
        );

        ArticleMentions Told(ArticleMentions mentions)
        {
            found?.Report(mentions.Document.Article);
            return mentions;
        }
    }

    /// <summary>Makes claims of what was found.</summary>
    /// <param name="mentions">What was found in each article.</param>
    /// <param name="cancellation">Asked before each sentence and each amount.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<Claim> ExtractClaims(IReadOnlyList<ArticleMentions> mentions, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        return
        [
            .. workers
                .Until(cancellation)
                .OfShares(mentions, m => m.Document.Tokens.Length, several => claims.Extract(several, cancellation))
                .SelectMany(c => c),
        ];
    }

    /// <summary>Groups claims by the question that they answer. Claims made elsewhere can be added here.</summary>
    /// <param name="statements">The claims, in any order.</param>
    /// <param name="cancellation">Asked before each claim.</param>
    /// <exception cref="ArgumentException">A claim is null, or lacks what every claim has.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Alignment AlignTopics(IReadOnlyList<Claim> statements, CancellationToken cancellation = default) =>
        topics.Align(statements, workers.Until(cancellation));

    /// <summary>Judges each question.</summary>
    /// <param name="alignment">The questions.</param>
    /// <param name="mentions">What was found in the articles they come from, for shared text and wires.</param>
    /// <param name="cancellation">Asked before any two answers are compared.</param>
    /// <exception cref="ArgumentException">A claim is null, or lacks what every claim has.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<Verdict> Judge(
        Alignment alignment,
        IReadOnlyList<ArticleMentions> mentions,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(alignment);
        return judge.Decide(alignment.Topics, mentions, AsOf, workers.Until(cancellation));
    }

    private static List<Article> Sorted(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var all = articles.ToList();
        if (all.Contains(null!))
        {
            throw new ArgumentException("Expected articles but found null among them.", nameof(articles));
        }

        var sorted = all.OrderBy(a => a.Id, StringComparer.Ordinal).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (string.Equals(sorted[i].Id, sorted[i - 1].Id, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    $"Expected every article to have an id of its own but found \"{sorted[i].Id}\" twice.",
                    nameof(articles)
                );
            }
        }

        return sorted;
    }
}
