using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Claims.Victims;

/// <summary>Which phrases of a sentence stand in one list.</summary>
internal static class PersonList
{
    /// <summary>The token behind the last of the list in which a phrase stands: what is said there is said of each.</summary>
    internal static int EndOf(SentenceView view, IReadOnlyList<PersonPhrase> phrases, int index)
    {
        while (index + 1 < phrases.Count && IsJoint(view, phrases[index], phrases[index + 1]))
        {
            index++;
        }

        return phrases[index].End;
    }

    /// <summary>Whether two phrases stand in one list: "a nurse, her son and a cook", but not "the driver, a cook, died".</summary>
    internal static bool IsJoint(SentenceView view, PersonPhrase one, PersonPhrase next)
    {
        var (from, to) = (one.End, next.First);
        if (to <= from || to - from > 3)
        {
            return false;
        }

        var hasAnd = false;
        for (var i = from; i < to; i++)
        {
            if (view.WordAt(i) is not ("," or "and" or "as" or "well"))
            {
                return false;
            }

            hasAnd |= view.WordAt(i) is "and" or "well";
        }

        var behind = next.End;
        return hasAnd || view.Sentence.Part is Part.Title || (behind < view.Tokens.Length && view.WordAt(behind) is "and") ||
            (behind + 1 < view.Tokens.Length && view.WordAt(behind) is "," && view.Tokens[behind + 1].Tag is Tag.Determiner or Tag.Pronoun or Tag.ProperNoun or Tag.Conjunction);
    }
}
