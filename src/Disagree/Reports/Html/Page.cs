using Disagree.Claims;
using Disagree.Mentions;
using Disagree.Reports.Html.Markup;

namespace Disagree.Reports.Html;

/// <summary>What every part of the page needs: the report, the writer, and the numbers by which its parts lead to each other.</summary>
internal sealed class Page
{
    private readonly Dictionary<string, int> articles = new(StringComparer.Ordinal);
    private readonly Dictionary<Claim, ClaimPlace> places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> sources = new(StringComparer.Ordinal);

    internal Page(ReportIndex index)
    {
        Index = index;
        foreach (var read in index.Articles)
        {
            articles.Add(read.Document.Article.Id, articles.Count + 1);
            sources.TryAdd(SourceOf(read), sources.Count + 1);
        }

        for (var question = 0; question < index.Verdicts.Count; question++)
        {
            var positions = index.Verdicts[question].Positions;
            for (var position = 0; position < positions.Count; position++)
            {
                foreach (var claim in positions[position].Claims)
                {
                    places.TryAdd(claim, new ClaimPlace(question + 1, position));
                }
            }
        }
    }

    internal HtmlWriter Html { get; } = new();

    internal ReportIndex Index { get; }

    /// <summary>Each source with its number from 1, in the order of the articles.</summary>
    internal IEnumerable<KeyValuePair<string, int>> Sources => sources;

    /// <summary>The number of an article, from 1.</summary>
    internal int Article(string id) => articles[id];

    /// <summary>Where a claim is shown; null where no question shown holds it.</summary>
    internal ClaimPlace? Place(Claim claim) => places.TryGetValue(claim, out var place) ? place : null;

    /// <summary>The number of the source of an article; 0 where it is not known.</summary>
    internal int Source(string name) => sources.GetValueOrDefault(name);

    internal static string SourceOf(ArticleMentions read) => SourceOf(read.Document.Article);

    internal static string SourceOf(Disagree.Articles.Article article) => article.Label;
}

/// <summary>The question that holds a claim, and which of its positions.</summary>
/// <param name="Question">From 1.</param>
/// <param name="Position">From 0.</param>
internal readonly record struct ClaimPlace(int Question, int Position);
