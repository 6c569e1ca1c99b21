using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>
/// Finds what happened to what an amount counts: right behind it ("12 dead"), right before it ("killing 12", "the death of 12"), or
/// further on past places and the other members of a list ("12 men, two women and a child from Homs were killed").
/// </summary>
internal static class PredicateReader
{
    private const int Nearest = 8;

    /// <summary>
    /// Finds the predicate of the amount that takes the tokens from <paramref name="start"/> up to <paramref name="end"/>, its noun
    /// included; a measure shares none with the next.
    /// </summary>
    internal static bool TryRead(in SentenceView s, int start, int end, bool isMeasure, out PredicateReading predicate)
    {
        if (s.Tag(end - 1) is Tag.Number or Tag.NumberWord && s.Of(end) is "who")
        {
            return PredicateAhead.TryRead(s, end, isMeasure, isOblique: false, out predicate);
        }
        var isOblique = IsOblique(s, start);
        if (IsOfPerson(s, start) && !ClauseWords.IsRelative(s, end))
        {
            return TryBefore(s, start, out predicate);
        }

        if (s.Tag(end) is Tag.Gerund && IsThere(s, start))
        {
            predicate = new PredicateReading(end, PredicateRole.Agent, false, false);
            return true;
        }

        var isState = TryState(s, end, out predicate);
        if (
            TryBefore(s, start, out var before)
            && (s.Tag(end) is not (Tag.Auxiliary or Tag.Modal) || s.Tag(before.At) is Tag.Gerund || ClauseWords.IsInRelative(s, before.At))
        )
        {
            if (
                isState
                && (
                    IsLight(s, before.At)
                    || (s.Entry(predicate.At).Senses.Any(Senses.State | Senses.Event) && !s.Entry(before.At).Senses.Any(Senses.Event))
                )
            )
            {
                return true;
            }

            predicate =
                IsLight(s, before.At)
                && PredicateAhead.TryRead(s, end, isMeasure, isOblique, out var ahead)
                && s.Entry(ahead.At).Senses.Any(Senses.State | Senses.Event)
                    ? ahead
                    : before;
            return true;
        }

        return isState || PredicateAhead.TryRead(s, end, isMeasure, isOblique, out predicate) || TryNounBefore(s, start, out predicate);
    }

    // "slammed into 12 cars and was": what a preposition attaches is seldom what the verb behind it is said of
    private static bool IsOblique(in SentenceView s, int start)
    {
        var at = start - 1;
        while (s.Tag(at) is Tag.Determiner && s.Of(at) is not "all")
        {
            at--;
        }
        return s.Tag(at) is Tag.Preposition or Tag.To
            && s.Of(at) is not ("of" or "including" or "like" or "about" or "over" or "around" or "out" or "up" or "down" or "off")
            && s.Of(at - 1) is not ("along" or "together")
            && (s.Is(at, s.Lexicon.Known.To) || !PredicateAhead.OpensClause(s, at));
    }

    private static bool TryState(in SentenceView s, int at, out PredicateReading predicate)
    {
        at = LastOfChain(s, s.Tag(at) == Tag.Adverb ? at + 1 : at);
        predicate = new PredicateReading(at, PredicateRole.State, false, false);
        if (IsWay(s, at))
        {
            return false;
        }

        if (
            (s.Entry(at).Senses.Any(Senses.State) || (s.Entry(at).Senses.Any(Senses.Event) && s.Tag(at) == Tag.Adjective))
            && s.Tag(at) is Tag.Adjective or Tag.Participle or Tag.PastVerb or Tag.Noun or Tag.Verb
        )
        {
            return true;
        }

        predicate = predicate with { Role = PredicateRole.Patient };
        return s.Tag(at) is Tag.Participle or Tag.PastVerb && VerbGroupReader.IsReduced(s, at);
    }

    /// <summary>Whether the word says where: "a few doors [down] from the mill".</summary>
    internal static bool IsWay(in SentenceView s, int at) =>
        s.Of(at) is "down" or "up" or "off" or "out" && s.Is(at + 1, s.Lexicon.Known.From);

    // "four found shot dead": the last says what happened
    private static int LastOfChain(in SentenceView s, int at)
    {
        while (
            s.Tag(at) is Tag.Participle or Tag.PastVerb
            && s.Tag(at + 1) is Tag.Participle or Tag.PastVerb or Tag.Adjective
            && s.Entry(at + 1).Senses.Any(Senses.Event | Senses.State)
        )
        {
            at++;
        }

        return at;
    }

    // "drowned along with nine others", "was killed in the port, along with nine others"
    private static bool TryBeside(in SentenceView s, int at, out PredicateReading predicate)
    {
        for (var i = at; i >= 0 && i > at - Nearest; i--)
        {
            if (s.Tag(i) is Tag.PastVerb or Tag.Participle)
            {
                predicate = new PredicateReading(
                    i,
                    s.Tag(i - 1) is Tag.Auxiliary && s.Tag(i) is Tag.Participle ? PredicateRole.Patient : PredicateRole.Agent,
                    false,
                    false
                );
                return true;
            }

            if (s.Tag(i) is not (Tag.Preposition or Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.ProperNoun) && !s.Is(i, ','))
            {
                break;
            }
        }

        predicate = default;
        return false;
    }

