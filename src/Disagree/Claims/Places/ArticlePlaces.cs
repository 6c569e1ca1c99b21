using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Places;

/// <summary>The places of an article: those that it opens with, and which it says lie in which.</summary>
/// <param name="Lead">The places of the title and the first sentences, in canonical form; a people is no place.</param>
/// <param name="Within">For a place the wider one that the article names with it: "Seren, Ohio", "a suburb of Seren".</param>
internal sealed record ArticlePlaces(IReadOnlyList<string> Lead, IReadOnlyDictionary<string, string> Within)
{
    private const int LeadSentences = 3;
    private const int Farthest = 6;

    internal static ArticlePlaces Of(ArticleMentions mentions, Lexicon lexicon)
    {
        var opening = mentions.Document.Sentences.Where(s => s.StatesClaims).Take(LeadSentences).ToList();
        var places = mentions.Names.Where(n => n.Type is NameType.Place).ToList();
        return new ArticlePlaces(
            [
                .. places
                    .Where(n => !IsPeople(n) && opening.Exists(s => s.Span.Contains(n.Span)) && !IsOrigin(mentions.Document, n, lexicon))
                    .Select(n => n.Canonical)
                    .Distinct(StringComparer.Ordinal),
            ],
            Nested(mentions.Document, places, lexicon)
        );
    }

    private static Dictionary<string, string> Nested(Document document, List<NameMention> places, Lexicon lexicon)
    {
        var within = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i + 1 < places.Count; i++)
        {
            var (one, next) = (places[i], places[i + 1]);
            if (
                one.Span.Part != next.Span.Part
                || next.Span.Start <= one.Span.End
                || string.Equals(one.Canonical, next.Canonical, StringComparison.OrdinalIgnoreCase)
                || IsPeople(next)
            )
            {
                continue;
            }

            var (inner, outer) = IsPeople(one) ? (next, one) : (one, next);
            if (Joins(document, one, next, lexicon) && !IsListed(document, places, i))
            {
                within.TryAdd(inner.Canonical, outer.Canonical);
            }
        }

        return within;
    }

    // "in Seren, Lowick and Ansby" names three towns
    private static bool IsListed(Document document, List<NameMention> places, int at) =>
        (at > 0 && FollowsInList(document, places[at - 1], places[at]))
        || (at + 2 < places.Count && FollowsInList(document, places[at + 1], places[at + 2]));

    private static bool FollowsInList(Document document, NameMention one, NameMention next) =>
        one.Span.Part == next.Span.Part
        && next.Span.Start > one.Span.End
        && next.Span.Start - one.Span.End <= 6
        && document.TextOf(one.Span.Part).AsSpan(one.Span.End, next.Span.Start - one.Span.End).Trim() is "," or "and" or ", and";

    private static bool IsPeople(NameMention name) => name.Rule is "demonym";

    // "a teacher from Seren", "Keller, 34, of Seren", "Seren man hurt in Lowick": where somebody comes from, not where it happened
    private static bool IsOrigin(Document document, NameMention name, Lexicon lexicon)
    {
        var tokens = document.TokensOf(document.Sentences[document.SentenceAt(name.Span)]);
        var text = document.TextOf(name.Span.Part);
        var at = 0;
        while (tokens[at].Start < name.Span.Start)
        {
            at++;
        }

        var behind = at;
        while (behind < tokens.Length && tokens[behind].Start < name.Span.End)
        {
            behind++;
        }

        return (behind < tokens.Length && tokens[behind].Word != 0 && lexicon.Words[tokens[behind].Word].Senses.Any(Senses.Person))
            || (
                at > 1
                && tokens[at - 1].Of(text) is "from"
                && tokens[at - 2].Tag is Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.Punctuation
            )
            || (at > 1 && tokens[at - 1].Of(text) is "of" && tokens[at - 2].Of(text) is ",");
    }

    // "Seren, Ohio"; "Seren village in Ohio", "Seren in northern Ohio"; "the Canadian town of Seren"
    private static bool Joins(Document document, NameMention one, NameMention next, Lexicon lexicon)
    {
        var between = Between(document, one, next);
        var text = document.TextOf(one.Span.Part);
        if (between.Length is 0 or > Farthest)
        {
            return false;
        }

        if (between.Length == 1)
        {
            return !IsPeople(one) && between[0].Of(text) is "," or "in";
        }

        var joint = IsPeople(one) ? "of" : "in";
        var joints = 0;
        foreach (var token in between)
        {
            var word = token.Of(text);
            if (word.SequenceEqual(joint))
            {
                joints++;
            }
            else if (
                !lexicon.Classes.Has(token.Word, WordClass.TownOrArea)
                && token.Tag is not (Tag.Adjective or Tag.Determiner)
                && word is not ("of" or "-")
            )
            {
                return false;
            }
        }

        return joints == 1;
    }

    private static ReadOnlySpan<Token> Between(Document document, NameMention one, NameMention next)
    {
        var tokens = document.TokensOf(document.Sentences[document.SentenceAt(one.Span)]);
        var (from, end) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            from += tokens[i].Start < one.Span.End ? 1 : 0;
            end += tokens[i].Start < next.Span.Start ? 1 : 0;
        }

        return tokens[from..end];
    }
}
