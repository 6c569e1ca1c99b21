using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Reads who does what a verb tells, and to what: "the council rejected the tram plan", "the plan was rejected by the council".</summary>
internal sealed class DeedReader(OppositeTable opposites)
{
    private const int LongestPhrase = 10;
    private const int Reach = 6;

    /// <summary>The deed of the verb at a token.</summary>
    internal Deed Of(SentenceView view, int verb)
    {
        var sides = opposites.Of(view, verb, out var end);
        var subject = verb - 1;
        var isPassive = false;
        for (; subject >= Math.Max(0, verb - Reach) && IsPassed(view, subject); subject--)
        {
            isPassive |= view.LemmaAt(subject) is "be" or "get";
        }

        isPassive &= view.Tokens[verb].Tag is Tag.Participle or Tag.PastVerb;
        var before = Before(view, subject);
        var (doer, thing) = isPassive ? (By(view, end), before) : (before, After(view, end));
        return new Deed(doer, thing, Negation.Is(view, verb), sides);
    }

    // "has been", "on Monday", "unanimously": between the subject and its verb
    private static bool IsPassed(SentenceView view, int i) =>
        view.IsInTime(i)
        || (view.NameAt(i) is null && view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb)
        || view.WordAt(i) is "on" or "to"
        || view.Is(i, WordClass.Negating)
        || (view.WordAt(i) is "who" or "which" or "that" or "," && i > 0);

    private static List<string> Before(SentenceView view, int last)
    {
        var words = new List<string>();
        for (var i = last; i >= Math.Max(0, last - LongestPhrase) && Take(view, i, words); i--) { }

        words.Reverse();
        return words;
    }

    private static List<string> After(SentenceView view, int first)
    {
        var words = new List<string>();
        for (
            var i = first;
            i < Math.Min(view.Tokens.Length, first + LongestPhrase)
                && (Take(view, i, words) || (words.Count == 0 && IsPassed(view, i) && view.WordAt(i) is not ("to" or ",")));
            i++
        ) { }

        return words;
    }

    private static List<string> By(SentenceView view, int end)
    {
        for (var i = end; i < Math.Min(view.Tokens.Length, end + LongestPhrase); i++)
        {
            if (view.WordAt(i) is "by")
            {
                return After(view, i + 1);
            }

            if (view.Tokens[i].Tag is Tag.Punctuation || view.IsVerb(i))
            {
                break;
            }
        }

        return [];
    }

    // a word of a noun phrase; false behind its end
    private static bool Take(SentenceView view, int i, List<string> words)
    {
        if (view.IsInTime(i))
        {
            return false;
        }

        if (view.NameAt(i) is { } name)
        {
            Add(words, name.Canonical);
            return true;
        }

        if (view.PronounAt(i) is { } meant)
        {
            Add(words, meant.Canonical);
            return true;
        }

        switch (view.Tokens[i].Tag)
        {
            case Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Gerund or Tag.Word:
                Add(words, view.LemmaAt(i));
                return true;
            case Tag.Number or Tag.NumberWord or Tag.Determiner or Tag.Possessive:
                return true;
            default:
                return view.WordAt(i) is "-";
        }
    }

    private static void Add(List<string> words, string word)
    {
        if (!words.Contains(word, StringComparer.Ordinal))
        {
            words.Add(word);
        }
    }
}
