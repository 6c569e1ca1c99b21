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
    internal static bool AreApart(IReadOnlyList<string> speakers, IReadOnlyList<string> others)
    {
        foreach (var speaker in speakers)
        {
            if (others.Contains(speaker, StringComparer.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return speakers.Count > 0 && others.Count > 0;
    }

    /// <summary>Who is said to have said something in a sentence.</summary>
    internal IReadOnlyList<string> Of((Document Document, Sentence Sentence) place)
    {
        List<string> speakers = [];
        foreach (var attribution in said[place.Document.Article.Id])
        {
            if (place.Sentence.Span.Contains(attribution.Span))
            {
                speakers.Add(attribution.Speaker);
            }
        }

        return speakers;
    }
}
