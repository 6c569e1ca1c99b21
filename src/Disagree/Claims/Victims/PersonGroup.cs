using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Victims;

/// <summary>
/// Reads the counted people of a list that also names one alone: "her two young sons" of "a nurse and her two young sons".
/// </summary>
internal static class PersonGroup
{
    private const int Most = 20;

    /// <summary>The words, from the pronoun on, where they begin at a token; null otherwise.</summary>
    internal static PersonPhrase? At(SentenceView view, int at)
    {
        var first = view.Tokens[at].Tag is Tag.Pronoun or Tag.Determiner ? at + 1 : at;
        foreach (var quantity in view.Quantities)
        {
            if (
                first < view.Tokens.Length
                && quantity.NumberSpan.Start == view.Tokens[first].Start
                && quantity
                    is {
                        Counted: { IsPeople: true } counted,
                        Quantity: { Interval: { IsPoint: true, Low: > 1 and < Most and { } count }, Unit.Dimension: Dimension.Count }
                    }
                && quantity.Span.End > quantity.NumberSpan.End
                && counted.Span.End <= quantity.Span.End
                && decimal.IsInteger(count)
            )
            {
                return new PersonPhrase(at, view.TokenFrom(quantity.Span.End), counted.Lemma, Introduction.Counted) { Count = (int)count };
            }
        }

        return null;
    }

    /// <summary>
    /// Takes out the groups whose members are named behind them, and those that stand alone, which are counted elsewhere.
    /// </summary>
    internal static void Settle(List<PersonPhrase> found)
    {
        found.RemoveAll(p => p.Introduction is Introduction.Counted && IsNamedBehind(found, found.IndexOf(p)));
        found.RemoveAll(p =>
            p.Introduction is Introduction.Counted
            && !found.Exists(q => q.List == p.List && p.List > 0 && q.Introduction is not Introduction.Counted)
        );
    }

    // "two sailors, Ana Ruiz and Ben Oduya,": the two are those two
    private static bool IsNamedBehind(List<PersonPhrase> found, int group)
    {
        var last = group + found[group].Count;
        return last < found.Count
            && found[group].List > 0
            && found[last].List == found[group].List
            && (last + 1 == found.Count || found[last + 1].List != found[group].List)
            && found[last].Introduction is not Introduction.Counted;
    }
}
