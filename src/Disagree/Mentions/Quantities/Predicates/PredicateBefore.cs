using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Predicates;

/// <summary>Finds what happened right before an amount: "[killing] 12", "the [death] of 12", "[drowned] along with nine others".</summary>
internal static class PredicateBefore
{
    private const int Nearest = 8;

    // "drowned along with nine others", "was killed in the port, along with nine others"
    private static bool TryBeside(in QuantityScene s, int at, out PredicateReading predicate)
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

    internal static bool TryRead(in QuantityScene s, int start, out PredicateReading predicate)
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
                var before = s.Of(at - 1) is "each" or "all" or "both" ? at - 2 : at - 1;
                var isIrrealis =
                    s.Tag(at) == Tag.Verb
                    && (
                        s.Tag(before) is Tag.Modal
                        || (s.Tag(before) is Tag.To && !s.Is(before - 1, WordClass.Implying) && !IsPurposeGained(s, before))
                    );
                var isFailed = s.Tag(before) is Tag.To && s.IsLemma(before - 1, WordClass.Failing);
                predicate = new PredicateReading(at, PredicateRole.Patient, isFailed || s.IsNegation(at - 1), isIrrealis && !isFailed)
                {
                    HasParticle = hasParticle,
                };
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

    // "lied to lenders [to] borrow 9 million", "used the cash [to] buy nine vans"
    private static bool IsPurposeGained(in QuantityScene s, int to)
    {
        for (var i = to - 1; i > 0 && i > to - Nearest; i--)
        {
            if (s.Tag(i) is Tag.PastVerb)
            {
                return s.IsLemma(i, WordClass.UsingFor);
            }

            if (
                s.Tag(i)
                    is not (Tag.Preposition or Tag.To or Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.ProperNoun or Tag.Possessive)
                && !s.Is(i, WordClass.Possessive)
            )
            {
                return false;
            }
        }

        return false;
    }

    // "had already closed"
    private static int Before(in QuantityScene s, int verb) =>
        s.Tag(verb - 1) is Tag.Adverb && !s.IsNegation(verb - 1) ? verb - 2 : verb - 1;

    internal static bool IsLight(in QuantityScene s, int at) => s.IsLemma(at, WordClass.LittleSaid);

    // "the death toll rose to 12": the loss named before is what is counted.
    internal static bool TryNounBefore(in QuantityScene s, int start, out PredicateReading predicate)
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
