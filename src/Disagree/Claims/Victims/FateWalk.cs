using Disagree.Articles;
using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Victims;

/// <summary>Goes through the words behind a person, and gathers what befell them as long as the verbs speak of that person.</summary>
/// <param name="verbs">What verbs tell to have happened.</param>
/// <param name="view">The sentence.</param>
/// <param name="phrases">The people of the sentence.</param>
/// <param name="first">The token at which the words for the person begin.</param>
/// <param name="other">That at which those for the next person begin.</param>
internal ref struct FateWalk(FateTable verbs, SentenceView view, IReadOnlyList<PersonPhrase> phrases, int first, int other)
{
    // "shot his wife before turning": the wife does not turn
    private readonly bool isObject = first > 0 && view.IsVerb(first - 1);
    private bool isAside = first > 0 && view.WordAt(first - 1) is ",";
    private bool isPassive;
    private bool isDenied;
    private bool isPast;

    /// <summary>What has befallen the person up to here.</summary>
    internal Fate Fate { get; private set; }

    /// <summary>Whether a verb was met.</summary>
    internal bool HasVerb { get; private set; }

    /// <summary>Takes the word at a token; false where nothing more is said of the person.</summary>
    internal bool Take(int i)
    {
        var word = view.LemmaAt(i);
        if (!HasVerb && isObject && word is "before" or "after" && i + 1 < view.Tokens.Length && view.Tokens[i + 1].Tag is Tag.Gerund)
        {
            return false;
        }

        // behind another person the verbs are no more the first one's, up to the next conjunction
        isPast = (isPast || (HasVerb && IsAnother(i))) && !ComesBack(i, word);
        if (view.Tokens[i].Tag is Tag.Modal || view.IsLemma(i, WordClass.Unreal))
        {
            isDenied = true;
        }
        else if (view.Tokens[i].Tag is Tag.Auxiliary)
        {
            isPassive = word is "be" or "get" || (isPassive && view.WordAt(i) is "been" or "being");
        }
        else if (!isPast && TellsFate(i))
        {
            return TakeFate(i, word);
        }
        else if (!isPast && ClosesAside(i, word))
        {
            isAside = false;
        }
        else
        {
            return isPast || !Ends(i);
        }

        return true;
    }

    private bool TakeFate(int i, string word)
    {
        Fate |= isDenied ? Fate.None : verbs.Of(view, i, IsSuffered(i));
        if ((isPassive || IsReduced(view, i)) && verbs.IsAccused(view, i))
        {
            return false;
        }

        isPassive = word is "get" || (isPassive && word is "find");
        HasVerb = true;
        isDenied = false;
        return true;
    }

    private readonly bool IsAnother(int i)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.First == i && phrase.Introduction is not Introduction.Pronoun)
            {
                return !SubjectOfVerbs.IsComplement(view, i);
            }
        }

        return false;
    }

    private readonly bool ComesBack(int i, string word) => word is "and" or "then" or "before" or "but" && SubjectOfVerbs.GoesOn(view, i);

    private readonly bool TellsFate(int i) =>
        view.IsVerb(i)
        || (
            view.Tokens[i].Tag is Tag.Adjective
            && view.IsLemma(i, WordClass.Stricken)
            && !IsBeforeNoun(view, i)
            && !ObjectOpening.Is(view, i + 1)
            // "put the dead at 40"
            && view.Tokens[i - 1].Tag is not Tag.Determiner
        );

    // "was shot", "being shot", "a nurse shot in the leg"
    private readonly bool IsSuffered(int i) =>
        (isPassive && (view.Tokens[i].Tag is not Tag.Gerund || view.WordAt(i - 1) is "being"))
        || (!HasVerb && !IsDoer(view, i) && IsReduced(view, i));

    // the second comma of ", a clerk at the shop, was"
    private readonly bool ClosesAside(int i, string word) =>
        !HasVerb && isAside && word is "," && i + 1 < view.Tokens.Length && (view.Tokens[i + 1].Tag is Tag.Auxiliary || view.IsVerb(i + 1));

    private readonly bool Ends(int i) =>
        HasVerb
            ? !SubjectOfVerbs.GoesOn(view, i) && !PersonList.IsWithin(view, phrases, i)
            : i == other || view.Tokens[i].Tag is Tag.Punctuation or Tag.Conjunction || view.Is(i, WordClass.ClauseHead);

    // "the clerk who shot and wounded a thief"
    private static bool IsDoer(SentenceView view, int verb) => verb > 0 && view.WordAt(verb - 1) is "who" or "that";

    private static bool IsBeforeNoun(SentenceView view, int i) =>
        i + 1 < view.Tokens.Length && view.Tokens[i + 1].Tag is Tag.Noun or Tag.ProperNoun;

    // "shot dead constable Tom Hale"
    private static bool IsNamed(SentenceView view, int at) =>
        at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun && !view.IsInTime(at);

    // "a nurse shot in the leg", "Nurse Killed in Crash": without an object behind it, done to the one before
    private static bool IsReduced(SentenceView view, int verb) =>
        verb + 2 < view.Tokens.Length && view.WordAt(verb + 1) is "and" && view.IsVerb(verb + 2)
            ? IsReduced(view, verb + 2)
            : view.Tokens[verb].Tag is Tag.PastVerb or Tag.Participle
                && (
                    verb + 1 >= view.Tokens.Length
                    || view.Tokens[verb + 1].Tag is Tag.Preposition or Tag.Punctuation or Tag.Conjunction or Tag.Adverb
                    || (view.WordAt(verb + 1) is "dead" && !ObjectOpening.Is(view, verb + 2) && !IsNamed(view, verb + 2))
                    || view.IsInTime(verb + 1)
                )
                && !(verb + 1 < view.Tokens.Length && view.WordAt(verb + 1) is "into" or "toward" or "towards")
                && !(verb + 1 < view.Tokens.Length && view.WordAt(verb + 1) is "at" && view.Sentence.Part is not Part.Title);
}
