using System.ComponentModel;
using System.Text.Json.Serialization;
using Disagree.Mentions;

namespace Disagree.Reports.Json.Shapes;

/// <summary>When an article was published, and how that is known.</summary>
[Description("When an article was published.")]
internal sealed record PublishedShape(
    [property: Description("The first day that is possible; null where it is not known.")] DateOnly? First,
    [property: Description("The last day that is possible; null where it is not known.")] DateOnly? Last,
    [property: Description("The instant, where it is known.")] DateTimeOffset? At,
    [property: Description("Where that comes from: the caller, the date line, what the text says, or nowhere.")] PublicationBasis Basis,
    [property: Description("The words or the reasoning that it rests on; \"\" where it was given.")] string Evidence = "",
    [property:
        Description("The time of the day by a clock whose zone is not known."),
        JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)
    ]
        TimeOnly? LocalTime = null
)
{
    internal static PublishedShape Of(Publication publication) =>
        new(
            publication.Period.First,
            publication.Period.Last,
            publication.Period.At,
            publication.Basis,
            publication.Evidence,
            publication.Period.LocalTime
        );
}
