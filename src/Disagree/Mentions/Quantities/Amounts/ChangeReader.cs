using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Reads whether a sentence says that a number was changed: "revised the toll from 18 to 17" and "cut the fine to 900 from 1,200" state
/// what it is now and what it was, and no range.
/// </summary>
internal static class ChangeReader
{
    private const int Reach = 8;

    internal static void Apply(in QuantityScene s, ref Amount amount)
    {
        if (amount.IsRange && s.Is(amount.Start, s.Lexicon.Known.From))
        {
            amount.IsChange |= !IsSpan(s, amount.Start) && (amount.IsFalling || IsGoverned(s, amount.Start));
        }
        else if (!amount.IsRange && s.Is(amount.Start - 1, s.Lexicon.Known.To))
        {
            amount.IsMoved = IsGoverned(s, amount.Start - 1);
        }
    }

    /// <summary>Whether the words between two amounts make the second the one that held before: "to 43 from", "to 43, from".</summary>
    internal static bool LeadsBack(in QuantityScene s, in Amount last, int lastEnd, int start)
    {
        var from = s.Is(lastEnd, ',') ? lastEnd + 1 : lastEnd;
        return !last.IsRange && (last.Trend != Values.Trend.None || last.IsMoved) && s.Is(from, s.Lexicon.Known.From) && start == from + 1;
    }

    // a verb of change with nothing but what was changed behind it
    private static bool IsGoverned(in QuantityScene s, int preposition)
    {
        for (var i = preposition - 1; i >= Math.Max(0, preposition - Reach) && s.Tag(i) is not (Tag.Punctuation or Tag.Number); i--)
        {
            if (
                s.Tag(i) is Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund
                && s.Tag(i - 1) is not (Tag.Determiner or Tag.Possessive)
                && s.Of(i - 1) is not "of"
            )
            {
                return s.Entry(i).Senses.Any(Senses.Up | Senses.Down | Senses.Revised);
            }
        }

        return false;
    }

    // "ranging from 9 to 40", "varied from 40 to 9"
    private static bool IsSpan(in QuantityScene s, int from) => s.IsLemma(from - 1, WordClass.Ranging);
}
