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

    /// <summary>Makes a judge who compares numbers with a tolerance, and names by the English lexicon.</summary>
    public Judge(Tolerance tolerance)
        : this(tolerance, Lexicon.English)
    {
    }

    /// <summary>Makes a judge who compares numbers with a tolerance, and names by what a lexicon says of them.</summary>
    public Judge(Tolerance tolerance, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(tolerance);
        ArgumentNullException.ThrowIfNull(lexicon);
        numbers = new NumberRelation(tolerance);
        names = new NameRelation(new PlaceTree(lexicon), ReferenceEquals(lexicon, Lexicon.English) ? NameMatcher.English : new NameMatcher(lexicon));
    }

    /// <summary>Judges each topic.</summary>
    /// <param name="topics">The questions.</param>
    /// <param name="articles">The articles they come from, for shared text and wires.</param>
    /// <param name="asOf">Claims that hold only later are left out; null for no limit.</param>
    /// <returns>A verdict for every topic that still has a claim: those that differ first, then out of date, then agreed, then single voices.</returns>
    public IReadOnlyList<Verdict> Decide(IReadOnlyList<Topic> topics, IReadOnlyList<ArticleMentions> articles, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(articles);
        var voices = new VoiceFinder(articles);
        var verdicts = new List<Verdict>();
        foreach (var topic in topics)
        {
            var known = asOf is { } day ? topic with { Claims = [.. topic.Claims.Where(c => !(c.AsOf.First > day))] } : topic;
            if (known.Claims.Count > 0)
            {
                verdicts.Add(Decide(known, voices));
            }
        }

        return [.. verdicts.OrderBy(v => Rank(v.Outcome)).ThenBy(v => v.Topic.Kind).ThenByDescending(v => v.Topic.ArticleCount)
            .ThenBy(v => v.Topic.Claims[0].Article.Id, StringComparer.Ordinal).ThenBy(v => v.Topic.Claims[0].Span).ThenBy(v => v.Topic.Question, StringComparer.Ordinal)];
    }

    private static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.Differ => 0,
        Outcome.OutOfDate => 1,
        Outcome.Agree => 2,
        _ => 3,
    };

    private Verdict Decide(Topic topic, VoiceFinder voices)
    {
        var relations = Relations(topic.Claims);
        var replaced = Replaced(relations, topic.Claims);
        var positions = PositionFinder.Group(topic, Between, replaced, voices);
        var open = relations.Find(r => r.Kind is RelationKind.Differs && !replaced.ContainsKey(r.A) && !replaced.ContainsKey(r.B));
        var held = positions.Where(p => p.IsCurrent).SelectMany(p => p.Voices).Distinct().Count();
        var outcome = open is not null ? Outcome.Differ
            : replaced.Count > 0 ? Outcome.OutOfDate
            : held > 1 ? Outcome.Agree
            : Outcome.SingleVoice;
        return new Verdict(topic, outcome, positions, relations, Reason.Of(outcome, topic, relations, open, positions), Reason.Unsettled(open))
        {
            ReplacedBy = replaced,
        };
    }

    // Of the claims of two articles the pair that fits best tells how the two stand to each other.
    private List<Relation> Relations(IReadOnlyList<Claim> claims)
    {
        var articles = claims.GroupBy(c => c.Article.Id, StringComparer.Ordinal).Select(g => g.DistinctBy(Statement).ToList()).ToList();
        var all = new List<Relation>();
        for (var i = 0; i < articles.Count; i++)
        {
            for (var j = i + 1; j < articles.Count; j++)
            {
                var pairs = articles[i].SelectMany(_ => articles[j], Between).ToList();
                var best = pairs.Min(Weight);
                all.AddRange(pairs.Where(p => Weight(p) == best));
            }
        }

        return all;
    }

    // What an article says twice it says once.
    private static (string Value, DatePeriod AsOf) Statement(Claim claim) => (claim.Value.Text, claim.AsOf);

    private static int Weight(Relation relation) => relation.Kind switch
    {
        RelationKind.Same or RelationKind.Compatible => 0,
        RelationKind.Updated => 1,
        _ => 2,
    };

    private Relation Between(Claim a, Claim b) => a.Kind switch
    {
        ClaimKind.Number => numbers.Between(a, b),
        ClaimKind.Date => DateRelation.Between(a, b),
        _ => names.Between(a, b),
    };

    // A superseded claim is replaced by the latest that supersedes it, and with it whatever says the same in its article.
    private static Dictionary<Claim, Claim> Replaced(List<Relation> relations, IReadOnlyList<Claim> claims)
    {
        var latest = new Dictionary<(string, string, DatePeriod), Claim>();
        foreach (var relation in relations)
        {
            if (relation.Kind is RelationKind.Updated && (!latest.TryGetValue(Key(relation.A), out var known) || known.AsOf.IsBefore(relation.B.AsOf)))
            {
                latest[Key(relation.A)] = relation.B;
            }
        }

        var replaced = new Dictionary<Claim, Claim>(ReferenceEqualityComparer.Instance);
        foreach (var claim in claims)
        {
            if (latest.TryGetValue(Key(claim), out var successor))
            {
                replaced.Add(claim, successor);
            }
        }

        return replaced;

        static (string, string, DatePeriod) Key(Claim claim) => (claim.Article.Id, claim.Value.Text, claim.AsOf);
    }
}
