using System.Globalization;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Reports.Text;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Reports;

/// <summary>What a report shows, in its order, with the ids by which its parts refer to each other: t1… for questions, c1… for claims, v1… for voices.</summary>
internal sealed class ReportIndex
{
    private readonly Dictionary<Claim, string> claimIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, Claim> replacedBy = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, Voice> voiceOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Verdict, string> verdictIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Publication> publications = new(StringComparer.Ordinal);
    private readonly VoiceRegister voices;

    internal ReportIndex(Report report, ReportOptions options)
    {
        Report = report;
        Options = options;
        Words = new Wording(options.Culture);
        Verdicts = [.. report.Verdicts.Where(v => options.All || v.Topic.ArticleCount > 1).OrderBy(v => Rank(v.Outcome))];
        NotCompared = [.. report.NotCompared.OrderBy(n => n.A, ClaimOrder.Instance).ThenBy(n => n.B, ClaimOrder.Instance).ThenBy(n => n.Reason)];
        voices = new VoiceRegister(Verdicts.SelectMany(v => v.Positions).SelectMany(p => p.Voices));
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
    }

    internal Report Report { get; }

    internal ReportOptions Options { get; }

    /// <summary>Words for people in the culture of the options.</summary>
    internal Wording Words { get; }

    /// <summary>The articles that were read and those that claims made elsewhere name, by id.</summary>
    internal IReadOnlyList<ArticleMentions> Articles { get; }

    internal IReadOnlyList<Verdict> Verdicts { get; }

    internal IReadOnlyList<NotCompared> NotCompared { get; }

    /// <summary>The voices of what is shown, by label.</summary>
    internal IReadOnlyList<Voice> Voices => voices.All;

    /// <summary>The claims that a pair not compared or a successor refers to, and that no question shown holds.</summary>
    internal IEnumerable<Claim> OtherClaims =>
        claimIds.Keys.Except(Verdicts.SelectMany(v => v.Topic.Claims), ReferenceEqualityComparer.Instance).Cast<Claim>().Order(ClaimOrder.Instance);

    /// <summary>Every claim that has an id.</summary>
    internal IEnumerable<Claim> ShownClaims => claimIds.Keys;

    internal string Id(Claim claim) => claimIds[claim];

    internal string Id(Verdict verdict) => verdictIds[verdict];

    internal string Id(Voice voice) => voices.Id(voice);

    internal Voice Whole(Voice voice) => voices.Whole(voice);

    /// <summary>The origin that a claim goes back to; null for one that no question shown holds.</summary>
    internal Voice? VoiceOf(Claim claim) => voiceOf.GetValueOrDefault(claim);

    /// <summary>When the article of a claim was published.</summary>
    internal Publication PublicationOf(Claim claim) => publications[claim.Article.Id];

    internal Claim? Successor(Claim claim) => replacedBy.GetValueOrDefault(claim);

    internal IEnumerable<Mark> Marks(Claim claim)
    {
        if (replacedBy.ContainsKey(claim))
        {
            yield return Mark.OutOfDate;
        }

        foreach (var mark in OwnMarks.Of(claim, PublicationOf(claim)).Concat(VoiceOf(claim) is { Kind: VoiceKind.Wire } ? [Mark.Syndicated] : []).Order())
        {
            yield return mark;
        }
    }

    private static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.Differ => 0,
        Outcome.OutOfDate => 1,
        Outcome.Agree => 2,
        _ => 3,
    };

    private void NumberClaims()
    {
        var claims = Verdicts.SelectMany(v => v.Topic.Claims.Concat(v.ReplacedBy.Values)).Concat(NotCompared.SelectMany(n => new[] { n.A, n.B }));
        foreach (var claim in claims.Distinct<Claim>(ReferenceEqualityComparer.Instance).Order(ClaimOrder.Instance))
        {
            claimIds.Add(claim, string.Create(CultureInfo.InvariantCulture, $"c{claimIds.Count + 1}"));
        }
    }

    private void FindVoices()
    {
        foreach (var position in Verdicts.SelectMany(v => v.Positions))
        {
            foreach (var claim in position.Claims)
            {
                var voice = position.VoiceOf.GetValueOrDefault(claim) ?? (position.Voices.Count == 1 ? position.Voices[0] : null);
                if (voice is not null)
                {
                    voiceOf.TryAdd(claim, voice);
                }
            }
        }
    }
}
