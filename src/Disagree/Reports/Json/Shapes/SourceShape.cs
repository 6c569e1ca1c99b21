using System.ComponentModel;

namespace Disagree.Reports.Json.Shapes;

/// <summary>How the claims of one source stand.</summary>
[Description("How the claims of one source stand.")]
internal sealed record SourceShape(
    [property: Description("Who published the articles.")] string Source,
    [property: Description("How many articles were read.")] int Articles,
    [property: Description("How many of their claims answer a question that is shown.")] int Claims,
    [property: Description("Claims held now, of questions that are answered alike.")] int Agreeing,
    [property: Description("Claims held now, of questions that are answered differently.")] int Differing,
    [property: Description("Claims that a later one has superseded.")] int OutOfDate
);
