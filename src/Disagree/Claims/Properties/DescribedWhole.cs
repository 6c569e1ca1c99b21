using Disagree.Claims.Counts;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what is said of some of a whole that a relative clause describes: of "two of the 14 who fell ill have died" that two died, and
/// nothing of the 14 but that they fell ill.
/// </summary>
internal sealed class DescribedWhole(PropertyTable table, ConceptTable concepts, ReducedDeed reduced)
{
    private const int Reach = 12;
    private const int Few = 6;

    /// <summary>What befell such a whole, or became of such a part; null where the words tell neither.</summary>
    internal string? Of(SentenceView view, QuantityMention mention) =>
        reduced.OfWhole(view, mention) ?? OfPart(view, mention) ?? OfWhole(view, mention);

    /// <summary>What became of the part; null where no such clause stands behind the whole, or no known verb behind the clause.</summary>
    private string? OfPart(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Count
        && view.TokenFrom(mention.NumberSpan.End) is var of
        && of < view.Tokens.Length
        && view.WordAt(of) is "of"
        && Relative(view, mention) is >= 0 and var who
        && Main(view, who) is { } main
        && (FatalDeed.Of(view, main) ?? table.Of(main, Dimension.Count, concepts.Kind(mention.Counted))) is { } told
        && told
            is PropertyReader.Killed
                or PropertyReader.Injured
                or PropertyReader.Missing
                or "rescued"
                or "released"
                or "arrested"
                or "recovered"
            ? told
            : null;

    /// <summary>Whether it is a whole of which nothing known is said, and whose verb is that of its part.</summary>
    internal bool IsWhole(SentenceView view, QuantityMention mention) =>
        WholeReader.IsWhole(view, mention) || (IsDescribed(view, mention) && OfWhole(view, mention) is null);

    private string? OfWhole(SentenceView view, QuantityMention mention) =>
        IsDescribed(view, mention) && Verb(view, view.TokenFrom(mention.Span.End) + 1, out _) is { } verb
            ? FatalDeed.Of(view, verb) ?? table.Of(verb, Dimension.Count, concepts.Kind(mention.Counted))
            : null;

    private static bool IsDescribed(SentenceView view, QuantityMention mention) =>
        mention.Quantity.Unit.Dimension is Dimension.Count
        && view.TokenFrom(mention.Span.End) is var who
        && who < view.Tokens.Length
        && view.WordAt(who) is "who" or "that"
        && IsBehindPart(view, view.TokenFrom(mention.NumberSpan.Start))
        && Main(view, who) is not null;

    // "two of the 14"
    private static bool IsBehindPart(SentenceView view, int number)
    {
        var of = number - 1;
        while (of > 0 && view.Tokens[of].Tag is Tag.Determiner or Tag.Adverb)
        {
            of--;
        }

        return of > 0 && view.WordAt(of) is "of" && (view.IsInNumber(of - 1) || view.Is(of - 1, WordClass.PartOfThem));
    }

    // the "who" behind the whole
    private static int Relative(SentenceView view, QuantityMention part)
    {
        var number = view.TokenFrom(part.NumberSpan.End);
        foreach (var whole in view.Quantities)
        {
            if (
                view.TokenFrom(whole.NumberSpan.Start) is var at
                && at > number
                && at - number <= Few
                && view.TokenFrom(whole.Span.End) is var behind
                && behind < view.Tokens.Length
                && view.WordAt(behind) is "who" or "that"
            )
            {
                return behind;
            }
        }

        return -1;
    }

    // the verb behind the clause: died of "who fell ill have died"; null where none stands there, or one that only may be
    private static Predicate? Main(SentenceView view, int who)
    {
        _ = Verb(view, who + 1, out var i);
        for (; i < Math.Min(view.Tokens.Length, who + Reach); i++)
        {
            if (view.Tokens[i].Tag is Tag.Punctuation or Tag.Conjunction || view.WordAt(i) is "who" or "which" or "that" or "to")
            {
                return null;
            }

            if (view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal or Tag.PastVerb)
            {
                return Verb(view, i, out _);
            }
        }

        return null;
    }

    // the verb with what helps it, "have been freed", from the first token of the two; null of one that only may be
    private static Predicate? Verb(SentenceView view, int at, out int end)
    {
        var (isPassive, isOpen) = (false, false);
        for (; at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb; at++)
        {
            isPassive = view.LemmaAt(at) is "be" || (isPassive && view.Tokens[at].Tag is Tag.Adverb);
            isOpen |= view.Tokens[at].Tag is Tag.Modal || view.Is(at, WordClass.Negating);
        }

        var isVerb = at < view.Tokens.Length && view.IsVerb(at);
        end = isVerb ? at + 1 : at;
        return isOpen || !isVerb
            ? null
            : new Predicate(
                view.Span(view.Tokens[at].Start, view.Tokens[at].End),
                view.LemmaAt(at),
                isPassive ? PredicateRole.Patient : PredicateRole.Agent
            );
    }
}
