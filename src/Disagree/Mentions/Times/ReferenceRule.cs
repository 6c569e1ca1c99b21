using Disagree.Values;

namespace Disagree.Mentions.Times;

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
            case TimeWordKind.Reference:
                reading = new TimeReading(at, end, TimeType.Date, Name) { Literal = word.Text };
                return true;
            case TimeWordKind.Recent when unit.Count > 0:
                reading = new TimeReading(at, end + unit.Count, TimeType.Duration, Name)
                {
                    Literal = DurationRule.Value(double.NaN, unit.Unit),
                    Days = DatePeriod.Between(null, scene.Writing),
                    Unanchored = DurationRule.Value(double.NaN, unit.Unit),
                };
                return true;
            case TimeWordKind.Recent:
                reading = new TimeReading(at, end, TimeType.Date, Name) { Literal = "PAST_REF" };
                return true;
            case TimeWordKind.Current when unit.Count == 0:
                reading = new TimeReading(at, end, TimeType.Date, Name) { Literal = "PRESENT_REF" };
                return true;
            case TimeWordKind.FutureWord when unit.Count > 0:
                reading = Some(scene, at, end + unit.Count, Toward.Coming);
                return true;
            default:
                return false;
        }
    }

    /// <summary>"coming months", "past years": so many as one likes, behind or ahead.</summary>
    internal static TimeReading Some(in TimeScene scene, int at, int end, Toward toward) => new(at, end, TimeType.Date, Name)
    {
        Literal = Relative.Steps(toward) < 0 ? "PAST_REF" : "FUTURE_REF",
        Days = Relative.Steps(toward) < 0 ? DatePeriod.Between(null, scene.Writing) : DatePeriod.Between(scene.Writing, null),
        Unanchored = Relative.Steps(toward) < 0 ? "PAST_REF" : "FUTURE_REF",
    };
}
