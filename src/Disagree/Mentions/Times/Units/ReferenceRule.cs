using Disagree.Mentions.Times.Durations;
using Disagree.Mentions.Times.Words;
using Disagree.Values;

namespace Disagree.Mentions.Times.Units;

/// <summary>"now", "recently", "the current truce", "in recent weeks", "coming months": times that are told without a measure.</summary>
internal static class ReferenceRule
{
    private const string Name = "now, then, some day";

    internal static bool TryRead(in TimeScene scene, int at, out TimeReading reading)
    {
        reading = default;
        var word = scene.At(at);
        var end = at + word.Count;
        var unit = scene.At(end) is { Kind: TimeWordKind.Unit } u ? u : default;
        switch (word.Kind)
        {
            case TimeWordKind.Reference when scene.Is(at - 1, "as") && scene.Is(at, "of"):
                return false;
            case TimeWordKind.Reference:
                reading = Reference(scene, at, end, word.Text);
                return true;
            case TimeWordKind.Recent when unit.Count > 0:
                reading = new TimeReading(at, end + unit.Count, TimeType.Duration, Name)
                {
                    Literal = TimeLength.Some(unit.Unit).ToString(),
                    Days = DatePeriod.Between(null, scene.Writing),
                    Unanchored = TimeLength.Some(unit.Unit).ToString(),
                };
                return true;
            case TimeWordKind.Recent:
                reading = new TimeReading(at, end, TimeType.Date, Name) { Literal = "PAST_REF" };
                return true;
            case TimeWordKind.Current when unit.Count == 0:
                reading = Reference(scene, at, end, "PRESENT_REF");
                return true;
            case TimeWordKind.FutureWord when unit.Count > 0:
                reading = Some(scene, at, end + unit.Count, Toward.Coming);
                return true;
            default:
                return false;
        }
    }

    // What is so now is so on the day of writing.
    private static TimeReading Reference(in TimeScene scene, int at, int end, string value) =>
        new(at, end, TimeType.Date, Name)
        {
            Literal = value,
            Days =
                value is "PRESENT_REF" ? DatePeriod.Day(scene.Writing)
                : value is "FUTURE_REF" && scene.IsNote ? DatePeriod.Between(scene.Writing, null)
                : null,
            Unanchored = value is "PRESENT_REF" ? value : null,
        };

    /// <summary>"coming months", "past years": so many as one likes, behind or ahead.</summary>
    internal static TimeReading Some(in TimeScene scene, int at, int end, Toward toward) =>
        new(at, end, TimeType.Date, Name)
        {
            Literal = Relative.Steps(toward) < 0 ? "PAST_REF" : "FUTURE_REF",
            Days = Relative.Steps(toward) < 0 ? DatePeriod.Between(null, scene.Writing) : DatePeriod.Between(scene.Writing, null),
            Unanchored = Relative.Steps(toward) < 0 ? "PAST_REF" : "FUTURE_REF",
        };
}
