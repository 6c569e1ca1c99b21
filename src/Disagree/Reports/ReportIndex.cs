using System.Globalization;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Reports.Text;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Reports;

/// <summary>
/// What a report shows, in its order, with the ids by which its parts refer to each other: t1… for questions, c1… for claims, v1… for
/// voices.
/// </summary>
internal sealed class ReportIndex
{
    private readonly Dictionary<Claim, string> claimIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, Claim> replacedBy = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, Voice> voiceOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Verdict, string> verdictIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Publication> publications = new(StringComparer.Ordinal);
    private readonly Dictionary<Claim, int> positions = new(ReferenceEqualityComparer.Instance);
    private readonly VoiceRegister voices;
    private ILookup<string, Voice>? voicesIn;

    internal ReportIndex(Report report, ReportOptions options)
    {
        Report = report;
        Options = options;
        Words = new Wording(options.Culture);
        Verdicts = [.. report.Verdicts.Where(v => options.All || v.Topic.ArticleCount > 1).OrderBy(v => OutcomeRank.Of(v.Outcome))];
        NotCompared =
        [
            .. report.NotCompared.OrderBy(n => n.A, ClaimOrder.Instance).ThenBy(n => n.B, ClaimOrder.Instance).ThenBy(n => n.Reason),
        ];
        voices = new VoiceRegister(Verdicts.SelectMany(v => v.Positions).SelectMany(p => p.Voices));
        Voices = voices.All;
        NumberClaims();
        FindVoices();
        Articles = KnownArticles.Of(report.Articles, claimIds.Keys);
        foreach (var article in Articles)
        {
            publications.TryAdd(article.Document.Article.Id, article.Publication);
        }

        foreach (var verdict in Verdicts)
        {
            verdictIds.TryAdd(verdict, string.Create(CultureInfo.InvariantCulture, $"t{verdictIds.Count + 1}"));
            foreach (var (old, later) in verdict.ReplacedBy)
            {
                replacedBy[old] = later;
            }
        }

        if (options.Topic is { } topic)
        {
            Keep(topic);
        }
    }

    internal Report Report { get; }
    internal ReportOptions Options { get; }

    /// <summary>Words for people in the culture of the options.</summary>
    internal Wording Words { get; }

    /// <summary>The articles that were read and those that claims made elsewhere name, by id.</summary>
    internal IReadOnlyList<ArticleMentions> Articles { get; private set; }
    internal IReadOnlyList<Verdict> Verdicts { get; private set; }
    internal IReadOnlyList<NotCompared> NotCompared { get; private set; }

    /// <summary>
    /// The pairs that are read first, those of one measure before others and each wording once; all where all questions are asked for.
    /// </summary>
    internal IEnumerable<NotCompared> PairsShown => Options.All || Options.Topic is not null ? NotCompared : PairsRead.Of(NotCompared);

    /// <summary>The voices of what is shown, by label.</summary>
    internal IReadOnlyList<Voice> Voices { get; private set; }

    /// <summary>Those of them that an article carries.</summary>
    internal IEnumerable<Voice> VoicesIn(string article) =>
        (
            voicesIn ??= Voices
                .SelectMany(v => v.Articles.Distinct(StringComparer.Ordinal), (v, a) => (Voice: v, Article: a))
                .ToLookup(v => v.Article, v => v.Voice, StringComparer.Ordinal)
        )[article];

    /// <summary>Every claim that has an id and is shown.</summary>
    internal IEnumerable<Claim> ShownClaims => Verdicts.SelectMany(v => v.Topic.Claims).Concat(OtherClaims).Order(ClaimOrder.Instance);

    /// <summary>The claims that a pair not compared or a successor refers to, and that no question shown holds.</summary>
    internal IEnumerable<Claim> OtherClaims =>
        NotCompared
            .SelectMany(n => new[] { n.A, n.B })
            .Concat(Verdicts.SelectMany(v => v.ReplacedBy.Values))
            .Except(Verdicts.SelectMany(v => v.Topic.Claims), ReferenceEqualityComparer.Instance)
            .Cast<Claim>()
            .Order(ClaimOrder.Instance);

    internal string Id(Claim claim) => claimIds[claim];

    internal string Id(Verdict verdict) => verdictIds[verdict];

    internal string Id(Voice voice) => voices.Id(voice);

    internal Voice Whole(Voice voice) => voices.Whole(voice);

    /// <summary>The origin that a claim goes back to; null for one that no question shown holds.</summary>
    internal Voice? VoiceOf(Claim claim) => voiceOf.GetValueOrDefault(claim);

    /// <summary>When the article of a claim was published.</summary>
    internal Publication PublicationOf(Claim claim) => publications[claim.Article.Id];

    /// <summary>The position of its question that holds a claim, counted from 1; 0 where none does.</summary>
    internal int PositionOf(Claim claim) => positions.GetValueOrDefault(claim);

    internal Claim? Successor(Claim claim) => replacedBy.GetValueOrDefault(claim);

    internal IEnumerable<Mark> Marks(Claim claim)
    {
        if (replacedBy.ContainsKey(claim))
        {
            yield return Mark.OutOfDate;
        }

        foreach (
            var mark in OwnMarks
                .Of(claim, PublicationOf(claim))
                .Concat(VoiceOf(claim) is { Kind: VoiceKind.Wire or VoiceKind.SharedText } ? [Mark.Syndicated] : [])
                .Order()
        )
        {
            yield return mark;
        }
    }

    // one question, with the ids that it has among all
    private void Keep(string topic)
    {
        var kept = Verdicts.Where(v => string.Equals(Id(v), topic, StringComparison.Ordinal)).ToList();
        if (kept.Count == 0)
        {
            throw new ArgumentException(
                $"Expected the id of a question of this report ({(Verdicts.Count == 0 ? "it has none" : $"t1 to t{Verdicts.Count}")}) but found \"{topic}\".",
                nameof(topic)
            );
        }

        var claims = kept[0].Topic.Claims.ToHashSet<Claim>(ReferenceEqualityComparer.Instance);
        Verdicts = kept;
        NotCompared = [.. NotCompared.Where(n => claims.Contains(n.A) || claims.Contains(n.B))];
        var heard = kept[0].Positions.SelectMany(p => p.Voices).ToHashSet();
        Voices = [.. Voices.Where(heard.Contains)];
        var ids = ShownClaims.Select(c => c.Article.Id).ToHashSet(StringComparer.Ordinal);
        Articles = [.. Articles.Where(a => ids.Contains(a.Document.Article.Id))];
    }

    private void NumberClaims()
    {
        var claims = Verdicts
            .SelectMany(v => v.Topic.Claims.Concat(v.ReplacedBy.Values))
            .Concat(NotCompared.SelectMany(n => new[] { n.A, n.B }));
        foreach (var claim in claims.Distinct<Claim>(ReferenceEqualityComparer.Instance).Order(ClaimOrder.Instance))
        {
            claimIds.Add(claim, string.Create(CultureInfo.InvariantCulture, $"c{claimIds.Count + 1}"));
        }
    }

    private void FindVoices()
    {
        foreach (var (position, number) in Verdicts.SelectMany(v => v.Positions.Select((p, i) => (p, i + 1))))
        {
            foreach (var claim in position.Claims)
            {
                positions.TryAdd(claim, number);
                var voice = position.VoiceOf.GetValueOrDefault(claim) ?? (position.Voices.Count == 1 ? position.Voices[0] : null);
                if (voice is not null)
                {
                    voiceOf.TryAdd(claim, voice);
                }
            }
        }
    }
}
