using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities;

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
    internal static NounSpan Attached(in SentenceView s, ClauseReader clause, in Amount amount, bool hasNoun, out bool isMeasured)
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
    internal static NounSpan LastPart(in SentenceView s, NounSpan phrase)
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
    private static bool IsOfObject(in SentenceView s, in Amount amount, bool isSpan, bool hasNoun) =>
        amount.Trend is not Trend.None
        || (s.Of(amount.Start) is "from" or "between" && !isSpan)
        || (amount.Unit is not null && hasNoun && s.Tag(amount.Start - 1) is not Tag.Determiner);

    /// <summary>
    /// What money is paid or earned for, behind it: "$400 for a new roof", "$2 million ($3 million) in gains", "$90 for a 5 kW pump".
    /// </summary>
    internal static bool TryBehind(in SentenceView s, in Amount amount, out NounSpan phrase)
    {
        phrase = default;
        var end = s.Is(amount.End, ')') ? amount.End + 1 : PhraseTail.PastBracket(s, amount.End);
        if (IsMoved(s, amount.Start - 1, end))
        {
            var first = s.Tag(end + 1) is Tag.Determiner || s.Entry(end + 1).Senses.Any(Senses.Possessive) ? end + 2 : end + 1;
            var noun = PhraseTail.LastNoun(s, first);
            phrase = new NounSpan(first, PhraseTail.EndOfParts(s, noun + 1), false);
            phrase = phrase with { NounEnd = phrase.End };
            return noun >= first && s.Tag(noun + 1) is not (Tag.Number or Tag.NumberWord or Tag.Symbol);
        }

        var at = end + 1;
        if (
            s.Of(end) is not ("for" or "in")
            || (s.Is(end, s.Lexicon.Known.In) && s.Tag(at) is not (Tag.Noun or Tag.Adjective))
            || s.Lexicon.Units.CanBegin(s, at)
        )
        {
            return false;
        }

        at += s.Is(end, s.Lexicon.Known.In) || s.Tag(at) is not Tag.Determiner ? 0 : 1;
        if (s.Tag(at) is Tag.Number && s.Lexicon.Units.TryMatch(s, at + 1, out _, out var count, out _))
        {
            at += count + 1;
        }

        var last = PhraseTail.LastNoun(s, at);
        phrase = new NounSpan(at, last + 1, false) { NounEnd = last + 1 };
        return last >= at
            && s.Of(last) is not ("trading" or "trade" or "dealings")
            && s.Of(at) is not ("exchange" or "return" or "total" or "all" or "cash" or "part" or "addition" or "turn");
    }

    // "added $40 to the price of a berth", "wiped $3 million off its value"
    private static bool IsMoved(in SentenceView s, int verb, int end) =>
        s.Tag(verb) is Tag.Verb or Tag.PastVerb or Tag.Gerund or Tag.Participle
        && s.Entry(verb).Senses.Any(Senses.Up | Senses.Down)
        && s.Of(end) is "to" or "off" or "from"
        && s.Tag(end + 1) is Tag.Determiner or Tag.Pronoun or Tag.Noun or Tag.ProperNoun;

    /// <summary>
    /// Whether only a word or sign that joins one amount to the next stands between them: "63 cents or", "1.1 percent to", "300 euros (".
    /// </summary>
    internal static bool IsLinked(in SentenceView s, int end, int start)
    {
        var at = s.Is(end, ',') || s.Is(end, '(') || s.Is(end, '/') ? end + 1 : end;
        at += s.Tag(at) is Tag.Conjunction or Tag.To or Tag.Preposition && at < start ? 1 : 0;
        return end > 0 && at == start && at > end;
    }

    /// <summary>
    /// The loss that a subject names, of which a bare number behind its verb is said: "the death toll, initially nine, has risen to 51".
    /// </summary>
    internal static PredicateReading? Harm(in SentenceView s, NounSpan subject)
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

    /// <summary>Whether an amount tells the one before again: "8 miles (13 km", "60 percent of its worth, or $30".</summary>
    internal static bool IsRetold(in SentenceView s, int end, int nounEnd, int start) =>
        (s.Is(start - 1, '(') || s.Is(start - 1, '/') || s.Is(start - 1, s.Lexicon.Known.Or))
        && (IsLinked(s, end, start) || IsLinked(s, nounEnd, start));

    /// <summary>
    /// The one thing of which an amount is a share: the hull of "two thirds of the hull"; nothing is counted there, but in "two thirds of
    /// the boats".
    /// </summary>
    internal static bool TryShared(in SentenceView s, in Amount amount, NounPhrase? noun, out NounSpan whole)
    {
        whole = default;
        if (
            noun is not { } phrase
            || amount.Unit is not null
            || !amount.Is(NumberTraits.Fraction)
            || !s.Is(amount.End, s.Lexicon.Known.Of)
            || s.Tag(phrase.Head) is not Tag.Noun
            || phrase.IsPeople(s)
            || NounPhraseReader.IsPlural(s, phrase.Head)
        )
        {
            return false;
        }

        var end = PhraseTail.End(s, phrase.End);
        whole = new NounSpan(phrase.First, end, false) { NounEnd = end };
        return true;
    }

    /// <summary>
    /// What the things counted are parts of: the engine of "a three cylinder engine", the convoy of "an 11-bus convoy", the canal of "12
    /// sections of the canal".
    /// </summary>
    internal static bool TryWhole(in SentenceView s, in Amount amount, NounPhrase? part, out NounSpan whole)
    {
        whole = default;
        if (part is not { } noun || noun.First > amount.End + 1 || s.Tag(noun.Head) is not Tag.Noun || s.Is(amount.End, s.Lexicon.Known.Of))
        {
            return false;
        }

        var isOf = s.Is(noun.End, s.Lexicon.Known.Of) && !noun.IsPeople(s) && !s.Entry(noun.Head).Senses.Any(Senses.Harm);
        if (!isOf && (s.Entry(noun.Head).Parts.Any(Parts.Plural) || amount.Value == 1))
        {
            return false;
        }

        var first =
            !isOf ? noun.End
            : s.Tag(noun.End + 1) is Tag.Determiner || s.Entry(noun.End + 1).Senses.Any(Senses.Possessive) ? noun.End + 2
            : noun.End + 1;
        var last = PhraseTail.LastNoun(s, first);
        whole = new NounSpan(first, isOf ? PhraseTail.End(s, last + 1) : last + 1, false) { NounEnd = last + 1 };
        return last >= first;
    }
}
