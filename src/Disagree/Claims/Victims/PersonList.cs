using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Victims;

/// <summary>Which phrases of a sentence stand in one list.</summary>
internal static class PersonList
{
    private const int Reach = 8;

    /// <summary>The last of the list in which a phrase stands: what is said behind it is said of each.</summary>
    internal static int LastOf(SentenceView view, IReadOnlyList<PersonPhrase> phrases, int index)
    {
        while (index + 1 < phrases.Count && IsJoint(view, phrases[index], phrases[index + 1]))
        {
            index++;
        }

        return index;
    }

    /// <summary>The first of the list in which a phrase stands.</summary>
    internal static int FirstOf(SentenceView view, IReadOnlyList<PersonPhrase> phrases, int index)
    {
        while (index > 0 && IsJoint(view, phrases[index - 1], phrases[index]))
        {
            index--;
        }

        return index;
    }

    /// <summary>The phrases but for those that sum up the list behind them: "four people" of "four people, three men and a clerk".</summary>
    internal static IReadOnlyList<PersonPhrase> WithoutSums(SentenceView view, IReadOnlyList<PersonPhrase> phrases)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i].Count > 2 && phrases[i].Count == phrases.Skip(i + 1).Take(LastOf(view, phrases, i) - i).Sum(p => p.Count))
            {
                return WithoutSums(view, [.. phrases.Where((_, at) => at != i)]);
            }
        }

        return phrases;
    }

    /// <summary>Whether a token stands between two of one list.</summary>
    internal static bool IsWithin(SentenceView view, IReadOnlyList<PersonPhrase> phrases, int token)
    {
        for (var i = 1; i < phrases.Count && phrases[i - 1].End <= token; i++)
        {
            if (token < phrases[i].First)
            {
                return IsJoint(view, phrases[i - 1], phrases[i]);
            }
        }

        return false;
    }

    /// <summary>Whether a token is the "with" of "along with".</summary>
    internal static bool IsAlongside(SentenceView view, int with) =>
        with > 0 && view.WordAt(with) is "with" && view.WordAt(with - 1) is "along" or "together";

    /// <summary>Whether two phrases stand in one list: "a nurse, her son and a cook", but not "the driver, a cook, died".</summary>
    internal static bool IsJoint(SentenceView view, PersonPhrase one, PersonPhrase next)
    {
        var (from, to) = (one.End, next.First);
        if (to <= from || to - from > Reach)
        {
            return false;
        }

        var hasAnd = false;
        var isParted = false;
        for (var i = from; i < to; i++)
        {
            var isAlong = view.WordAt(i) is "along" or "together" && i + 1 < to && IsAlongside(view, i + 1);
            if (
                view.WordAt(i) is not ("," or "and" or "as" or "well")
                && !isAlong
                && !IsAlongside(view, i)
                && !IsAge(view, i)
                && !IsHome(view, i)
            )
            {
                return false;
            }

            hasAnd |= isAlong || view.WordAt(i) is "and" or "well";
            isParted |= hasAnd || view.WordAt(i) is ",";
        }

        var behind = next.End;
        return isParted
            && (
                hasAnd
                || view.Sentence.Part is Part.Title
                || (behind < view.Tokens.Length && view.WordAt(behind) is "and")
                || (
                    behind + 1 < view.Tokens.Length
                    && view.WordAt(behind) is ","
                    && view.Tokens[behind + 1].Tag is Tag.Determiner or Tag.Pronoun or Tag.ProperNoun or Tag.Conjunction
                )
            );
    }

    // "Ana Ruiz, 34, and Ben Oduya", "Ana Ruiz (34)", "a girl of 12 and"
    private static bool IsAge(SentenceView view, int i) =>
        view.Tokens[i].Tag is Tag.Number or Tag.NumberWord
        || view.WordAt(i) is "(" or ")"
        || (view.WordAt(i) is "of" or "aged" && i + 1 < view.Tokens.Length && view.Tokens[i + 1].Tag is Tag.Number or Tag.NumberWord);

    // "Ana Ruiz, of Millbrook, and Ben Oduya"
    private static bool IsHome(SentenceView view, int i) =>
        (view.WordAt(i) is "of" or "from" && i + 1 < view.Tokens.Length && view.NameAt(i + 1) is { Type: NameType.Place })
        || view.NameAt(i) is { Type: NameType.Place };
}
