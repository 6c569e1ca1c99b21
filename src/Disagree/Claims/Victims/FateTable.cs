using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Victims;

/// <summary>Which words tell what became of a person.</summary>
internal sealed class FateTable(PropertyTable table, HarmTable harms, PhrasalVerbs phrasal)
{
    private const int ObjectReach = 8;

    /// <summary>What the noun before "of" tells: killed for "the death of a nurse".</summary>
    internal Fate OfNoun(SentenceView view, int noun) =>
        noun > 0 && view.WordAt(noun - 1) is "attempted" or "Attempted" ? Fate.None
        : view.LemmaAt(noun) is "body" && noun > 1 && view.WordAt(noun - 2) is "nearly" or "almost" ? Fate.None
        : view.LemmaAt(noun) is "shooting" or "shoot"
            ? Fate.Hit | (noun > 0 && view.WordAt(noun - 1) is "fatal" or "deadly" or "Fatal" or "Deadly" ? Fate.Killed : Fate.None)
        : view.LemmaAt(noun) is "wound" or "stab" ? Fate.Hurt
        : view.LemmaAt(noun) is "slay" or "murder" or "kill" or "homicide" || table.OfNoun(view.LemmaAt(noun)) is PropertyReader.Killed
            ? Fate.Killed
        : Fate.None;

    /// <summary>What the verb or adjective at a token tells of the one to whom it was done, or who did it.</summary>
    internal Fate Of(SentenceView view, int verb, bool isPatient)
    {
        if (phrasal.IsOther(view, verb, PropertyReader.Killed))
        {
            return Fate.None;
        }

        var lemma = view.LemmaAt(verb);
        var span = view.Span(view.Tokens[verb].Start, view.Tokens[verb].End);
        var isState = view.Tokens[verb].Tag is Tag.Adjective;
        var predicate = new Predicate(
            span,
            lemma,
            isState ? PredicateRole.State
                : isPatient ? PredicateRole.Patient
                : PredicateRole.Agent
        );
        var isFatal = !isState && isPatient && FatalDeed.Of(view, predicate) is not null;
        var fate = In(predicate) | (isFatal ? Fate.Killed : Fate.None);
        if (fate is Fate.None && !isState && In(predicate with { Role = PredicateRole.Agent }) is var done && done is not Fate.None)
        {
            return done | (lemma is "die" or "succumb" && IsOfIllness(view, verb) ? Fate.Ill : Fate.None);
        }

        if (fate is Fate.None)
        {
            return Told(view, verb, lemma, isPatient) | Survived(view, verb, lemma);
        }

        return !isPatient && !fate.HasFlag(Fate.Killed) && !isState ? Fate.None : fate;
    }

    /// <summary>Whether the verb says that its object is held to have done it: "arrested", "charged".</summary>
    internal bool IsAccused(SentenceView view, int verb) =>
        view.IsLemma(verb, WordClass.Blaming)
        || table.Of(new Predicate(default, view.LemmaAt(verb), PredicateRole.Patient), Values.Dimension.Count)
            is "arrested"
                or "charged"
                or "convicted";

    private Fate In(Predicate predicate) =>
        table.Of(predicate, Values.Dimension.Count) switch
        {
            PropertyReader.Killed => Fate.Killed,
            "injured" => Fate.Hurt,
            "hit by gunfire" => Fate.Hit,
            _ => Fate.None,
        };

    // "survived", "is expected to recover"
    private static Fate Survived(SentenceView view, int verb, string lemma) =>
        lemma is "survive" or "recover"
            ? IsOfVote(view, verb) || (verb > 0 && view.Tokens[verb - 1].Tag is Tag.Modal)
                ? Fate.None
                : lemma is "recover" && !Recovery.IsOfDisease(view)
                    ? Fate.Alive | Fate.Hurt
                    : Fate.Alive
            : lemma is "expect" && verb + 2 < view.Tokens.Length && view.LemmaAt(verb + 2) is "survive" or "recover" or "live" or "be"
                ? Fate.Alive | Fate.Hurt
                : Fate.None;

    // "survived a confidence vote"
    private static bool IsOfVote(SentenceView view, int verb)
    {
        for (
            var i = verb + 1;
            i < Math.Min(view.Tokens.Length, verb + ObjectReach)
                && view.Tokens[i].Tag is Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.Punctuation;
            i++
        )
        {
            if (view.IsLemma(i, WordClass.Ballot))
            {
                return true;
            }
        }

        return false;
    }

    // "died after a long illness"
    private bool IsOfIllness(SentenceView view, int verb)
    {
        for (var i = verb + 1; i < Math.Min(view.Tokens.Length, verb + ObjectReach) && view.Tokens[i].Tag is not Tag.Conjunction; i++)
        {
            if (harms.IsAt(view, i, Harm.Illness))
            {
                return true;
            }
        }

        return false;
    }

    // "went to a hospital for treatment", "walked into a clinic with a wound"
    private bool IsForTreatment(SentenceView view, int hospital)
    {
        for (
            var i = hospital + 1;
            i < Math.Min(view.Tokens.Length, hospital + ObjectReach) && view.Tokens[i].Tag is not Tag.Conjunction;
            i++
        )
        {
            if (view.LemmaAt(i) is "treatment" || harms.IsAt(view, i, Harm.Wound | Harm.Missile))
            {
                return true;
            }
        }

        return false;
    }

    // "suffered a gunshot wound", "was taken to a hospital", "was in critical condition", "shot himself", "took her own life"
    private Fate Told(SentenceView view, int verb, string lemma, bool isPatient)
    {
        for (var i = verb + 1; i < Math.Min(view.Tokens.Length, verb + ObjectReach) && view.Tokens[i].Tag is not Tag.Conjunction; i++)
        {
            var word = view.LemmaAt(i);
            if (harms.Is(lemma, Harm.Suffer) && harms.IsAt(view, i, Harm.Wound))
            {
                return Fate.Hurt;
            }

            if (isPatient && harms.Is(lemma, Harm.Carry | Harm.Hurry | Harm.Treat) && harms.IsAt(view, i, Harm.Hospital | Harm.Wound))
            {
                return Fate.Hurt;
            }

            if (harms.Is(lemma, Harm.Go) && harms.IsAt(view, i, Harm.Hospital) && IsForTreatment(view, i))
            {
                return Fate.Hurt;
            }

            if (
                !isPatient
                && (
                    (lemma is "commit" && word is "suicide" && view.Tokens[verb].Tag is not Tag.Gerund)
                    || (lemma is "take" && word is "life" && view.WordAt(i - 1) is "own")
                )
            )
            {
                return Fate.Killed;
            }

            if (!isPatient && lemma is "turn" or "point" && word is "himself" or "herself" && view.WordAt(i - 1) is "on")
            {
                return Fate.Hit | Fate.Own;
            }

            if (isPatient && lemma is "hit" or "strike" or "graze" && harms.IsAt(view, i, Harm.Missile | Harm.Body))
            {
                return Fate.Hit;
            }

            if (word is "condition" && lemma is "remain" or "be" or "list")
            {
                return Fate.Hurt;
            }

            if (!isPatient && word is "himself" or "herself" && i <= verb + 2)
            {
                return In(new Predicate(view.Span(0, 0), lemma, PredicateRole.Patient));
            }
        }

        return Fate.None;
    }
}
