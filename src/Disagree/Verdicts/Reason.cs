using Disagree.Topics;
using Disagree.Values;

namespace Disagree.Verdicts;

/// <summary>Words why an outcome is what it is, and what would settle it.</summary>
internal static class Reason
{
    internal static string Of(Outcome outcome, Topic topic, IReadOnlyList<Relation> relations, Relation? open, IReadOnlyList<Position> positions) => outcome switch
    {
        Outcome.Differ => open!.Why,
        Outcome.OutOfDate => relations.First(r => r.Kind is RelationKind.Updated).Why,
        Outcome.Agree => relations.Count > 0 ? relations[0].Why : "",
        _ when topic.ArticleCount < 2 => "One article alone speaks of it.",
        _ => $"All go back to {positions[0].Voices[0].Label}.",
    };

    internal static string? Unsettled(Relation? open) =>
        open is null ? null
        : open.A.AsOf.IsUnknown || open.B.AsOf.IsUnknown ? "The date of publication of an article is not known; with it, one value may prove to be the later one."
        : open.A.AsOf.Overlaps(open.B.AsOf) && !open.A.AsOf.IsBefore(open.B.AsOf) ? $"It is not known which holds later: both are as of {PeriodWords.Of(open.A.AsOf)}. A time of day would tell."
        : "A source nearer to the event would tell.";
}
