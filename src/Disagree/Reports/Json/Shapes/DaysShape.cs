using System.ComponentModel;
using System.Text.Json.Serialization;
using Disagree.Values;

namespace Disagree.Reports.Json.Shapes;

/// <summary>An interval of days.</summary>
[Description("An interval of days, both ends included.")]
internal sealed record DaysShape(
    [property: Description("The first day that is possible; null where open.")] DateOnly? First,
    [property: Description("The last day that is possible; null where open.")] DateOnly? Last,
    [property: Description("The instant, where it is known.")] DateTimeOffset? At = null,
    [property:
        Description("The time of the day by a clock whose zone is not known."),
        JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)
    ]
        TimeOnly? LocalTime = null
)
{
    internal static DaysShape Of(DatePeriod period) => new(period.First, period.Last, period.At, period.LocalTime);
}
