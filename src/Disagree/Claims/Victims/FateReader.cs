using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Claims.Victims;

/// <summary>
/// Reads what a sentence says to have happened to a person: by the verbs behind the words for the person, and by the one before.
/// </summary>
internal sealed class FateReader(FateTable verbs, ConceptTable concepts)
{
    private const int Reach = 14;

    internal Fate Of(SentenceView view, IReadOnlyList<PersonPhrase> phrases, int index)
    {
        var phrase = phrases[index];
        if (phrase.End < view.Tokens.Length && PersonAside.IsPossessive(view, phrase.End))
        {
            return Fate.None;
        }

        return Behind(view, phrases, index, IsComplement(view, phrase.First))
            | (phrase.Introduction is Introduction.Pronoun or Introduction.Plural ? Fate.None : Before(view, phrases, index));
    }

    // "the father of a boy", "the father of Pine County Judge Ana Ruiz": the verb behind speaks of the father
    private static bool IsComplement(SentenceView view, int first)
    {
        while (first > 0 && view.Tokens[first - 1].Tag is Tag.ProperNoun)
        {
            first--;
        }

        return first > 0
            && !PersonList.IsAlongside(view, first - 1)
            && view.WordAt(first - 1)
                is "of"
                    or "with"
                    or "for"
                    or "by"
                    or "to"
                    or "from"
                    or "near"
                    or "at"
                    or "in"
                    or "on"
                    or "against"
                    or "between"
                    or "among";
    }

    private Fate Behind(SentenceView view, IReadOnlyList<PersonPhrase> phrases, int index, bool isComplement)
    {
        var first = phrases[PersonList.FirstOf(view, phrases, index)].First;
        var last = PersonList.LastOf(view, phrases, index);
        var end = phrases[last].End;
        var next = last + 1;
        while (next < phrases.Count && IsComplement(view, phrases[next].First))
        {
            next++;
        }

        var other = next < phrases.Count ? phrases[next].First : int.MaxValue;
        var at = PersonAside.Skip(view, end);
        if (
            isComplement
            && !(at > end && view.WordAt(at - 1) is "who")
            && !(end < view.Tokens.Length && view.Tokens[end].Tag is Tag.Participle or Tag.PastVerb or Tag.Adjective or Tag.Adverb)
        )
        {
            return Fate.None;
        }

        var fate = Fate.None;
        // "shot his wife before turning": the wife does not turn
        var isObject = first > 0 && view.IsVerb(first - 1);
        var isAside = first > 0 && view.WordAt(first - 1) is ",";
        var isPassive = false;
        var hasVerb = false;
        var isDenied = false;
        var isPast = false;
        for (
            var i = at;
            i < view.Tokens.Length
                && i < at + Reach + (hasVerb ? Reach : 0)
                && !(view.IsVerb(i) && concepts.Action(view.LemmaAt(i)) is "say");
            i++
        )
        {
            var tag = view.Tokens[i].Tag;
            var word = view.LemmaAt(i);
            if (!hasVerb && isObject && word is "before" or "after" && i + 1 < view.Tokens.Length && view.Tokens[i + 1].Tag is Tag.Gerund)
            {
                break;
            }

            // behind another person the verbs are no more the first one's, up to the next conjunction
            isPast =
                (
                    isPast
                    || (hasVerb && phrases.Any(p => p.First == i && p.Introduction is not Introduction.Pronoun) && !IsComplement(view, i))
                ) && !(word is "and" or "then" or "before" or "but" && Goes(view, i));
            if (
                tag is Tag.Modal
                || word
                    is "not"
                        or "never"
                        or "n't"
                        or "if"
                        or "try"
                        or "attempt"
                        or "attempted"
                        or "threaten"
                        or "talk"
                        or "think"
                        or "plan"
                        or "want"
                        or "expect"
                        or "hope"
                        or "fear"
                        or "nearly"
                        or "almost"
            )
            {
                isDenied = true;
            }
            else if (tag is Tag.Auxiliary)
            {
                isPassive = word is "be" or "get" || (isPassive && view.WordAt(i) is "been" or "being");
            }
            else if (isPast)
            {
                continue;
            }
            else if (view.IsVerb(i) || (tag is Tag.Adjective && IsState(view.LemmaAt(i)) && !IsBeforeNoun(view, i)))
            {
                fate |= isDenied
                    ? Fate.None
                    : verbs.Of(
                        view,
                        i,
                        (isPassive && (tag is not Tag.Gerund || view.WordAt(i - 1) is "being"))
                            || (!hasVerb && !IsDoer(view, i) && IsReduced(view, i))
                    );
                if (isPassive || IsReduced(view, i) ? verbs.IsAccused(word) : false)
                {
                    break;
                }

                isPassive = word is "get" || (isPassive && word is "find");
                hasVerb = true;
                isDenied = false;
            }
            else if (
                !hasVerb
                && isAside
                && word is ","
                && i + 1 < view.Tokens.Length
                && (view.Tokens[i + 1].Tag is Tag.Auxiliary || view.IsVerb(i + 1))
            )
            {
                // ", a clerk at the shop, was"
                isAside = false;
            }
            else if (
                hasVerb
                    ? !Goes(view, i) && !PersonList.IsWithin(view, phrases, i)
                    : i == other
                        || tag is Tag.Punctuation or Tag.Conjunction
                        || word is "that" or "who" or "whose" or "which" or "where" or "when" or "while" or "because"
            )
            {
                break;
            }
        }

        return fate;
    }

