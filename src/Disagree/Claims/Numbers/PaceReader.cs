using Disagree.Claims.Properties;
using Disagree.Claims.Stocks;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>
/// Reads from the tense of a deed and from the words around it whether a count may still move: "two gunmen attacked the post" is told of
/// what is over, "has arrested nine people so far" is not.
/// </summary>
internal sealed class PaceReader(SettledTable settled, PropertyReader properties)
{
    private const int ReachBefore = 8;
    private const int Reach = 10;
    private const int Auxiliaries = 4;

    /// <summary>What the words tell.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="mention">The count.</param>
    /// <param name="property">What is said of what is counted; null where nothing is, or of a figure.</param>
    internal Pace Of(SentenceView view, QuantityMention mention, string? property) =>
        // "a three-storey building"
        CountedModifier.Is(view, mention)
            ? Pace.Once
        : IsForNow(view, mention) || mention.Predicate is { Lemma: "remain" or "stay" } ? Pace.Standing
        // "the siege lasted nine days"
        : mention.Quantity.Unit.Dimension is Dimension.Duration ? (IsSimplePast(view, mention) ? Pace.Once : Pace.Unstated)
        : mention.Quantity.Unit.Dimension is not Dimension.Count ? Pace.Unstated
        : IsDoneWith(view, mention, property) ? Pace.Once
        : string.IsNullOrEmpty(property) ? Pace.Unstated
        : properties.IsKnown(property)
            ? (
                TenseOf(view, mention) is Tense.Progressive ? Pace.Passing
                : TenseOf(view, mention) is not (null or Tense.Past) ? Pace.Unstated
                : settled.Holds(property, view) ? Pace.Once
                : property is StockReader.Present && IsPast(view, mention) ? Pace.Told
                : Pace.Unstated
            )
        : TenseOf(view, mention) switch
        {
            // "the landslide buried nine people": what befell people comes to light little by little
            Tense.Past => IsOfVictims(mention) ? Pace.Unstated : Pace.Once,
            Tense.Progressive => Pace.Passing,
            _ => Pace.Unstated,
        };

    // "stabbed him nine times", "passed by 40 votes"
    private static bool IsDoneWith(SentenceView view, QuantityMention mention, string? property) =>
        property is not null
        && mention.Counted is { } counted
        && view.Is(counted.Lemma, WordClass.DoneWith)
        && (
            TenseOf(view, mention) is Tense.Past || (mention.Predicate is null && (FollowsBy(view, mention) || FollowsDeed(view, mention)))
        );

    private static bool FollowsBy(SentenceView view, QuantityMention mention) =>
        view.TokenFrom(mention.Span.Start) is > 0 and var at && view.WordAt(at - 1) is "by" or "with";

    private static bool FollowsDeed(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        for (var i = at; i > at - ReachBefore && i >= 0 && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (view.Tokens[i].Tag is Tag.PastVerb)
            {
                return !(i > 0 && view.Tokens[i - 1].Tag is Tag.Auxiliary);
            }
        }

        return false;
    }

    private static bool IsSimplePast(SentenceView view, QuantityMention mention) =>
        TenseOf(view, mention) is Tense.Past
        && mention.Predicate is { } predicate
        && !(view.TokenFrom(predicate.Span.Start) is > 0 and var verb && view.WordAt(verb - 1) is "had");

    private static bool IsOfVictims(QuantityMention mention) =>
        mention is { Counted.IsPeople: true, Predicate.Role: PredicateRole.Patient };

    // "so far", "to date", "already", "now"
    private static bool IsForNow(SentenceView view, QuantityMention mention)
    {
        var (first, last) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        for (var i = Math.Max(0, first - ReachBefore); i < Math.Min(view.Tokens.Length, last + Reach); i++)
        {
            if (
                view.Is(i, WordClass.ForNow)
                || view.LemmaAt(i) is "remain"
                || (
                    i + 1 < view.Tokens.Length
                    && (
                        (view.WordAt(i) is "so" or "thus" && view.WordAt(i + 1) is "far")
                        || (view.WordAt(i) is "to" && view.WordAt(i + 1) is "date")
                    )
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // "there were | 40 people inside"
    private static bool IsPast(SentenceView view, QuantityMention mention) =>
        TenseOf(view, mention) is Tense.Past
        || (view.TokenFrom(mention.Span.Start) is > 0 and var at && view.WordAt(at - 1) is "was" or "were");

    // a headline tells what is over in the present
    private static Tense? TenseOf(SentenceView view, QuantityMention mention)
    {
        if (
            mention.Predicate is not { IsIrrealis: false, IsNegated: false } predicate
            || view.TokenFrom(predicate.Span.Start) is var at && at >= view.Tokens.Length
        )
        {
            return null;
        }

        if (view.WordAt(at) is "was" or "were")
        {
            return Tense.Past;
        }

        var tag = view.Tokens[at].Tag;
        for (
            var i = at - 1;
            i >= Math.Max(0, at - Auxiliaries) && view.Tokens[i].Tag is Tag.Auxiliary or Tag.Adverb or Tag.Modal or Tag.To;
            i--
        )
        {
            if (view.Tokens[i].Tag is Tag.Modal or Tag.To)
            {
                return Tense.Other;
            }

            if (view.LemmaAt(i) is "have")
            {
                return view.WordAt(i) is "had" ? Tense.Past : Tense.Other;
            }

            if (view.WordAt(i) is "was" or "were")
            {
                return tag is Tag.Gerund ? Tense.Progressive : Tense.Past;
            }

            if (view.WordAt(i) is "is" or "are")
            {
                return tag is Tag.Gerund ? Tense.Progressive : Tense.Other;
            }
        }

        return tag is Tag.PastVerb or Tag.Participle ? Tense.Past : Tense.Other;
    }

    private enum Tense
    {
        Past,
        Progressive,
        Other,
    }
}
