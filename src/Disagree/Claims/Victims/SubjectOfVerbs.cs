using Disagree.Lexicons;

namespace Disagree.Claims.Victims;

/// <summary>Tells whether the verbs behind the words for a person speak of that person.</summary>
internal static class SubjectOfVerbs
{
    /// <summary>
    /// Whether a noun at a token hangs on another: "the father of a boy", "the father of Pine County Judge Ana Ruiz"; the verb behind
    /// speaks of the father.
    /// </summary>
    internal static bool IsComplement(SentenceView view, int first)
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

    /// <summary>
    /// Whether the subject of a verb goes on behind a token: only what follows "and", "then", "but" or "," without a subject of its own has
    /// the same.
    /// </summary>
    internal static bool GoesOn(SentenceView view, int i)
    {
        var word = view.LemmaAt(i);
        if (word is "before" or "after")
        {
            // "after being shot", "before shooting himself"
            var next = i + 1 < view.Tokens.Length && view.Tokens[i + 1].Tag is Tag.Adverb ? i + 2 : i + 1;
            return next < view.Tokens.Length && (view.Tokens[next].Tag is Tag.Gerund || view.WordAt(next) is "being");
        }

        if (word is ";" or "." or ":" || view.Is(i, WordClass.ClauseHead))
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
}
