using Disagree.Lexicons;

namespace Disagree.Claims.Clauses;

/// <summary>Tells whether a sentence says that what a verb tells was not done: "did not resign", "denied that she had resigned".</summary>
internal static class Negation
{
    private const int Reach = 6;
    private const int FarthestDenial = 14;

    /// <summary>Whether the verb at a token is denied, by a word beside it, by its subject or by another verb before it.</summary>
    internal static bool Is(SentenceView view, int verb) =>
        !IsOfPart(view, verb) && (IsBeside(view, verb, out var subject) || IsNobody(view, subject) || Denial(view, verb, out _));

    // "did not die of cancer": of something else
    private static bool IsOfPart(SentenceView view, int verb) =>
        verb + 1 < view.Tokens.Length && view.WordAt(verb + 1) is "of" or "by" or "because" or "with" or "alone";

    // "did not resign", "was never told"; the subject ends at the token before
    private static bool IsBeside(SentenceView view, int verb, out int subject)
    {
        subject = verb - 1;
        var isDenied = false;
        for (; subject >= Math.Max(0, verb - Reach); subject--)
        {
            if (view.WordAt(subject) is "not" or "n't" or "n’t" or "never")
            {
                isDenied |= !(view.WordAt(subject + 1) is "only" or "just" or "merely");
            }
            else if (
                view.Tokens[subject].Tag is not (Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.To)
                || view.IsInTime(subject)
                || view.NameAt(subject) is not null
            )
            {
                break;
            }
        }

        return isDenied;
    }

    // "no one was arrested", "none of them resigned"
    private static bool IsNobody(SentenceView view, int subject) =>
        subject >= 0
        && (
            view.WordAt(subject) is "nobody" or "Nobody" or "none" or "None"
            || (subject > 0 && view.WordAt(subject - 1) is "no" or "No" && view.WordAt(subject) is "one")
        );

    /// <summary>
    /// Whether a verb that denies governs the clause of the one at a token: "denied that she had resigned", "denied it would cut 40 jobs",
    /// "denied having met him".
    /// </summary>
    internal static bool Denial(SentenceView view, int verb, out int denial)
    {
        for (denial = verb - 1; denial >= Math.Max(0, verb - FarthestDenial); denial--)
        {
            if (
                view.WordAt(denial)
                is ";"
                    or ","
                    or "but"
                    or "while"
                    or "and"
                    or "or"
                    or "who"
                    or "which"
                    or "when"
                    or "after"
                    or "before"
                    or "because"
                    or "as"
            )
            {
                return false;
            }

            if (view.IsVerb(denial) && view.LemmaAt(denial) is "deny" or "refute")
            {
                return Governs(view, denial, verb);
            }

            if (view.IsVerb(denial) && view.Tokens[denial].Tag is not (Tag.Participle or Tag.Gerund))
            {
                return false;
            }
        }

        return false;
    }

    // what is denied is a clause or a gerund; a reduced one, "denied the men held in Oslo a lawyer", is none
    private static bool Governs(SentenceView view, int denial, int verb)
    {
        if (view.Tokens[verb].Tag is Tag.Gerund)
        {
            return denial + 1 == verb;
        }

        if (denial + 1 == verb - 1 && view.WordAt(denial + 1) is "having")
        {
            return true;
        }

        if (view.WordAt(denial + 1) is "that" || view.IsLemma(denial + 1, WordClass.Hearsay))
        {
            return true;
        }

        return Events.GoverningVerb.IsFinite(view, verb) || view.Tokens[verb - 1].Tag is Tag.Modal or Tag.Auxiliary;
    }
}