    private static bool TryBefore(in SentenceView s, int start, out PredicateReading predicate)
    {
        predicate = default;
        var hasParticle = false;
        var at = start - 1;
        while (
            at >= 0
            && (s.Tag(at) is Tag.Adverb or Tag.Determiner || s.Entry(at).Lemma is var lemma && lemma != 0 && lemma == s.Lexicon.Known.More)
        )
        {
            at--;
        }

        if (
            at > 0
            && s.Tag(at) is Tag.Preposition
            && s.Of(at) is "down" or "up" or "out" or "off"
            && s.Tag(at - 1) is Tag.Verb or Tag.PastVerb or Tag.Gerund
        )
        {
            at--;
            hasParticle = true;
        }

        // "shot dead nine sailors", "left homeless nine sailors"
        if (
            s.Tag(at) is Tag.Adjective
            && s.Entry(at).Senses.Any(Senses.State)
            && s.Tag(at - 1) is Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Gerund
        )
        {
            predicate = new PredicateReading(at, PredicateRole.State, false, false);
            at--;
            if (IsLight(s, at))
            {
                return true;
            }
        }

        switch (s.Tag(at))
        {
            case Tag.Verb or Tag.PastVerb or Tag.Gerund when s.Entry(at).Senses.Any(Senses.Reported):
                return false;
            case Tag.Verb or Tag.PastVerb or Tag.Gerund:
                var isIrrealis =
                    s.Tag(at) == Tag.Verb && s.Tag(s.Of(at - 1) is "each" or "all" or "both" ? at - 2 : at - 1) is Tag.To or Tag.Modal;
                predicate = new PredicateReading(at, PredicateRole.Patient, s.IsNegation(at - 1), isIrrealis) { HasParticle = hasParticle };
                return true;
            case Tag.Participle when s.Entry(Before(s, at)).Lemma == s.Lexicon.Known.Have || s.Entry(at).Senses.Any(Senses.Event):
                predicate = new PredicateReading(at, PredicateRole.Patient, false, false);
                return true;
            case Tag.Preposition
                when s.Is(at, s.Lexicon.Known.By)
                    && (
                        s.Tag(at - 1) == Tag.Participle
                        || (s.Tag(at - 1) == Tag.PastVerb && s.Entry(at - 1).Senses.Any(Senses.Up | Senses.Down))
                    ):
                predicate = new PredicateReading(at - 1, PredicateRole.Agent, false, false);
                return true;
            case Tag.Preposition when s.Of(at) is "with" && s.Of(at - 1) is "along" or "together":
                return TryBeside(s, at - 2, out predicate);
            case Tag.Preposition
                when s.Is(at, s.Lexicon.Known.Of)
                    && s.Tag(at - 1) is Tag.Noun or Tag.Gerund
                    && s.Entry(at - 1).Senses.Any(Senses.Harm | Senses.Event):
                predicate = new PredicateReading(at - 1, PredicateRole.Patient, false, false);
                return true;
            default:
                return false;
        }
    }

    // "the father of three was killed", but "a family of three was killed"
    private static bool IsOfPerson(in SentenceView s, int start)
    {
        var of = s.Tag(start - 1) is Tag.Determiner ? start - 2 : start - 1;
        return s.Is(of, s.Lexicon.Known.Of)
            && s.Tag(of - 1) is Tag.Noun
            && s.Entry(of - 1).Senses.Any(Senses.Person)
            && s.Lexicon.Vocabulary[s.Word(of - 1)] is not ("crew" or "staff" or "family" or "couple");
    }

    // "there are 12 boats lying in the bay", but "including"
    private static bool IsThere(in SentenceView s, int start) =>
        s.Tag(start - 1) is Tag.Auxiliary
        && s.Of(s.Tag(start - 2) is Tag.Auxiliary or Tag.Modal ? start - 3 : start - 2) is "there" or "There";

    // "had already closed"
    private static int Before(in SentenceView s, int verb) =>
        s.Tag(verb - 1) is Tag.Adverb && !s.IsNegation(verb - 1) ? verb - 2 : verb - 1;

    private static bool IsLight(in SentenceView s, int at) =>
        s.Lexicon.Vocabulary[s.Entry(at).Lemma]
            is "leave"
                or "bring"
                or "have"
                or "see"
                or "find"
                or "get"
                or "keep"
                or "make"
                or "report"
                or "say"
                or "put";

    // "the death toll rose to 12": the loss named before is what is counted.
    private static bool TryNounBefore(in SentenceView s, int start, out PredicateReading predicate)
    {
        for (var i = start - 1; i >= 0 && i > start - 10 && s.Tag(i) != Tag.Number && !s.Is(i, ','); i--)
        {
            if (s.Tag(i) is Tag.Noun && s.Entry(i).Senses.Any(Senses.Harm))
            {
                predicate = new PredicateReading(i, PredicateRole.State, false, false);
                return true;
            }
        }

        predicate = default;
        return false;
    }
}
