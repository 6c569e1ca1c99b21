using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>
/// Reads the noun to which an amount is attached: what is measured ("a profit of $5 million", "cut the rate to 3 percent"), or of whom it is
/// said without a verb ("the index, up 12 points", "Dow +0.2%").
/// </summary>
internal static class SubjectReader
{
    /// <summary>The noun phrase, and whether a preposition attaches the amount to it; none where it is attached to none.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="clause">The clauses up to the amount.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="isSpan">Whether it is a span of time, which says of anything how long it lasts.</param>
    /// <param name="isMeasured">Whether a preposition attaches it.</param>
    internal static NounSpan Attached(in SentenceView s, ClauseReader clause, int start, bool isSpan, out bool isMeasured)
    {
        var at = start - 1;
        while (s.Tag(at) is Tag.Determiner or Tag.Adverb)
        {
            at--;
        }

        var last = clause.Last;
        isMeasured = s.Tag(at) is Tag.Preposition or Tag.To && last.HasNoun && last.Until == at && (s.Is(at, s.Lexicon.Known.Of) || !(last.IsOblique || isSpan));
        if (isMeasured || (last.HasNoun && last.Until == at + 1))
        {
            return last;
        }

        if (s.Is(at, '(') && clause.Aside.HasNoun && clause.Aside.Until == at)
        {
            return clause.Aside;
        }

        var isMove = s.Is(at, s.Lexicon.Known.Up) || s.Is(at, s.Lexicon.Known.Down);
        return isMove && s.Is(at - 1, ',') && clause.Aside is { HasNoun: true, IsOblique: false } && clause.Aside.Until == at - 1 ? clause.Aside : default;
    }

    /// <summary>What money is paid or earned for, behind it: "$400 for a new roof", "$2 million in gains".</summary>
    internal static bool TryBehind(in SentenceView s, int end, out NounSpan phrase)
    {
        phrase = default;
        var at = end + 1;
        if (s.Of(end) is "for" && s.Tag(at) is Tag.Determiner)
        {
            at++;
        }

        if (s.Of(end) is not ("for" or "in") || (s.Is(end, s.Lexicon.Known.In) && s.Tag(at) is not (Tag.Noun or Tag.Adjective)) || s.Lexicon.Units.CanBegin(s, at) || s.Entry(at).Senses.Any(Senses.Month | Senses.Weekday))
        {
            return false;
        }

        var last = -1;
        for (var i = at; s.Tag(i) is Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Possessive || (s.IsDash(i) && s.Touches(i)); i++)
        {
            last = s.Tag(i) is Tag.Noun or Tag.ProperNoun ? i : last;
        }

        phrase = new NounSpan(at, last + 1, false);
        return last >= at;
    }

    /// <summary>Whether only a word or sign that joins one amount to the next stands between them: "63 cents or", "1.1 percent to", "300 euros (".</summary>
    internal static bool IsLinked(in SentenceView s, int end, int start)
    {
        var at = s.Is(end, ',') || s.Is(end, '(') || s.Is(end, '/') ? end + 1 : end;
        at += s.Tag(at) is Tag.Conjunction or Tag.To or Tag.Preposition && at < start ? 1 : 0;
        return end > 0 && at == start && at > end;
    }
}
