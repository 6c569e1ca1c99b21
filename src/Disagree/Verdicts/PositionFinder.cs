using Disagree.Claims;
using Disagree.Topics;
using Disagree.Values;
using Disagree.Verdicts.Voices;

namespace Disagree.Verdicts;

/// <summary>
/// Groups the claims of a question into positions: each claim joins the first position whose every claim it fits. What fits several ("at
/// least 10" beside 12 and 15) is a voice for none of them and stands in a position of its own.
/// </summary>
internal static class PositionFinder
{
    /// <summary>The claims that go together, those of the most exact value first.</summary>
    internal static List<List<Claim>> Groups(Topic topic, Func<Claim, Claim, Relation> between, IReadOnlyDictionary<Claim, Claim> replaced)
    {
        if (topic.Claims.Count == 1)
        {
            return
            [
                [topic.Claims[0]],
            ];
        }

        // claims of one value go together, so only the different values are compared
        var values = topic
            .Claims.OrderBy(Width)
            .ThenBy(c => c.Article.Id, StringComparer.Ordinal)
            .ThenBy(c => c.Span)
            .GroupBy(c => (Value: ValueKey.Of(c), Replaced: replaced.ContainsKey(c)))
            .Select(g => g.ToList())
            .ToList();
        if (values.Count == 1)
        {
            return values;
        }

        var near = new NearPositions();
        var homes = values.ConvertAll(v => near.Join(v[0], c => Fits(c, v[0])));
        var open = values.Where((v, i) => near.FitsAnother(v[0], homes[i], c => Fits(c, v[0]))).ToHashSet();
        return [.. Together(values, homes, v => !open.Contains(v)), .. Together([.. open], OfOpen(), _ => true)];

        List<int> OfOpen()
        {
            var others = new NearPositions();
            return [.. open.Select(v => others.Join(v[0], c => Fits(c, v[0])))];
        }

        // two of whom both can hold a role are two answers, and so are the women and all
        bool Fits(Claim one, Claim other) =>
            replaced.ContainsKey(one) == replaced.ContainsKey(other)
            && between(one, other)
                is {
                    Kind: RelationKind.Same or RelationKind.Compatible,
                    Reason: not (RelationReason.SharedRole or RelationReason.PartOfWhole)
                };
    }

    private static IEnumerable<List<Claim>> Together(List<List<Claim>> values, List<int> homes, Predicate<List<Claim>> isOf) =>
        values
            .Zip(homes)
            .Where(v => isOf(v.First))
            .GroupBy(v => v.Second)
            .OrderBy(g => g.Key)
            .Select(g => g.SelectMany(v => v.First).ToList());

    /// <summary>The positions of claims that go together, those held now first.</summary>
    internal static IReadOnlyList<Position> Of(
        List<List<Claim>> groups,
        List<List<Voice>> voices,
        IReadOnlyDictionary<Claim, Claim> replaced
    ) =>
        groups.Count == 1
            ? [Position(groups[0], voices[0], !replaced.ContainsKey(groups[0][0]))]
            :
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
            ByPlace(claims),
            voices.TrueForAll(v => ReferenceEquals(v, voices[0]))
                ? [OneVoice.Of(voices)]
                : [.. voiceOf.Values.GroupBy(v => v).Select(OneVoice.Of).OrderBy(v => v.Label, StringComparer.Ordinal)],
            isCurrent
        )
        {
            VoiceOf = voiceOf,
        };
    }

    private static IReadOnlyList<Claim> ByPlace(List<Claim> claims)
    {
        for (var i = 1; i < claims.Count; i++)
        {
            var order = string.CompareOrdinal(claims[i - 1].Article.Id, claims[i].Article.Id);
            if (order > 0 || (order == 0 && claims[i - 1].Span > claims[i].Span))
            {
                return [.. claims.OrderBy(c => c.Article.Id, StringComparer.Ordinal).ThenBy(c => c.Span)];
            }
        }

        return [.. claims];
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
    private static double Width(Claim claim) =>
        claim.Value switch
        {
            NumberValue { Quantity: { Interval: { Low: { } low, High: { } high }, IsApproximate: var rough } } => (double)high
                - (double)low
                + (rough ? 0.5 : 0)
                + (claim.IsToldOf ? 0.25 : 0),
            NumberValue => double.MaxValue,
            DateValue { Period.Days: { } days } => days,
            DateValue => double.MaxValue,
            NameValue { Name.Length: var length } => -length,
            _ => 0,
        };
}
