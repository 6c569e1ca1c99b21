using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Events;

/// <summary>
/// Reads of which storm or fire with a name a number is: Irma of "Hurricane Irma, which left three dead", in an article on another storm of
/// the season; where the words name none, the one that the article is about.
/// </summary>
internal static class NamedCalamity
{
    private const string Fire = " Fire";

    /// <summary>
    /// The one whose name the title holds, else the one most often named; null where there is none, or several equally often.
    /// </summary>
    internal static string? MainOf(ArticleMentions mentions)
    {
        var document = mentions.Document;
        var named = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in document.Sentences)
        {
            var tokens = document.TokensOf(sentence);
            var text = document.TextOf(sentence.Part);
            for (var i = 0; i < tokens.Length; i++)
            {
                if (At(tokens, text, i) is { } name)
                {
                    if (sentence.Part is Part.Title)
                    {
                        return name;
                    }

                    named[name] = named.GetValueOrDefault(name) + 1;
                }
            }
        }

        var most = named.Count == 0 ? 0 : named.Values.Max();
        return named.Count(n => n.Value == most) == 1 ? named.First(n => n.Value == most).Key : null;
    }

    /// <summary>That of an amount; null where neither the words nor the article name one.</summary>
    internal static string? Of(SentenceView view, QuantityMention amount)
    {
        if (view.Calamity is not { } main)
        {
            return null;
        }

        var (start, end) = (view.TokenFrom(amount.Span.Start), view.TokenFrom(amount.Span.End));
        for (var i = start - 1; i >= 0 && view.WordAt(i) is not ";"; i--)
        {
            if (At(view.Tokens, view.Text, i) is { } before && !IsAside(view, i))
            {
                return before;
            }
        }

        for (var i = end; i < view.Tokens.Length && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (At(view.Tokens, view.Text, i) is { } behind && IsLedTo(view, i))
            {
                return behind;
            }
        }

        return main;
    }

    // the name whose last word stands at a token: "Hurricane |Irma", "Woolsey |Fire"
    private static string? At(ReadOnlySpan<Token> tokens, string text, int i)
    {
        if (i == 0 || !char.IsUpper(text[tokens[i].Start]) || !char.IsUpper(text[tokens[i - 1].Start]))
        {
            return null;
        }

        var word = tokens[i].Of(text);
        var before = tokens[i - 1].Of(text);
        return before is "Hurricane" or "Typhoon" or "Cyclone" or "Storm"
            && tokens[i].Tag is Tag.ProperNoun
            && word is not ("Center" or "Centre" or "Category" or "Watch")
                ? word.ToString()
            : word is "Fire" && before is not ("Cal" or "The" or "City" or "County") && !IsTitle(tokens, text, i + 1)
                ? string.Concat(before, Fire)
            : null;
    }

    // "Fire Department", "Fire Chief"
    private static bool IsTitle(ReadOnlySpan<Token> tokens, string text, int i) =>
        i < tokens.Length && char.IsUpper(text[tokens[i].Start]) && tokens[i].Start == tokens[i - 1].End + 1;

    // "two weeks after Hurricane Irma, it has killed": but "after Hurricane Irma, which killed"
    private static bool IsAside(SentenceView view, int last)
    {
        var at = last - 2;
        at -= at >= 0 && view.WordAt(at) is "Tropical" or "the" ? 1 : 0;
        if (at < 0 || !IsBeside(view, at))
        {
            return false;
        }

        var behind = last + 1;
        behind += behind < view.Tokens.Length && view.WordAt(behind) is "," ? 1 : 0;
        return behind >= view.Tokens.Length || view.WordAt(behind) is not ("which" or "that");
    }

    private static bool IsBeside(SentenceView view, int at) =>
        (view.Is(at, WordClass.BeforeDay) && view.WordAt(at) is not "by")
        || view.LemmaAt(at) is "following" or "than" or "like" or "unlike";

    // "acres burned by the Woolsey Fire", "deaths from Hurricane Irma"
    private static bool IsLedTo(SentenceView view, int last)
    {
        var at = last - 2;
        at -= at >= 0 && view.WordAt(at) is "the" or "Tropical" ? 1 : 0;
        return at >= 0 && view.WordAt(at) is "by" or "from" or "in" or "during";
    }
}
