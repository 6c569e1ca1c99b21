using Disagree.Claims;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Mentions.Names.Matching;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts.Voices;

namespace Disagree.Verdicts;

/// <summary>Says of each question whether its answers agree, differ, or are out of date.</summary>
public sealed class Judge
{
    private readonly NumberRelation numbers;
    private readonly NameRelation names;
    private readonly AgencyNames agencies;

    /// <summary>Makes a judge who compares numbers with a tolerance, and names by the English lexicon.</summary>
    public Judge(Tolerance tolerance)
        : this(tolerance, Lexicon.English) { }

    /// <summary>Makes a judge who compares numbers with a tolerance, and names by what a lexicon says of them.</summary>
    public Judge(Tolerance tolerance, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(tolerance);
        ArgumentNullException.ThrowIfNull(lexicon);
        numbers = new NumberRelation(tolerance);
        agencies = new AgencyNames(lexicon);
        names = new NameRelation(
            new PlaceTree(lexicon),
            ReferenceEquals(lexicon, Lexicon.English) ? NameMatcher.English : new NameMatcher(lexicon),
            new OfficeRelation(lexicon),
            new HoldersByHand(lexicon)
        );
    }

    /// <summary>Judges each topic.</summary>
    /// <param name="topics">The questions.</param>
    /// <param name="articles">The articles they come from, for shared text and wires.</param>
    /// <param name="asOf">Claims that hold only later are left out; null for no limit.</param>
    /// <returns>
    /// A verdict for every topic that still has a claim: those that differ first, then out of date, then agreed, then single voices.
    /// </returns>
    public IReadOnlyList<Verdict> Decide(IReadOnlyList<Topic> topics, IReadOnlyList<ArticleMentions> articles, DateOnly? asOf = null) =>
        Decide(topics, articles, asOf, Workers.One);

    /// <inheritdoc cref="Decide(IReadOnlyList{Topic}, IReadOnlyList{ArticleMentions}, DateOnly?)"/>
    /// <param name="topics">The questions.</param>
    /// <param name="articles">The articles they come from.</param>
    /// <param name="asOf">Claims that hold only later are left out; null for no limit.</param>
    /// <param name="workers">They compare the answers of the questions at once.</param>
    internal IReadOnlyList<Verdict> Decide(
        IReadOnlyList<Topic> topics,
        IReadOnlyList<ArticleMentions> articles,
        DateOnly? asOf,
        Workers workers
    )
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(articles);
        SoundClaims.Check([.. topics.SelectMany(t => t.Claims)]);
        var known = asOf is { } day
            ? [.. topics.Select(t => t with { Claims = [.. t.Claims.Where(c => Topics.Alignment.Holds(c, day))] })]
            : topics;
        var (order, deaths) = (ArticleOrder.Of(known), ToldDeaths.Of(known));
        var voices = new VoiceFinder(articles, agencies);

        var asked = known.Where(t => t.Claims.Count > 0).ToList();
        var compared = new IReadOnlyList<ComparedTopic>[asked.Count];

        // while one of the workers finds what the articles share, the others compare
        workers.Do([
            () => voices.Prepare(asked.SelectMany(t => t.Claims)),
            .. asked.Select((t, i) => (Action)(() => compared[i] = Parts(t, order, deaths, workers.Stop))),
        ]);

        // who speaks is found in the order of the questions, for the first claim of a shared text is its evidence
        var voiced = compared.SelectMany(c => c).Select(c => (Topic: c, Voices: c.Groups.ConvertAll(g => g.ConvertAll(VoiceOf)))).ToList();
        return
        [
            .. workers
                .OfEach(voiced, v => Decide(v.Topic, v.Voices))
                .OrderBy(v => OutcomeRank.Of(v.Outcome))
                .ThenBy(v => v.Topic.Kind)
                .ThenByDescending(v => v.Topic.ArticleCount)
                .ThenBy(v => v.Topic.Claims[0].Article.Id, StringComparer.Ordinal)
                .ThenBy(v => v.Topic.Claims[0].Span)
                .ThenBy(v => v.Topic.Question, StringComparer.Ordinal),
        ];

        Voice VoiceOf(Claim claim)
        {
            workers.Stop.ThrowIfCancellationRequested();
            return voices.Of(claim);
        }
    }

    private IReadOnlyList<ComparedTopic> Parts(Topic topic, ArticleOrder order, ToldDeaths deaths, CancellationToken stop)
    {
        var whole = Compare(topic, order, deaths, stop);
        var parts = TopicParts.Of(topic, whole.Relations, (a, b) => Between(a, b, whole.Evidence));
        return parts.Count == 1 ? [whole] : [.. parts.SelectMany(p => Parts(p, order, deaths, stop).Select(c => c.With(whole.Relations)))];
    }

    private ComparedTopic Compare(Topic topic, ArticleOrder order, ToldDeaths deaths, CancellationToken stop)
    {
        var evidence = new DayEvidence(topic.Claims.FirstOrDefault(c => c.IsRising), order, NumberSeries.GoesOneWay(topic), deaths);
        var pairs = new ArticlePairs(topic.Claims, Of);
        var replaced = pairs.Replaced();
        return new ComparedTopic(topic, evidence, pairs.Relations, replaced, PositionFinder.Groups(topic, Of, replaced));

        // one question may have thousands of answers
        Relation Of(Claim a, Claim b)
        {
            stop.ThrowIfCancellationRequested();
            return Between(a, b, evidence);
        }
    }

    private static Verdict Decide(ComparedTopic compared, List<List<Voice>> voices)
    {
        var (topic, _, relations, replaced, groups) = compared;
        var positions = PositionFinder.Of(groups, voices, replaced);
        var open = relations.Find(r => r.Kind is RelationKind.Differs && !replaced.ContainsKey(r.A) && !replaced.ContainsKey(r.B));
        var held = positions.Where(p => p.IsCurrent).SelectMany(p => p.Voices).Distinct().Count();
        var outcome =
            open is not null ? Outcome.Differ
            : replaced.Count > 0 ? Outcome.OutOfDate
            : held > 1 ? Outcome.Agree
            : Outcome.SingleVoice;
        return new Verdict(
            topic,
            outcome,
            positions,
            relations,
            OutcomeReason.Of(outcome, topic, relations, open, positions),
            OutcomeReason.Unsettled(open)
        )
        {
            ReplacedBy = replaced,
            Apart = compared.Apart,
        };
    }

    private Relation Between(Claim a, Claim b, DayEvidence evidence) =>
        a.Kind switch
        {
            ClaimKind.Number => numbers.Between(a, b, evidence),
            ClaimKind.Date => DateRelation.Between(a, b),
            _ => names.Between(a, b),
        };
}
