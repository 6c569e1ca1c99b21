using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Places;

/// <summary>
/// Tells the distance of what moves, which is another an hour later: "the storm was 400 km off Bergen", "it was drifting 9 miles off
/// Bergen"; not "the village is 40 km from Bergen", nor "the ferry sank 9 miles off Bergen".
/// </summary>
internal static class MovingThing
{
    private const int Reach = 6;

    /// <summary>Whether the length is such a distance.</summary>
    internal static bool Is(SentenceView view, QuantityMention mention, ConceptTable concepts)
    {
        var isDrifting = false;
        var first = view.TokenFrom(mention.Span.Start);
        for (var i = first - 1; i >= Math.Max(0, first - Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            isDrifting |= view.IsVerb(i) && view.IsLemma(i, WordClass.Drifting);
            if (view.LemmaAt(i) is "be" && view.Tokens[i].Tag is Tag.Auxiliary or Tag.Verb or Tag.PastVerb)
            {
                return isDrifting || (IsMover(view, i, concepts) && !IsOfMoment(view));
            }

            if (view.IsVerb(i) && !view.IsLemma(i, WordClass.Drifting) && view.Tokens[i].Tag is not (Tag.Participle or Tag.Gerund))
            {
                return false;
            }
        }

        return isDrifting;
    }

    // "the ferry", "Hurricane Ana"
    private static bool IsMover(SentenceView view, int verb, ConceptTable concepts)
    {
        var at = verb - 1;
        while (at > 0 && (view.IsInTime(at) || view.Tokens[at].Tag is Tag.Adverb))
        {
            at--;
        }

        if (at >= 0 && view.NameAt(at) is { } name)
        {
            return view.Is(view.TokenFrom(name.Span.Start), WordClass.Mover);
        }

        return Events.SubjectHead.Before(view, verb, 0) is >= 0 and var head
            && (view.IsLemma(head, WordClass.Mover) || view.Is(concepts.Thing(view, head), WordClass.Mover));
    }

    // "the ferry was 9 miles off Bergen when it sank"
    private static bool IsOfMoment(SentenceView view)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (view.WordAt(i) is "when" or "When")
            {
                return true;
            }
        }

        return false;
    }
}