    // Behind a verb only what follows "and", "then", "but" or "," without a subject of its own has the same subject.
    private static bool Goes(SentenceView view, int i)
    {
        var word = view.LemmaAt(i);
        if (word is "before" or "after")
        {
            // "after being shot", "before shooting himself"
            var next = i + 1 < view.Tokens.Length && view.Tokens[i + 1].Tag is Tag.Adverb ? i + 2 : i + 1;
            return next < view.Tokens.Length && (view.Tokens[next].Tag is Tag.Gerund || view.WordAt(next) is "being");
        }

        if (word is ";" or "." or ":" or "who" or "which" or "that" or "when" or "while" or "because" or "as" or "where")
        {
            return false;
        }

        if (word is not ("and" or "but" or "," or "then"))
        {
            return true;
        }

        for (
            i++;
            i < view.Tokens.Length && (view.Tokens[i].Tag is Tag.Adverb || view.WordAt(i) is "and" or "but" or "then" or "later");
            i++
        ) { }

        return i < view.Tokens.Length && (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Auxiliary);
    }

    // "killed a nurse", "fatally shot his wife", "the death of a nurse"; in a list, what stands before the first
    private Fate Before(SentenceView view, IReadOnlyList<PersonPhrase> phrases, int index)
    {
        index = PersonList.FirstOf(view, phrases, index);
        // "the death of Judge Ruiz's son"
        var at = phrases[index].First - 1;
        if (at > 0 && PersonAside.IsPossessive(view, at))
        {
            var owner = at;
            at = (index > 0 && phrases[index - 1].End == owner ? phrases[index - 1].First : at - 1) - 1;
        }

        while (at >= 0 && view.Tokens[at].Tag is Tag.Adverb)
        {
            at--;
        }

        if (at < 0)
        {
            return Fate.None;
        }

        if (view.WordAt(at) is "of" && at > 0)
        {
            return verbs.OfNoun(view, at - 1);
        }

        return Done(view, at);
    }

    // "killed", "shot and killed"
    private Fate Done(SentenceView view, int at) =>
        !view.IsVerb(at) || IsDenied(view, at) || (view.Tokens[at].Tag is Tag.Participle && IsPassive(view, at))
            ? Fate.None
            : verbs.Of(view, at, true) | (at > 1 && view.WordAt(at - 1) is "and" ? Done(view, at - 2) : Fate.None);

    private static bool IsDenied(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 3); i--)
        {
            if (view.Tokens[i].Tag is Tag.Modal or Tag.To || view.LemmaAt(i) is "not" or "never" or "n't" or "nearly" or "almost")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPassive(SentenceView view, int verb) =>
        (verb > 0 && view.Tokens[verb - 1].Tag is Tag.Auxiliary && view.LemmaAt(verb - 1) is "be")
        || (verb > 1 && view.Tokens[verb - 1].Tag is Tag.Adverb && view.LemmaAt(verb - 2) is "be");

    // "the clerk who shot and wounded a thief"
    private static bool IsDoer(SentenceView view, int verb) => verb > 0 && view.WordAt(verb - 1) is "who" or "that";

    private static bool IsState(string lemma) => lemma is "dead" or "deceased" or "injured" or "wounded" or "hurt" or "hospitalized";

    private static bool IsBeforeNoun(SentenceView view, int i) =>
        i + 1 < view.Tokens.Length && view.Tokens[i + 1].Tag is Tag.Noun or Tag.ProperNoun;

    // "a nurse shot in the leg", "Nurse Killed in Crash": without an object behind it, done to the one before
    private static bool IsReduced(SentenceView view, int verb) =>
        verb + 2 < view.Tokens.Length && view.WordAt(verb + 1) is "and" && view.IsVerb(verb + 2)
            ? IsReduced(view, verb + 2)
            : view.Tokens[verb].Tag is Tag.PastVerb or Tag.Participle
                && (
                    verb + 1 >= view.Tokens.Length
                    || view.Tokens[verb + 1].Tag is Tag.Preposition or Tag.Punctuation or Tag.Conjunction or Tag.Adverb
                    || view.WordAt(verb + 1) is "dead"
                    || view.IsInTime(verb + 1)
                )
                && !(verb + 1 < view.Tokens.Length && view.WordAt(verb + 1) is "into" or "toward" or "towards")
                && !(verb + 1 < view.Tokens.Length && view.WordAt(verb + 1) is "at" && view.Sentence.Part is not Part.Title);
}
