using Disagree.Claims.Figures;
using Disagree.Claims.Qualifiers;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Numbers;

/// <summary>Tells how far a measure moved from where it stands: "rose 4 percent", "up 4 percent", "a 4 percent rise", "4 percent higher".</summary>
internal static class MoveReader
{
    private const int Reach = 2;

    internal static Move Of(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Count ? OfCount(view, view.TokenFrom(mention.Span.Start))
        : mention.Quantity.Unit.Dimension is Dimension.Duration or Dimension.Age ? Move.Unknown
        : IsStep(view, mention) ? Move.Step
        : IsLevel(view, mention) ? Move.Level
        : Move.Unknown;

    // "the fleet will grow by nine ships", "the fleet will grow to nine ships"
    private static Move OfCount(SentenceView view, int at) =>
        at < 2 || !IsMove(view, at - 2) || !view.IsVerb(at - 2) ? Move.Unknown
        : view.WordAt(at - 1) is "by" ? Move.Step
        : view.WordAt(at - 1) is "to" ? Move.Level
        : Move.Unknown;

    private static bool IsStep(SentenceView view, QuantityMention mention)
    {
        var (at, end) = (view.TokenFrom(mention.Span.Start), view.TokenFrom(mention.Span.End));
        return mention.IsDifference
            || TakenOff.Is(view, mention)
            || (FigureWords.IsHowFar(view, at, end) && !(at > 1 && view.LemmaAt(at - 2) is "make"))
            || (!IsOfThing(view, mention, end) && IsMoveBehind(view, end))
            || (IsMoveBefore(view, at) && !IsOfTide(view, mention, at - 2));
    }

    // "a 65-metre crane fell" tells how tall it is
    private static bool IsOfThing(SentenceView view, QuantityMention mention, int end) =>
        mention is { Counted: not null, Quantity.Unit.Dimension: Dimension.Length or Dimension.Area or Dimension.Volume or Dimension.Mass }
        && end < view.Tokens.Length
        && view.IsNoun(end)
        && !IsMove(view, end);

    // "a surge of 4 metres"
    private static bool IsOfTide(SentenceView view, QuantityMention mention, int noun) =>
        mention.Quantity.Unit.Dimension is Dimension.Length && view.LemmaAt(noun) is "surge";

    // "is 4 percent", "rose to 4 percent", "averaged 4 percent"
    private static bool IsLevel(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.Start) - 1;
        while (at > 0 && view.Tokens[at].Tag is Tag.Adverb)
        {
            at--;
        }

        // "growth was 4 percent" tells how far the economy moved
        return at > 0 && !IsMove(view, at - 1) && (view.WordAt(at) is "to" or "at" || view.IsLemma(at, WordClass.Standing));
    }

    private static bool IsMoveBehind(SentenceView view, int end)
    {
        for (var i = end; i < Math.Min(view.Tokens.Length, end + Reach); i++)
        {
            if (IsMove(view, i) || view.Is(i, WordClass.MoreOrLess))
            {
                return true;
            }
        }

        return false;
    }

    // "a rise of 4 percent", "grew at 4 percent"
    private static bool IsMoveBefore(SentenceView view, int at) =>
        at > 1 && view.WordAt(at - 1) is "of" or "by" or "at" && IsMove(view, at - 2);

    // not the mount of "Mount Sarn"
    private static bool IsMove(SentenceView view, int i) =>
        (view.IsMove(i) && view.Tokens[i].Tag is not Tag.ProperNoun) || view.LemmaAt(i) is "growth" or "change" or "reduction";
}
