using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Victims;

/// <summary>
/// Finds of whom a sentence says that they are among those whom it counts: "Ruiz was one of five people hurt", "five people, including
/// Ruiz, were hurt".
/// </summary>
internal static class Membership
{
    private const int Reach = 6;

    /// <summary>The words of the amount that counts the person in; null where none does.</summary>
    internal static TextSpan? Of(SentenceView view, PersonPhrase phrase)
    {
        foreach (var quantity in view.Quantities)
        {
            if (quantity.Quantity.Unit == Values.Unit.Person && (IsOneOf(view, phrase, quantity) || IsIncluded(view, phrase, quantity)))
            {
                return quantity.Span;
            }
        }

        return null;
    }

    // "was one of", "is among", "was the only one"
    private static bool IsOneOf(SentenceView view, PersonPhrase phrase, QuantityMention quantity)
    {
        var at = PersonAside.Skip(view, phrase.End);
        var to = view.TokenFrom(quantity.NumberSpan.Start);
        if (at >= to || to - at > Reach || view.LemmaAt(at) is not "be")
        {
            return false;
        }

        var isOne = false;
        for (var i = at + 1; i < to; i++)
        {
            isOne |= view.WordAt(i) is "among" or "only" || (view.WordAt(i) is "of" && view.WordAt(i - 1) is "one");
            if (view.WordAt(i) is not ("among" or "only" or "one" or "of" or "the" or "also") && view.Tokens[i].Tag is not Tag.Adverb)
            {
                return false;
            }
        }

        return isOne || view.WordAt(to) is "only";
    }

    // "five people, including Ruiz,", "five people were hurt, including Ruiz"
    private static bool IsIncluded(SentenceView view, PersonPhrase phrase, QuantityMention quantity)
    {
        var at = phrase.First - 1;
        while (at >= Math.Max(0, phrase.First - Reach) && view.WordAt(at) is not "including")
        {
            at--;
        }

        var end = view.TokenFrom(quantity.Span.End);
        return at >= end
            && at - end <= Reach
            && view.WordAt(at) is "including"
            && !view.Quantities.Exists(q =>
                q.Counted is not null && q.Span.Start >= quantity.Span.End && view.TokenFrom(q.Span.Start) < phrase.First
            );
    }
}
