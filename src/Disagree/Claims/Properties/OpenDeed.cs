namespace Disagree.Claims.Properties;

/// <summary>Names the property that a verb which no table holds states of what is counted: "thank" for "thanked 300 staff".</summary>
internal static class OpenDeed
{
    /// <summary>The property; null for the verbs that say nothing of their own.</summary>
    internal static string? Of(string lemma, ConceptTable concepts) =>
        concepts.Action(lemma) is var action && action is "say" or "be" or "have" or "do" or "include" ? null : action.ToLowerInvariant();
}
