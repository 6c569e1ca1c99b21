using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Claims.Victims;

/// <summary>Reads what a sentence says to have happened to a person: by the verbs behind the words for the person, and by the one before.</summary>
internal sealed class FateReader(FateTable verbs, ConceptTable concepts)
{
    private const int Reach = 14;

    internal Fate Of(SentenceView view, IReadOnlyList<PersonPhrase> phrases, int index)
    {
        var phrase = phrases[index];
        return Behind(view, PersonList.EndOf(view, phrases, index), IsComplement(view, phrase.First)) | (phrase.Introduction is Introduction.Pronoun ? Fate.None : Before(view, phrases, index));
    }

    // "the father of a boy": the verb behind speaks of the father
    private static bool IsComplement(SentenceView view, int first) =>
        first > 0 && view.WordAt(first - 1) is "of" or "with" or "for" or "by" or "to" or "from" or "near" or "at" or "in" or "on" or "against" or "between" or "among";

    private Fate Behind(SentenceView view, int end, bool isComplement)
    {
        var at = SkipAside(view, end);
        if (isComplement && !(at > end && view.WordAt(at - 1) is "who") && !(end < view.Tokens.Length && view.Tokens[end].Tag is Tag.Participle or Tag.PastVerb or Tag.Adjective or Tag.Adverb))
        {
            return Fate.None;
        }

        var fate = Fate.None;
        var isPassive = false;
        var hasVerb = false;
        var isDenied = false;
        for (var i = at; i < view.Tokens.Length && i < at + Reach + (hasVerb ? Reach : 0) && !(view.IsVerb(i) && concepts.Action(view.LemmaAt(i)) is "say"); i++)
        {
            var tag = view.Tokens[i].Tag;
            var word = view.WordAt(i);
            if (tag is Tag.Modal || word is "not" or "never" or "n't" or "if")
            {
                isDenied = true;
            }
            else if (tag is Tag.Auxiliary)
            {
                isPassive = view.LemmaAt(i) is "be" or "get" || (isPassive && word is "been" or "being");
            }
            else if (view.IsVerb(i) || (tag is Tag.Adjective && IsState(view.LemmaAt(i)) && !IsBeforeNoun(view, i)))
            {
                fate |= isDenied ? Fate.None : verbs.Of(view, i, isPassive || (!hasVerb && IsReduced(view, i)));
                isPassive = view.LemmaAt(i) is "get";
                hasVerb = true;
                isDenied = false;
            }
            else if (hasVerb ? !Goes(view, i) : tag is Tag.Punctuation or Tag.Conjunction || word is "that" or "who" or "whose" or "which")
            {
                break;
            }
        }

        return fate;
    }

    // Behind a verb only what follows "and", "then", "but" or "," without a subject of its own has the same subject.
    private static bool Goes(SentenceView view, int i)
    {
        var word = view.WordAt(i);
        if (word is ";" or "." or ":" or "who" or "which" or "that" or "when" or "while" or "after" or "before" or "because" or "as" or "where" or "by")
        {
            return false;
        }

        if (word is not ("and" or "but" or ","))
        {
            return true;
        }

        for (i++; i < view.Tokens.Length && (view.Tokens[i].Tag is Tag.Adverb || view.WordAt(i) is "and" or "then" or "later"); i++)
        {
        }

        return i < view.Tokens.Length && (view.IsVerb(i) || view.Tokens[i].Tag is Tag.Auxiliary);
    }

    // ", 34," and ", a 22-year-old cook," and "(34)" and "who"
    private static int SkipAside(SentenceView view, int at)
    {
        var tokens = view.Tokens;
        if (at < tokens.Length && view.WordAt(at) is "," or "(")
        {
            for (var i = at + 1; i < Math.Min(tokens.Length, at + Reach); i++)
            {
                if (view.WordAt(i) is "who")
                {
                    return i + 1;
                }

                if (view.WordAt(i) is "," or ")" && i + 1 < tokens.Length && (tokens[i + 1].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb || view.IsVerb(i + 1)))
                {
                    return i + 1;
                }
            }
        }

        return at < tokens.Length && view.WordAt(at) is "who" ? at + 1 : at;
    }

    // "killed a nurse", "fatally shot his wife", "the death of a nurse"; in a list, what stands before the first
    private Fate Before(SentenceView view, IReadOnlyList<PersonPhrase> phrases, int index)
    {
        while (index > 0 && PersonList.IsJoint(view, phrases[index - 1], phrases[index]))
        {
            index--;
        }

        var at = phrases[index].First - 1;
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

        return view.IsVerb(at) && !IsDenied(view, at) && !(view.Tokens[at].Tag is Tag.Participle && IsPassive(view, at)) ? verbs.Of(view, at, true) : Fate.None;
    }

    private static bool IsDenied(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 3); i--)
        {
            if (view.Tokens[i].Tag is Tag.Modal or Tag.To || view.WordAt(i) is "not" or "never" or "n't")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPassive(SentenceView view, int verb) =>
        (verb > 0 && view.Tokens[verb - 1].Tag is Tag.Auxiliary && view.LemmaAt(verb - 1) is "be") || (verb > 1 && view.Tokens[verb - 1].Tag is Tag.Adverb && view.LemmaAt(verb - 2) is "be");

    private static bool IsState(string lemma) => lemma is "dead" or "deceased" or "injured" or "wounded" or "hurt" or "hospitalized";

    private static bool IsBeforeNoun(SentenceView view, int i) => i + 1 < view.Tokens.Length && view.Tokens[i + 1].Tag is Tag.Noun or Tag.ProperNoun;

    // "a nurse shot in the leg", "Nurse Killed in Crash": without an object behind it, done to the one before
    private static bool IsReduced(SentenceView view, int verb) =>
        view.Tokens[verb].Tag is Tag.PastVerb or Tag.Participle && (verb + 1 >= view.Tokens.Length ||
        view.Tokens[verb + 1].Tag is Tag.Preposition or Tag.Punctuation or Tag.Conjunction or Tag.Adverb || view.WordAt(verb + 1) is "dead" || view.IsInTime(verb + 1)) &&
        !(verb + 1 < view.Tokens.Length && view.WordAt(verb + 1) is "at" && view.Sentence.Part is not Part.Title);
}
