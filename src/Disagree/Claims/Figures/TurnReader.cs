using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Figures;

/// <summary>
/// Reads whether a sentence says that somebody moved an amount to what it is: "raised its bid to 40 million", "cut the sentence to nine
/// years".
/// </summary>
internal sealed class TurnReader(ConceptTable concepts)
{
    private const int Reach = 12;

    /// <summary>Which way; null where the sentence says no such thing.</summary>
    internal Turn? Of(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start);
        if (at > 1 && view.WordAt(at - 1) is "or" && Before(view, mention) is { } beside)
        {
            // "raised its bid to 40 crowns a share, or 9 billion in total"
            return Of(view, beside);
        }

        if (at < 2 || mention.IsDifference || view.WordAt(at - 1) is not ("to" or "with" or "at" or "by" or "one" or "of"))
        {
            return null;
        }

        var isTo = view.WordAt(at - 1) is "to";
        var hasObject = false;
        for (var i = at - 2; i >= Math.Max(0, at - Reach) && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            // "an adjusted loss of 18 million" tells of no step
            if (view.IsVerb(i) && !(i > 0 && view.Tokens[i - 1].Tag is Tag.Determiner or Tag.Possessive))
            {
                // "raised its bid to 40 crowns a share, valuing the dairy at 9 billion"
                return view.Tokens[i].Tag is Tag.Gerund && i > 0 && view.WordAt(i - 1) is "," && Before(view, mention) is { } moved
                        ? Of(view, moved)
                    : !hasObject && !IsPassive(view, i) ? null
                    : concepts.Action(view.LemmaAt(i)) switch
                    {
                        "rise" or "expand" when isTo => Turn.Up,
                        "reduce" when isTo => Turn.Down,
                        "revise" => Turn.Either,
                        _ => null,
                    };
            }

            hasObject |= view.IsNoun(i) || view.Tokens[i].Tag is Tag.Pronoun || view.NameAt(i) is not null;
        }

        return null;
    }

    private static bool IsPassive(SentenceView view, int verb) =>
        verb > 0 && view.Tokens[verb].Tag is Tag.Participle or Tag.PastVerb && view.LemmaAt(verb - 1) is "be" or "get";

    private static QuantityMention? Before(SentenceView view, QuantityMention mention)
    {
        QuantityMention? before = null;
        foreach (var other in view.Quantities)
        {
            before = other.Span.End <= mention.Span.Start ? other : before;
        }

        return before;
    }
}
