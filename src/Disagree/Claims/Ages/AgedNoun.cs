using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Ages;

/// <summary>Tells whom the noun behind an age means, "the 62-year-old nurse": the one whom the article calls so.</summary>
internal static class AgedNoun
{
    private const int Longest = 5;
    private const int ReachOfAside = 6;

    /// <summary>The token of the noun behind the age; -1 where none stands there, or where a name does.</summary>
    internal static int Behind(SentenceView view, int behind)
    {
        var noun = -1;
        for (var i = behind; i < Math.Min(view.Tokens.Length, behind + Longest); i++)
        {
            if (view.NameAt(i) is { Type: NameType.Person } || view.Tokens[i].Tag is Tag.Possessive)
            {
                return -1;
            }

            if (view.Tokens[i].Tag is not (Tag.Noun or Tag.Adjective or Tag.ProperNoun or Tag.Word))
            {
                break;
            }

            noun = view.Tokens[i].Tag is Tag.Adjective ? noun : i;
        }

        return noun;
    }

    /// <summary>The one person whom the article calls so before: "nurse Ana Ruiz", "Ana Ruiz, a nurse"; null where that is nobody.</summary>
    internal static string? Called(SentenceView view, int noun)
    {
        string? only = null;
        foreach (var (sentence, at) in Uses(view, noun))
        {
            var person = Named(view.Mentions, sentence, at);
            if (person is null ? IsAnother(view.Mentions.Document, sentence, at) : only is not null && !IsOne(person, only))
            {
                return null;
            }

            only ??= person;
        }

        return only;
    }

    // the places before the sentence at which the article has the noun
    private static IEnumerable<(Sentence Sentence, int At)> Uses(SentenceView view, int noun)
    {
        var word = view.WordAt(noun).ToString();
        var document = view.Mentions.Document;
        for (var s = 0; s < document.Sentences.Count && document.Sentences[s].Span != view.Sentence.Span; s++)
        {
            for (var i = 0; i < document.Sentences[s].TokenCount; i++)
            {
                if (Word(document, document.Sentences[s], i).Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    yield return (document.Sentences[s], i);
                }
            }
        }
    }

    private static ReadOnlySpan<char> Word(Document document, Sentence sentence, int at) =>
        at >= 0 && at < sentence.TokenCount ? document.TokensOf(sentence)[at].Of(document.TextOf(sentence.Part)) : "";

    // "nurse Ana Ruiz", "the nurse, Ana Ruiz,"; "Ana Ruiz, a nurse", "Ana Ruiz is a nurse"
    private static string? Named(ArticleMentions mentions, Sentence sentence, int at)
    {
        var document = mentions.Document;
        var tokens = document.TokensOf(sentence);
        var next = at + (Word(document, sentence, at + 1) is "," ? 2 : 1);
        var article = at - 1;
        while (article > at - ReachOfAside && Word(document, sentence, article) is not ("a" or "an" or "the" or "," or ""))
        {
            article--;
        }

        var last =
            Word(document, sentence, article) is "a" or "an" or "the" && Word(document, sentence, article - 1) is "," or "is" or "was"
                ? article - 2
                : -1;
        foreach (var name in mentions.Names)
        {
            if (
                name.Type is NameType.Person
                && name.Span.Part == sentence.Part
                && sentence.Span.Contains(name.Span)
                && (
                    (name.Span.Start <= tokens[at].Start && tokens[at].End <= name.Span.End)
                    || (next < tokens.Length && tokens[next].Start == name.Span.Start)
                    || (last >= 0 && tokens[last].End == name.Span.End)
                )
            )
            {
                return name.Canonical;
            }
        }

        return null;
    }

    // "a nurse", "another nurse", "her nurse": one of whom the words name nobody
    private static bool IsAnother(Document document, Sentence sentence, int at) =>
        Word(document, sentence, at - 1) is not ("the" or "The" or "as");

    private static bool IsOne(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
}
