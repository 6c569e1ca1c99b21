using System.ComponentModel;
using Disagree.Verdicts;

namespace Disagree.Reports.Json.Shapes;

/// <summary>An independent origin of claims.</summary>
[Description("An independent origin of claims, however many articles repeat it.")]
internal sealed record VoiceShape(
    [property: Description("What names it in this report.")] string Id,
    [property: Description("The name of the speaker, the agency or the source.")] string Label,
    [property: Description("What kind of origin it is.")] VoiceKind Kind,
    [property: Description("The ids of the articles that carry it.")] IReadOnlyList<string> Articles,
    [property: Description("What shows that these articles carry one voice.")] string Evidence
);
