using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Ages;

/// <summary>
/// Whose age "The 62-year-old was born in …" and "The 62-year-old former nurse" give: the one person of the sentence before who does not
/// merely say something there; that of "The 62-year-old nurse" only where the article calls one person so.
/// </summary>
internal static class AgedPerson
{
    private const int Farthest = 2;

    /// <summary>The person's name; null where the age has a noun of its own, or where nobody or more than one may be meant.</summary>
    internal static string? Of(SentenceView view, QuantityMention age)
    {
        var at = view.TokenFrom(age.Span.Start);
        var behind = view.TokenFrom(age.Span.End);
        if (
            age.Quantity.Unit.Dimension is not Dimension.Age
            || at == 0
            || view.WordAt(at - 1) is not ("The" or "the")
            || behind >= view.Tokens.Length
        )
        {
            return null;
        }

        var isCalled =
            view.Tokens[behind].Tag is Tag.Noun or Tag.Adjective or Tag.ProperNoun or Tag.Word && view.WordAt(behind) is not "former";
        if (!isCalled)
        {
            return TellsOfOther(view, at - 1) || Before(view) is not { } told ? null : Only(view.Mentions, told);
        }

        var noun = AgedNoun.Behind(view, behind);
        return noun < 0 ? null : AgedNoun.Called(view, noun);
    }

    // "But the 62-year-old" speaks of the sentence before; "the judge told the 62-year-old" may not
    private static bool TellsOfOther(SentenceView view, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (view.IsPersonNoun(i) || view.NameAt(i) is not null || view.PronounAt(i) is not null || view.Tokens[i].Tag is Tag.Pronoun)
            {
                return true;
            }
        }

        return false;
    }

    // the sentence before it; of "Ana Ruiz lost all. It went fast." the one that speaks of somebody
    private static Sentence? Before(SentenceView view)
    {
        var (mentions, at) = (view.Mentions, view.Mentions.Document.SentenceAt(view.Sentence.Span));
        for (var i = at - 1; i >= Math.Max(0, at - Farthest); i--)
        {
            var before = mentions.Document.Sentences[i];
            if (before.Part != view.Sentence.Part)
            {
                return null;
            }

            if (i == at - Farthest || SpeaksOfSomebody(mentions, before))
            {
                return before;
            }
        }

        return null;
    }

    private static bool SpeaksOfSomebody(ArticleMentions mentions, Sentence sentence)
    {
        foreach (var token in mentions.Document.TokensOf(sentence))
        {
            if (token.Tag is Tag.Pronoun && token.Of(mentions.Document.TextOf(sentence.Part)) is not ("it" or "It" or "there" or "There"))
            {
                return true;
            }
        }

        return mentions.Names.Concat(mentions.Pronouns).Any(n => n.Type is not NameType.Place && sentence.Span.Contains(n.Span));
    }

    // who speaks there is meant where nobody else is spoken of
    private static string? Only(ArticleMentions mentions, Sentence sentence)
    {
        List<string> persons =
        [
            .. mentions
                .Names.Concat(mentions.Pronouns)
                .Where(n => n.Type is NameType.Person && sentence.Span.Contains(n.Span))
                .Select(n => n.Canonical)
                .Distinct(StringComparer.Ordinal),
        ];
        var spokenOf = persons.FindAll(p => !Speaks(mentions, sentence, p));
        return spokenOf is [var one] ? one
            : persons is [var only] && !HoldsUnnamed(mentions, sentence) ? only
            : null;
    }

    // "his client had been through enough, he said"
    private static bool HoldsUnnamed(ArticleMentions mentions, Sentence sentence)
    {
        foreach (var token in mentions.Document.TokensOf(sentence))
        {
            if (token.Of(mentions.Document.TextOf(sentence.Part)) is "his" or "her" or "His" or "Her" or "him")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Speaks(ArticleMentions mentions, Sentence sentence, string person) =>
        mentions.Attributions.Any(a => a.Span.Overlaps(sentence.Span) && string.Equals(a.Speaker, person, StringComparison.Ordinal));
}
