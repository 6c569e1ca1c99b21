using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Ages;

/// <summary>Whose age "The 62-year-old was born in …" and "The 62-year-old former nurse" give: the one person of the sentence before who does not merely say something there.</summary>
internal static class AgedPerson
{
    /// <summary>The person's name; null where the age has a noun of its own, or where nobody or more than one may be meant.</summary>
    internal static string? Of(SentenceView view, QuantityMention age)
    {
        var at = view.TokenFrom(age.Span.Start);
        var behind = view.TokenFrom(age.Span.End);
        return age.Quantity.Unit.Dimension is Dimension.Age && at == 1 && view.WordAt(0) is "The" && behind < view.Tokens.Length && (view.Tokens[behind].Tag is not (Tag.Noun or Tag.Adjective or Tag.ProperNoun or Tag.Word) || view.WordAt(behind) is "former") && Before(view) is { } sentence
            ? Only(view.Mentions, sentence)
            : null;
    }

    private static Sentence? Before(SentenceView view) =>
        view.Mentions.Document.SentenceAt(view.Sentence.Span) is > 0 and var at && view.Mentions.Document.Sentences[at - 1] is var before && before.Part == view.Sentence.Part ? before : null;

    private static string? Only(ArticleMentions mentions, Sentence sentence)
    {
        string? only = null;
        foreach (var name in mentions.Names.Concat(mentions.Pronouns))
        {
            if (name.Type is not NameType.Person || !sentence.Span.Contains(name.Span) || Speaks(mentions, sentence, name.Canonical))
            {
                continue;
            }

            if (only is not null && !string.Equals(only, name.Canonical, StringComparison.Ordinal))
            {
                return null;
            }

            only = name.Canonical;
        }

        return only;
    }

    private static bool Speaks(ArticleMentions mentions, Sentence sentence, string person) =>
        mentions.Attributions.Any(a => a.Span.Overlaps(sentence.Span) && string.Equals(a.Speaker, person, StringComparison.Ordinal));
}
