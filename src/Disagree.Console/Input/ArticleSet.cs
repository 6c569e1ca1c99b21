using Disagree.Articles;

namespace Disagree.Tool.Input;

/// <summary>Articles with ids that differ.</summary>
internal sealed class ArticleSet
{
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);

    internal List<Article> Articles { get; } = [];

    /// <exception cref="InputException">Another has its id.</exception>
    internal void Add(Article article, string place)
    {
        if (!places.TryAdd(article.Id, place))
        {
            throw InputException.At(
                place,
                "every article to have an id of its own",
                $"\"{article.Id}\", which is also in {places[article.Id]}"
            );
        }

        Articles.Add(article);
    }
}
