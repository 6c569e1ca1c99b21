using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Claims.Victims;

/// <summary>Tells which word names a person: "boy" of "a 9-year-old Pine Creek boy".</summary>
internal sealed class PersonHead(PersonTable people)
{
    /// <summary>Whether the token at an index is the head: a noun for one person, or "old" in "a 9-year-old was hurt".</summary>
    internal bool Is(SentenceView view, int i)
    {
        var tokens = view.Tokens;
        var isOld = view.WordAt(i) is "old" or "Old";
        return (isOld ? IsAge(view, i) : tokens[i].Tag is Tag.Noun or Tag.ProperNoun or Tag.Adjective && people.IsPerson(view, i))
            && !(IsNounlikeAt(view, i + 1) && !view.IsVerb(i + 1))
            && !(i + 1 < tokens.Length && people.IsPerson(view, i + 1));
    }

    // "a 9-year-old"
    private bool IsAge(SentenceView view, int old) =>
        old > 1
        && view.LemmaAt(view.WordAt(old - 1) is "-" or "–" ? old - 2 : old - 1) is "year" or "month" or "week" or "day"
        && !IsSaidAge(view, old)
        && !IsBeforeHome(view, old);

    // "she is two years old"
    private static bool IsSaidAge(SentenceView view, int old) => view.WordAt(old - 1) is "years" or "months" or "weeks" or "days";

    // "a 30-year-old Pine Creek woman"
    internal static bool IsBehindHome(SentenceView view, int head) =>
        head > 0 && view.NameAt(head - 1) is not null && view.Tokens[head].Tag is Tag.Noun;

    private bool IsBeforeHome(SentenceView view, int old)
    {
        var i = old + 1;
        while (i < view.Tokens.Length && view.NameAt(i) is not null)
        {
            i++;
        }

        return i > old + 1 && i < view.Tokens.Length && view.Tokens[i].Tag is Tag.Noun && people.IsPerson(view, i);
    }

    private static bool IsNounlikeAt(SentenceView view, int i) =>
        i < view.Tokens.Length
        && (view.Tokens[i].Tag is Tag.Noun or Tag.Possessive || (view.WordAt(i) is "-" && view.Tokens[i].Start == view.Tokens[i - 1].End));
}
