using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Numbers;

/// <summary>
/// Reads letters behind digits as a scale: "$7k", "1.2bn", "40M". A letter that is also a unit is a scale only where money stands before it
/// or what follows shows that something is counted: "1.2m tonnes", "2.7m sales", but "1.8m tall".
/// </summary>
internal static class SuffixReader
{
    private const int Thousand = 1000;
    private const int ReachBefore = 6;

    internal static void Extend(in QuantityScene s, ref NumberReading number, bool isMoney)
    {
        var at = number.End;
        if (
            IsHyphenedScale(s, at)
            && number.Is(NumberTraits.Digits)
            && !number.Is(NumberTraits.Scaled)
            && number.TryScale(s.Lexicon.Numbers.Value(s.Word(at + 1)), at + 2, out var hyphened)
        )
        {
            number = hyphened;
            return;
        }

        if (
            (!number.Is(NumberTraits.Digits) && s.Of(at) is not "Cr" and not "cr")
            || (number.Is(NumberTraits.Scaled) && number.Is(NumberTraits.Digits))
            || s.NumberKind(at) is not NumberKind.Suffix
            || (s.Touches(at) && s.Is(at + 1, '/'))
            || !IsScale(s, at, number, isMoney)
        )
        {
            return;
        }

        if (number.TryScale(s.Lexicon.Numbers.Value(s.Word(at)), at + 1, out var scaled))
        {
            number = scaled;
        }
    }

    // "a $2-million bond", "a 2-bn-euro bond"
    private static bool IsHyphenedScale(in QuantityScene s, int at) =>
        s.IsDash(at)
        && s.Touches(at - 1)
        && s.Touches(at)
        && (
            s.NumberKind(at + 1) is NumberKind.Scale
            || (
                s.NumberKind(at + 1) is NumberKind.Suffix
                && s.Tokens[at + 1].Length > 1
                && s.IsDash(at + 2)
                && s.Lexicon.Money.TryBehind(s, at + 3, out _, out _)
            )
        );

    private static bool IsScale(in QuantityScene s, int at, NumberReading number, bool isMoney)
    {
        var touches = s.Touches(at - 1);
        var written = s.Of(at);
        if (written.Length > 1)
        {
            return (touches && written is not "mm")
                || isMoney
                || written is not "mm" and not "MM" and not "tn"
                    && number.End == at
                    && (s.Tag(at - 1) == Tag.Number || !number.Is(NumberTraits.Digits))
                    && written is not "mil"
                || s.Lexicon.Money.TryBehind(s, at + 1, out _, out _);
        }

        if (isMoney)
        {
            return touches || char.IsUpper(written[0]);
        }

        return written[0] switch
        {
            'k' or 'K' => touches || at + 1 >= s.Count,
            'M' => true,
            'b' or 'T' => touches,
            'G' => number.Is(NumberTraits.Marked) || !touches,
            'm' => touches && CountsSomething(s, at + 1) && !IsLength(s, number, at + 1),
            _ => false,
        };
    }

    // "the 1,800m runway", "a 60m crane": thousands of millions are written otherwise, and of millions of things there are many
    private static bool IsLength(in QuantityScene s, NumberReading number, int next)
    {
        if (s.Lexicon.Units.CanBegin(s, next) || s.Lexicon.Money.TryBehind(s, next, out _, out _))
        {
            return false;
        }

        var head = next;
        while (s.Tag(head) is Tag.Adjective or Tag.Participle or Tag.PastVerb or Tag.Gerund || s.Tag(head + 1) is Tag.Noun)
        {
            head++;
        }

        return number.Low >= Thousand
            || (
                IsDetermined(s, number.Start - 1)
                && s.Of(head) is not [.., 's' or 'S']
                && (s.Entry(head).Parts & Parts.Plural) == Parts.None
            );
    }

    // "the six-arch, 60m bridge"
    private static bool IsDetermined(in QuantityScene s, int at)
    {
        var first = at;
        while (
            first > 0
            && at - first < ReachBefore
            && (
                s.Tag(first) is Tag.Adjective or Tag.Number or Tag.NumberWord or Tag.Noun
                || s.IsDash(first)
                || (first == at && s.Is(first, ','))
            )
        )
        {
            first--;
        }

        return s.Tag(first) is Tag.Determiner;
    }

    private static bool CountsSomething(in QuantityScene s, int next) =>
        s.Lexicon.Units.CanBegin(s, next)
        || s.Lexicon.Money.TryBehind(s, next, out _, out _)
        || (s.Tag(next) is Tag.Noun or Tag.ProperNoun && !s.Touches(next - 1))
        // "2m accounts", "3m trades"
        || (s.Tag(next) is Tag.Verb && s.Entry(next).Parts.Any(Parts.Plural) && !s.Touches(next - 1))
        || (
            s.Tag(next) is Tag.Adjective or Tag.Participle or Tag.PastVerb or Tag.Gerund
            && s.Tag(next + 1) is Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Conjunction
        );
}
