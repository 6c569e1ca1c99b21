using System.Globalization;
using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Topics;
using Disagree.Verdicts;

namespace Disagree.Reports;

/// <summary>What a report shows, in its order, with the ids by which its parts refer to each other: t1… for questions, c1… for claims, v1… for voices.</summary>
internal sealed class ReportIndex
{
    private readonly Dictionary<Claim, string> claimIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, Claim> replacedBy = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Claim> syndicated = new(ReferenceEqualityComparer.Instance);
    private readonly VoiceRegister voices;

    internal ReportIndex(Report report, bool all)
    {
        Report = report;
        Verdicts = [.. report.Verdicts.Where(v => all || v.Topic.ArticleCount > 1).OrderBy(v => Rank(v.Outcome))];
        NotCompared = [.. report.NotCompared.OrderBy(n => n.A, ClaimOrder.Instance).ThenBy(n => n.B, ClaimOrder.Instance).ThenBy(n => n.Reason)];
        voices = new VoiceRegister(Verdicts.SelectMany(v => v.Positions).SelectMany(p => p.Voices));
        NumberClaims();
        FindSyndicated();
        foreach (var verdict in Verdicts)
        {
            foreach (var (old, later) in verdict.ReplacedBy)
            {
                replacedBy[old] = later;
            }
        }
    }

    internal Report Report { get; }

    internal IReadOnlyList<ArticleMentions> Articles => Report.Articles;

    internal IReadOnlyList<Verdict> Verdicts { get; }

    internal IReadOnlyList<NotCompared> NotCompared { get; }

    /// <summary>The voices of what is shown, by label.</summary>
    internal IReadOnlyList<Voice> Voices => voices.All;

    /// <summary>The claims that a pair not compared or a successor refers to, and that no question shown holds.</summary>
    internal IEnumerable<Claim> OtherClaims =>
        claimIds.Keys.Except(Verdicts.SelectMany(v => v.Topic.Claims), ReferenceEqualityComparer.Instance).Cast<Claim>().Order(ClaimOrder.Instance);

    internal string Id(Claim claim) => claimIds[claim];

    internal string Id(Voice voice) => voices.Id(voice);

    internal Voice Whole(Voice voice) => voices.Whole(voice);

    internal Claim? Successor(Claim claim) => replacedBy.GetValueOrDefault(claim);

    internal IEnumerable<Mark> Marks(Claim claim)
    {
        if (replacedBy.ContainsKey(claim))
        {
            yield return Mark.OutOfDate;
        }

        foreach (var mark in OwnMarks.Of(claim).Concat(syndicated.Contains(claim) ? [Mark.Syndicated] : []).Order())
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

    private void FindSyndicated()
    {
        foreach (var position in Verdicts.SelectMany(v => v.Positions))
        {
            var wires = position.Voices.Where(v => v.Kind is VoiceKind.Wire).SelectMany(v => v.Articles).ToHashSet(StringComparer.Ordinal);
            syndicated.UnionWith(position.Claims.Where(c => wires.Contains(c.Article.Id)));
        }
    }
}
