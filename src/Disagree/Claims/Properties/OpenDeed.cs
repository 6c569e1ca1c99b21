using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>Names the property that a verb which no table holds states of what is counted: "thank" for "thanked 300 staff".</summary>
internal static class OpenDeed
{
    private const string Bear = "bear";

    /// <summary>The property that the verb at a token states in its sense; null for the verbs that say nothing of their own.</summary>
    internal static string? Of(SentenceView view, int verb, ConceptTable concepts) => Told(concepts.Action(view, verb));

    /// <summary>The same of what is told of those counted, where the predicate is that verb.</summary>
    internal static string? Of(SentenceView view, Predicate predicate, ConceptTable concepts) =>
        view.TokenFrom(predicate.Span.Start) is var at
        && at < view.Tokens.Length
        && predicate.Lemma is not Bear
        && view.IsLemma(at, predicate.Lemma)
            ? Of(view, at, concepts)
            : Of(predicate, concepts);

    /// <summary>The same of what is told of those counted: who bears something is not born.</summary>
    internal static string? Of(Predicate predicate, ConceptTable concepts) =>
        predicate is { Lemma: Bear, Role: not PredicateRole.Patient } ? Bear : Of(predicate.Lemma, concepts);

    /// <summary>The property; null for the verbs that say nothing of their own.</summary>
    internal static string? Of(string lemma, ConceptTable concepts) => Told(concepts.Action(lemma));

    private static string? Told(string action) => action is "say" or "be" or "have" or "do" or "include" ? null : action.ToLowerInvariant();
}
