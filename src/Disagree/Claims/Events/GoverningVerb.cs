using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Finds the verb to which an expression in a clause belongs.</summary>
internal static class GoverningVerb
{
    /// <summary>
    /// The token of the finite verb nearest before a place in its clause, else the first behind it, else any form of a verb; -1 where there
    /// is none.
    /// </summary>
    internal static int Find(SentenceView view, Clause clause, int from, int to)
    {
        var any = -1;
        for (var i = from - 1; i >= clause.First; i--)
        {
            if (view.IsVerb(i))
            {
                if (IsFinite(view, i))
                {
                    return i;
                }

                any = any < 0 ? i : any;
            }
        }

        for (var i = to; i < clause.End; i++)
        {
            if (view.IsVerb(i))
            {
                if (IsFinite(view, i))
                {
                    return any >= 0 && from - any < i - to ? any : i;
                }

                any = any < 0 ? i : any;
            }
        }

        return any;
    }

    /// <summary>
    /// Whether it is "struck", "was struck", "to strike" or "will strike", not "striking" and not "struck" behind a noun it describes.
    /// </summary>
    internal static bool IsFinite(SentenceView view, int i) =>
        view.Tokens[i].Tag is Tag.PastVerb or Tag.Verb || (view.Tokens[i].Tag is Tag.Participle && HasAuxiliary(view, i));

    /// <summary>
    /// Whether it describes the noun before it or stands behind a preposition: "the sentence given to him", "jailed for taking bribes".
    /// </summary>
    internal static bool IsOfPhrase(SentenceView view, int i) =>
        i > 0
        && view.Tokens[i].Tag switch
        {
            Tag.Participle => view.Tokens[i - 1].Tag is Tag.Noun && !view.IsInTime(i - 1),
            Tag.Gerund => view.WordAt(i - 1) is "of" or "for" or "by",
            _ => false,
        };

    private static bool HasAuxiliary(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 3); i--)
        {
            if (view.Tokens[i].Tag is Tag.Auxiliary)
            {
                return true;
            }

            if (view.Tokens[i].Tag is not Tag.Adverb && view.WordAt(i) is not ("first" or "last"))
            {
                return false;
            }
        }

        return false;
    }
}
