using Disagree.Claims;
using Disagree.Topics;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>Words why an outcome is what it is, and what would settle it.</summary>
internal static class Reason
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
            Outcome.Differ => open!.Why,
            Outcome.OutOfDate => relations.First(r => r.Kind is RelationKind.Updated).Why,
            Outcome.Agree => (relations.Count > 0 ? relations[0].Why : "") + Besides(topic, positions),
            _ when topic.ArticleCount < 2 => "One article alone speaks of it.",
            _ => $"All go back to {positions[0].Voices[0].Label}.",
        };

    // what an article states beside the number on which it agrees with others
    private static string Besides(Topic topic, IReadOnlyList<Position> positions)
    {
        if (topic.Kind is not ClaimKind.Number || positions is not [{ IsCurrent: true } common, ..])
        {
            return "";
        }

        foreach (var other in positions.Skip(1))
        {
            if (
                other.IsCurrent
                && other.Claims.FirstOrDefault(c =>
                    common.Claims.Any(m => string.Equals(m.Article.Id, c.Article.Id, StringComparison.Ordinal))
                )
                    is { } own
            )
            {
                return $" {own.Article.Label} also says {own.Value.Text}.";
            }
        }

        return "";
    }

    /// <summary>What is missing to tell which of the two holds.</summary>
    internal static string? Unsettled(Relation? open) =>
        open switch
        {
            null => null,
            { Reason: "denied" } => "One denies it without a number of its own; that number would tell.",
            _ when Undated(open) is { } undated =>
                $"The date of publication of {undated} is not known; with it, one value may prove to be the later one.",
            { A.Measure: Measure.Fixed, A.Kind: ClaimKind.Number } =>
                "A correction by either, or a source nearer to the event, would tell.",
            _ when open.A.Kind is ClaimKind.Number && open.A.AsOf.Overlaps(open.B.AsOf) && !open.A.AsOf.IsBefore(open.B.AsOf) =>
                $"It is not known which holds later: both are as of {PeriodWords.Of(open.A.AsOf)}. A time of day would tell.",
            { B.Kind: ClaimKind.Number } =>
                $"{open.B.Article.Label} is later and does not say that it corrects {open.A.Value.Text}; a correction, or a source nearer to the event, would tell.",
            _ => "A source nearer to the event would tell.",
        };

    private static string? Undated(Relation open) =>
        open.A.AsOf.IsUnknown ? open.A.Article.Label
        : open.B.AsOf.IsUnknown ? open.B.Article.Label
        : null;
}
