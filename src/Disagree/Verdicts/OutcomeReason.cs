using System.Text;
using Disagree.Claims;
using Disagree.Topics;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>Words why an outcome is what it is, and what would settle it.</summary>
internal static class OutcomeReason
{
    internal static string Of(
        Outcome outcome,
        Topic topic,
        IReadOnlyList<Relation> relations,
        Relation? open,
        IReadOnlyList<Position> positions
    ) =>
        outcome switch
        {
            Outcome.Differ => open!.Why + Besides(topic, positions, open),
            Outcome.OutOfDate => relations.First(r => r.Kind is RelationKind.Updated).Why,
            Outcome.Agree => relations.Count > 0 ? relations[0].Why + Besides(topic, positions, relations[0]) : "",
            _ when topic.ArticleCount < 2 => $"One article alone speaks of it{Several(topic, positions)}.",
            _ => $"All go back to {positions[0].Voices[0].Label}{Several(topic, positions)}.",
        };

    // one who contradicts himself; of names several can be right
    private static string Several(Topic topic, IReadOnlyList<Position> positions) =>
        topic.Kind is not ClaimKind.Name && positions.Where(p => p.IsCurrent).Select(p => p.Value).ToList() is { Count: > 1 } values
            ? $", and gives {string.Join(", ", values.SkipLast(1))} and {values[^1]}"
            : "";

    // what the two articles state beside the numbers that are set side by side
    private static string Besides(Topic topic, IReadOnlyList<Position> positions, Relation told)
    {
        if (topic.Kind is not ClaimKind.Number)
        {
            return "";
        }

        var besides = new StringBuilder();
        foreach (var other in positions)
        {
            if (
                !other.IsCurrent
                || other.Claims.Contains(told.A)
                || other.Claims.Contains(told.B)
                || other.Claims.Any(c => IsSaid(told, c))
            )
            {
                continue;
            }

            var said = other.Claims.Where(c => IsOf(told.A, c) || IsOf(told.B, c)).GroupBy(c => c.Value.Text, StringComparer.Ordinal);
            foreach (var value in said)
            {
                besides.Append(
                    value.DistinctBy(c => c.Article.Id, StringComparer.Ordinal).ToList() is [var only]
                        ? $" {only.Article.Label} also says {only.Value.Text}."
                        : $" Both also say {value.Key}."
                );
            }
        }

        return besides.ToString();
    }

    private static bool IsOf(Claim one, Claim claim) => one.Article.IsSame(claim.Article);

    private static bool IsSaid(Relation told, Claim claim) =>
        string.Equals(told.A.Value.Text, claim.Value.Text, StringComparison.Ordinal)
        || string.Equals(told.B.Value.Text, claim.Value.Text, StringComparison.Ordinal);

    /// <summary>What is missing to tell which of the two holds.</summary>
    internal static string? Unsettled(Relation? open) =>
        open switch
        {
            null => null,
            { Reason: RelationReason.Denied } => "One denies it without a number of its own; that number would tell.",
            _ when Undated(open) is { } undated =>
                $"The date of publication of {undated} is not known; with it, one value may prove to be the later one.",
            { A.Measure: Measure.Fixed, A.Kind: ClaimKind.Number } =>
                "A correction by either, or a source nearer to the event, would tell.",
            _ when open.A.Kind is ClaimKind.Number && open.A.AsOf.Overlaps(open.B.AsOf) && !open.A.AsOf.IsBefore(open.B.AsOf) =>
                $"It is not known which holds later: {Clocks(open.A, open.B)}",
            { B.Kind: ClaimKind.Number } =>
                $"{open.B.Article.Label} is later and does not say that it corrects {open.A.Value.Text}; a correction, or a source nearer to the event, would tell.",
            _ => "A source nearer to the event would tell.",
        };

    // a local time and an instant have no order until the zone of the one is known
    private static string Clocks(Claim a, Claim b)
    {
        var (one, other) = (PeriodWords.Of(a.AsOf), PeriodWords.Of(b.AsOf));
        var both = string.Equals(one, other, StringComparison.Ordinal)
            ? $"both are as of {one}."
            : $"{a.Article.Label} is as of {one}, {b.Article.Label} as of {other}.";
        return both
            + (
                HasTime(a) && HasTime(b)
                    ? a.AsOf.LocalTime is null == b.AsOf.LocalTime is null
                        ? " A correction by either would tell."
                        : $" The time zone of {(a.AsOf.LocalTime is null ? b : a).Article.Label} would tell."
                    : " A time of day would tell."
            );
    }

    private static bool HasTime(Claim claim) => claim.AsOf.At is not null || claim.AsOf.LocalTime is not null;

    private static string? Undated(Relation open) =>
        open.A.AsOf.IsUnknown ? open.A.Article.Label
        : open.B.AsOf.IsUnknown ? open.B.Article.Label
        : null;
}
