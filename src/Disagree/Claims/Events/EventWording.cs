using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Says in the words of an article what happened: "the gunman opened fire", "Trump declared".</summary>
internal static class EventWording
{
    private const int MostWords = 9;
    private const int MostOfSubject = 5;

    /// <summary>The words around a verb, from its subject to its object, without the time that stands among them.</summary>
    internal static string Of(SentenceView view, Clause clause, int verb, int from)
    {
        var tokens = view.Tokens;
        var end = verb + 1;
        while (
            end < from
            && end - verb < MostWords
            && tokens[end].Tag is not Tag.Conjunction
            && view.WordAt(end)[0] is not (',' or ';' or ':' or '.' or '(')
        )
        {
            end++;
        }

        while (
            end > verb + 1
            && (
                tokens[end - 1].Tag is not (Tag.Noun or Tag.ProperNoun)
                || (end < tokens.Length && tokens[end].Tag is Tag.Noun or Tag.ProperNoun)
            )
        )
        {
            end--;
        }

        var first = Subject(view, clause, verb);
        var words = view.Text[tokens[verb].Start..tokens[end - 1].End];
        return first < 0 ? words : $"{view.Text[tokens[first].Start..tokens[verb].Start]}{words}";
    }

    // where the subject right before the verb begins; negative where another word than an auxiliary stands between, or none is named
    private static int Subject(SentenceView view, Clause clause, int verb)
    {
        var tokens = view.Tokens;
        var last = verb - 1;
        while (last >= clause.First && tokens[last].Tag is Tag.Auxiliary or Tag.Adverb && !view.IsInTime(last))
        {
            last--;
        }

        var first = last + 1;
        while (first > clause.First && last - first < MostOfSubject && IsOfSubject(view, first - 1))
        {
            first--;
        }

        while (first <= last && view.NameAt(first) is null && tokens[first].Tag is Tag.Adjective or Tag.Possessive)
        {
            first++;
        }

        var before = first > 0 && tokens[first - 1].Tag is Tag.Determiner or Tag.Possessive ? first - 2 : first - 1;
        return
            first <= last && (before < 0 || tokens[before].Tag is not (Tag.Preposition or Tag.Number or Tag.NumberWord or Tag.Conjunction))
            ? first
            : -1;
    }

    private static bool IsOfSubject(SentenceView view, int i) =>
        !view.IsInTime(i) && (view.NameAt(i) is not null || view.Tokens[i].Tag is Tag.Noun or Tag.ProperNoun or Tag.Adjective);
}
