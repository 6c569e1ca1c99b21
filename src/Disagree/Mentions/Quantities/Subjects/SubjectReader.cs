using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Clauses;
using Disagree.Mentions.Quantities.Predicates;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Subjects;

/// <summary>
/// Reads the noun to which an amount is attached: what is measured ("a profit of $5 million", "cut the rate to 3 percent"), or of whom it
/// is said without a verb ("the index, up 12 points", "Dow +0.2%").
/// </summary>
internal static class SubjectReader
{
    /// <summary>The noun phrase, and whether a preposition attaches the amount to it; none where it is attached to none.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="clause">The clauses up to the amount.</param>
    /// <param name="amount">
    /// The amount; a span of time says of anything how long it lasts, and a move may be said of what a verb acts on: "sent the index 12
    /// points lower".
    /// </param>
    /// <param name="hasNoun">Whether a noun follows it.</param>
    /// <param name="isMeasured">Whether a preposition attaches it.</param>
    internal static NounSpan Attached(in QuantityScene s, ClauseReader clause, in Amount amount, bool hasNoun, out bool isMeasured)
    {
        var isSpan = amount.Unit?.Dimension is Dimension.Duration;
        var at = amount.Start - 1;
        while (s.Tag(at) is Tag.Determiner or Tag.Adverb)
        {
            at--;
        }

        at -= amount.Rule is "age" && s.Of(at) is "aged" or "age" or "ages" ? 1 : 0;
        var last = clause.Last;
        isMeasured =
            s.Tag(at) is Tag.Preposition or Tag.To
            && last.HasNoun
            && last.Until == at
            && (
                s.Is(at, s.Lexicon.Known.Of)
                || (s.Of(at) is "with" && amount.Unit is not null && last.NounEnd == at)
                || !(last.IsOblique || isSpan)
            );
        if (
            isMeasured
            && amount.Unit is not null
            && s.Of(at) is "with"
            && last.NounEnd == at
            && s.Entry(last.NounEnd - 1).Senses.Any(Senses.Person)
        )
        {
            isMeasured = false;
            return last;
        }

        isMeasured |= s.Of(at) is "worth" && last.HasNoun && last.Until == at + 1;
        if (isMeasured || (last.HasNoun && last.Until == at + 1 && (!last.IsObject || IsOfObject(s, amount, isSpan, hasNoun))))
        {
            return last;
        }

        if (
            (s.Is(at, '(') || (s.Is(at, ',') && amount.Unit?.Dimension is Dimension.Age))
            && clause.Aside.HasNoun
            && clause.Aside.Until == at
        )
        {
            return clause.Aside;
        }

        var isMove = s.Is(at, s.Lexicon.Known.Up) || s.Is(at, s.Lexicon.Known.Down);
        return isMove && s.Is(at - 1, ',') && clause.Aside is { HasNoun: true, IsOblique: false } && clause.Aside.Until == at - 1
            ? clause.Aside
            : default;
    }

    /// <summary>What stands behind the last preposition of a phrase: the voting age of "a vote on the voting age".</summary>
    internal static NounSpan LastPart(in QuantityScene s, NounSpan phrase)
    {
        var first = phrase.End - 1;
        while (first > phrase.First && s.Tag(first - 1) is not (Tag.Preposition or Tag.Determiner))
        {
            first--;
        }

        return phrase with
        {
            First = first,
        };
    }

    // "sent the index 12 points lower", "a scale of fines from $200 to $500", "all Tylenol 500mg tablets"
    private static bool IsOfObject(in QuantityScene s, in Amount amount, bool isSpan, bool hasNoun) =>
        amount.Trend is not Trend.None
        || (s.Of(amount.Start) is "from" or "between" && !isSpan)
        || (amount.Unit is not null && hasNoun && s.Tag(amount.Start - 1) is not Tag.Determiner);

    /// <summary>
    /// The loss that a subject names, of which a bare number behind its verb is said: "the death toll, initially nine, has risen to 51".
    /// </summary>
    internal static PredicateReading? Harm(in QuantityScene s, NounSpan subject)
    {
        for (var i = subject.First; i < subject.End && s.Tag(i) is not Tag.Preposition; i++)
        {
            if (s.Tag(i) is Tag.Noun && s.Entry(i).Senses.Any(Senses.Harm))
            {
                return new PredicateReading(i, PredicateRole.State, false, false);
            }
        }

        return null;
    }
}
