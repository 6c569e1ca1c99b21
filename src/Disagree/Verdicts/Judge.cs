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
        var rising = topic.Claims.FirstOrDefault(c => c.IsRising);
        var pairs = new ArticlePairs(topic.Claims, Of);
        var relations = pairs.Relations;
        var replaced = pairs.Replaced();
        var positions = PositionFinder.Group(topic, Of, replaced, voices);
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

        Relation Of(Claim a, Claim b) => Between(a, b, rising);
    }

    private Relation Between(Claim a, Claim b, Claim? rising) => a.Kind switch
    {
        ClaimKind.Number => numbers.Between(a, b, rising),
        ClaimKind.Date => DateRelation.Between(a, b),
        _ => names.Between(a, b),
    };
}
