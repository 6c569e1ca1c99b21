using Disagree.Lexicons;

namespace Disagree.Claims.Victims;

/// <summary>
/// Reads what the words before a person say to have happened to them: "killed a nurse", "fatally shot his wife", "the death of a nurse".
/// </summary>
internal sealed class FateBefore(FateTable verbs)
{
    /// <summary>The fate; in a list, what stands before the first.</summary>
    internal Fate Of(SentenceView view, IReadOnlyList<PersonPhrase> phrases, int index)
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

        if (at < 0 || IsLeftOut(view, at))
        {
            return Fate.None;
        }

        // "shot dead a miller"
        at -= at > 0 && view.WordAt(at) is "dead" && view.IsVerb(at - 1) ? 1 : 0;

        if (view.WordAt(at) is "of" && at > 0)
        {
            return verbs.OfNoun(view, at - 1);
        }

        return Done(view, at);
    }

    /// <summary>Whether it is said that the person behind a token is not counted: "other than the driver", "apart from the driver".</summary>
    internal static bool IsLeftOut(SentenceView view, int at) =>
        at >= 0
        && (
            view.WordAt(at) is "besides" or "Besides" or "except" or "excluding"
            || (at > 0 && view.WordAt(at) is "than" && view.WordAt(at - 1) is "other" or "Other")
            || (at > 0 && view.WordAt(at) is "from" && view.WordAt(at - 1) is "apart" or "Apart" or "aside" or "Aside")
            || (at > 0 && view.WordAt(at) is "for" && view.WordAt(at - 1) is "except" or "Except" or "but")
        );

    // "killed", "shot and killed"
    private Fate Done(SentenceView view, int at) =>
        !view.IsVerb(at) || IsDenied(view, at) || (view.Tokens[at].Tag is Tag.Participle && IsPassive(view, at))
            ? Fate.None
            : verbs.Of(view, at, true) | (at > 1 && view.WordAt(at - 1) is "and" ? Done(view, at - 2) : Fate.None);

    private static bool IsDenied(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 3); i--)
        {
            if (view.Tokens[i].Tag is Tag.Modal or Tag.To || view.LemmaAt(i) is "nearly" or "almost" || view.Is(i, WordClass.Negating))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPassive(SentenceView view, int verb) =>
        (verb > 0 && view.Tokens[verb - 1].Tag is Tag.Auxiliary && view.LemmaAt(verb - 1) is "be")
        || (verb > 1 && view.Tokens[verb - 1].Tag is Tag.Adverb && view.LemmaAt(verb - 2) is "be");
}
