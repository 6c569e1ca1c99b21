using Disagree.Claims.Properties;
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
    private const int Reach = 16;
    private const int ReachOfObject = 5;

    /// <summary>Which way; null where the sentence says no such thing.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="mention">The amount.</param>
    /// <param name="property">What is said of what is counted; null where nothing is.</param>
    internal Turn? Of(SentenceView view, QuantityMention mention, string? property) =>
        Of(view, mention) ?? (IsWhatIsLeft(view, mention, property) || IsRevised(view, mention) ? Turn.Either : null);

    private Turn? Of(SentenceView view, QuantityMention mention)
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
            // "corrected the number of those on the plane that crashed to 95"
            if (view.IsVerb(i) && !IsOfRelative(view, i) && !(i > 0 && view.Tokens[i - 1].Tag is Tag.Determiner or Tag.Possessive))
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

    private static bool IsOfRelative(SentenceView view, int verb) => verb > 0 && view.WordAt(verb - 1) is "that" or "which" or "who";

    // "one man had missed the flight, leaving 89 passengers"
    private static bool IsWhatIsLeft(SentenceView view, QuantityMention mention, string? property) =>
        property is PropertyReader.Travelled && view.TokenFrom(mention.Span.Start) is > 0 and var at && view.WordAt(at - 1) is "leaving";

    // "growth was 4 percent, the bank said, revising its first estimate", "corrected its list: 89 were on board"
    private bool IsRevised(SentenceView view, QuantityMention mention)
    {
        if (
            view.Quantities.Find(q => q.Quantity.Unit.Dimension == mention.Quantity.Unit.Dimension) is not { } first
            || !ReferenceEquals(first, mention)
        )
        {
            return false;
        }

        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (view.IsVerb(i) && concepts.Action(view.LemmaAt(i)) is "revise" && HasTally(view, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTally(SentenceView view, int from)
    {
        for (var i = from; i < Math.Min(view.Tokens.Length, from + ReachOfObject) && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (view.IsLemma(i, WordClass.EarlyNumber) || view.LemmaAt(i) is "list")
            {
                return true;
            }
        }

        return false;
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
