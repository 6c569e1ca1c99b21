using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>Names the property that a verb which no table holds states of what is counted: "thank" for "thanked 300 staff".</summary>
internal static class OpenDeed
{
    private const string Bear = "bear";

    /// <summary>The same of what is told of those counted: who bears something is not born.</summary>
    internal static string? Of(Predicate predicate, ConceptTable concepts) =>
        predicate is { Lemma: Bear, Role: not PredicateRole.Patient } ? Bear : Of(predicate.Lemma, concepts);

    /// <summary>The property; null for the verbs that say nothing of their own.</summary>
    internal static string? Of(string lemma, ConceptTable concepts) =>
        concepts.Action(lemma) is var action && action is "say" or "be" or "have" or "do" or "include" ? null : action.ToLowerInvariant();
}
