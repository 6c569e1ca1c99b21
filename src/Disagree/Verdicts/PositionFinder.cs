using Disagree.Claims;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts.Voices;

namespace Disagree.Verdicts;

/// <summary>Groups the claims of a question into positions: each claim joins the first position whose every claim it fits.</summary>
internal static class PositionFinder
{
    /// <summary>The claims that go together, those of the most exact value first.</summary>
    internal static List<List<Claim>> Groups(Topic topic, Func<Claim, Claim, Relation> between, IReadOnlyDictionary<Claim, Claim> replaced)
    {
        var groups = new List<List<Claim>>();
        var values = new NearPositions();
        var known = new Dictionary<(string Value, bool Replaced), int>();
        foreach (var claim in topic.Claims.OrderBy(Width).ThenBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span))
        {
            // claims of one value go together, so only the different values of a group are compared
            var key = (claim.Value.Text, replaced.ContainsKey(claim));
            if (!known.TryGetValue(key, out var home))
            {
                home = values.Join(
                    claim,
                    m => replaced.ContainsKey(m) == key.Item2 && between(m, claim).Kind is RelationKind.Same or RelationKind.Compatible
                );
                if (home == groups.Count)
                {
                    groups.Add([]);
                }

                known.Add(key, home);
            }

            groups[home].Add(claim);
        }

        return groups;
    }

    /// <summary>The positions of claims that go together, those held now first.</summary>
    internal static IReadOnlyList<Position> Of(
        List<List<Claim>> groups,
        List<List<Voice>> voices,
        IReadOnlyDictionary<Claim, Claim> replaced
    ) =>
        [
            .. groups
                .Select((g, i) => Position(g, voices[i], !replaced.ContainsKey(g[0])))
                .OrderByDescending(p => p.IsCurrent)
                .ThenByDescending(p => p.Voices.Count)
                .ThenBy(p => p.Claims[0].Article.Id, StringComparer.Ordinal)
                .ThenBy(p => p.Claims[0].Span),
        ];

    private static Position Position(List<Claim> claims, List<Voice> voices, bool isCurrent)
    {
        var voiceOf = new Dictionary<Claim, Voice>(claims.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < claims.Count; i++)
        {
            voiceOf.TryAdd(claims[i], voices[i]);
        }

        return new Position(
            Shown(claims),
            [.. claims.OrderBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span)],
            [.. voiceOf.Values.GroupBy(v => v).Select(OneVoice.Of).OrderBy(v => v.Label, StringComparer.Ordinal)],
            isCurrent
        )
        {
            VoiceOf = voiceOf,
        };
    }

    // dates that fit each other leave the days that fit them all; of other values the most exact wording stands for all
    private static string Shown(List<Claim> claims)
    {
        if (
            claims[0].Value is not DateValue { Clock: null } first
            || !string.Equals(first.Text, PeriodWords.Of(first.Period), StringComparison.Ordinal)
        )
        {
            return claims[0].Value.Text;
        }

        DatePeriod? common = first.Period;
        foreach (var claim in claims)
        {
            common = common is { } days && claim.Value is DateValue value ? days.Intersect(value.Period) : null;
        }

        return common is { } left ? PeriodWords.Of(left) : first.Text;
    }

    // the most exact wording names the position, a count before those of whom an article tells
    private static decimal Width(Claim claim) =>
        claim.Value switch
        {
            NumberValue { Quantity: { Interval: { Low: { } low, High: { } high }, IsApproximate: var rough } } => high
                - low
                + (rough ? 0.5m : 0)
                + (claim.IsToldOf ? 0.25m : 0),
            NumberValue => decimal.MaxValue,
            DateValue { Period.Days: { } days } => days,
            DateValue => decimal.MaxValue,
            NameValue { Name.Length: var length } => -length,
            _ => 0,
        };
}
