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
    private const int Reach = 4;

    /// <summary>The name or the noun, "" for "it"; null where the words tell of none.</summary>
    internal static string? Of(SentenceView view, QuantityMention mention)
    {
        if (
            mention.Counted is not { } counted
            || VerbOf(view, mention) is not { } verb
            || !(counted.IsPeople ? IsOfHurt(view, mention) : IsBody(counted.Lemma))
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

    // "received 31 wounded", "took in 31 wounded"
    private static int? VerbOf(SentenceView view, QuantityMention mention)
    {
        var start = view.TokenFrom(mention.Span.Start);
        return start > 1 && view.WordAt(start - 1) is "in" && view.LemmaAt(start - 2) is "take" ? start - 2
            : mention.Predicate is { Role: PredicateRole.Patient, IsNegated: false } predicate
            && predicate.Span.Start < mention.Span.Start
            && view.TokenFrom(predicate.Span.Start) is var verb
            && view.IsLemma(verb, WordClass.TakingIn)
                ? verb
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

        return IsWithWounds(view, view.TokenFrom(mention.Span.End));
    }

    // "three men with bullet wounds"
    private static bool IsWithWounds(SentenceView view, int with)
    {
        if (with >= view.Tokens.Length || view.WordAt(with) is not "with")
        {
            return false;
        }

        for (var i = with + 1; i < Math.Min(view.Tokens.Length, with + 1 + Reach); i++)
        {
            if (view.LemmaAt(i) is "wound" or "injury" or "burn")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBody(string noun) => noun is "body" or "corpse";

    // "hospitals"
    private static bool IsOne(SentenceView view, int head) =>
        !view.IsPersonNoun(head) && view.WordAt(head).Equals(view.LemmaAt(head), StringComparison.OrdinalIgnoreCase);
}
