using Disagree.Claims.Events;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Reads who took in those who are counted: hospital of "the town's hospital received 31 wounded", which others may have brought more to
/// elsewhere; several hospitals together are nobody.
/// </summary>
internal static class CaregiverReader
{
    /// <summary>The name or the noun, "" for "it"; null where the words tell of none.</summary>
    internal static string? Of(SentenceView view, QuantityMention mention)
    {
        if (
            mention is not { Counted: { IsPeople: true } counted, Predicate: { Role: PredicateRole.Patient, IsNegated: false } predicate }
            || predicate.Span.Start > mention.Span.Start
            || view.TokenFrom(predicate.Span.Start) is var verb && !view.IsLemma(verb, WordClass.TakingIn)
            || !IsOfHurt(view, mention)
        )
        {
            return null;
        }

        var at = SubjectHead.Behind(view, verb);
        var head = SubjectHead.Before(view, verb, 0);
        return head >= 0 ? (IsOne(view, head) ? view.LemmaAt(head) : null)
            : at < 0 ? null
            : view.NameAt(at) is { } name ? name.Canonical
            : view.WordAt(at) is "it" or "It" ? ""
            : null;
    }

    // "46 wounded people", "31 wounded", "nine people with burns"
    private static bool IsOfHurt(SentenceView view, QuantityMention mention)
    {
        for (var i = view.TokenFrom(mention.NumberSpan.End); i < view.TokenFrom(mention.Span.End); i++)
        {
            if (view.IsLemma(i, WordClass.Stricken) || view.Is(i, WordClass.Stricken))
            {
                return true;
            }
        }

        return false;
    }

    // "hospitals"
    private static bool IsOne(SentenceView view, int head) =>
        !view.IsPersonNoun(head) && view.WordAt(head).Equals(view.LemmaAt(head), StringComparison.OrdinalIgnoreCase);
}
