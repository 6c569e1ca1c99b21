using Disagree.Articles;
using Disagree.Mentions;

namespace Disagree.Verdicts.Voices;

/// <summary>Who is said to have said what a sentence reports.</summary>
internal sealed class SentenceSpeakers
{
    private readonly Dictionary<string, IReadOnlyList<Attribution>> said = new(StringComparer.Ordinal);

    internal SentenceSpeakers(IReadOnlyList<ArticleMentions> articles)
    {
        foreach (var article in articles)
        {
            said.TryAdd(article.Document.Article.Id, article.Attributions);
        }
    }

    /// <summary>
    /// Whether two sentences report what two different speakers said: "the mayor said 40 were killed", "the governor said 40 were killed".
    /// </summary>
    internal bool AreApart((Document Document, Sentence Sentence) one, (Document Document, Sentence Sentence) other)
    {
        var (speakers, others) = (Of(one), Of(other));
        return speakers.Count > 0 && others.Count > 0 && !speakers.Overlaps(others);
    }

    private HashSet<string> Of((Document Document, Sentence Sentence) place) =>
        said[place.Document.Article.Id]
            .Where(a => place.Sentence.Span.Contains(a.Span))
            .Select(a => a.Speaker)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
