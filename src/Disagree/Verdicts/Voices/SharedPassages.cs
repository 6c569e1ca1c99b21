using Disagree.Articles;

namespace Disagree.Verdicts.Voices;

/// <summary>
/// Which short sentences of different articles are one text: those that stand in a row of equal sentences of eight words together, or in
/// articles that are equal throughout. "Nine people died." alone is what anybody would write.
/// </summary>
internal sealed class SharedPassages
{
    private const int MostPlaces = 64;
    private readonly int fewestWords;
    private readonly Dictionary<string, List<(ulong Text, int Words)>> articles = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<(string Article, int At)>> index = [];
    private readonly Dictionary<(string Article, TextSpan Sentence), int> places = [];

    /// <param name="fewestWords">How many words of a row show that it was copied.</param>
    internal SharedPassages(int fewestWords) => this.fewestWords = fewestWords;

    /// <summary>Adds the next sentence of an article.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="sentence">Its place.</param>
    /// <param name="text">The hash of its words.</param>
    /// <param name="words">How many words it has.</param>
    internal void Add(string article, TextSpan sentence, ulong text, int words)
    {
        if (!articles.TryGetValue(article, out var row))
            articles.Add(article, row = []);
        row.Add((text, words));
        if (words >= fewestWords)
            return;
        places.TryAdd((article, sentence), row.Count - 1);
        if (!index.TryGetValue(text, out var list))
            index.Add(text, list = []);
        if (list.Count < MostPlaces)
            list.Add((article, row.Count - 1));
    }

    /// <summary>The articles, its own not among them, in which the short sentence at a place is the same text.</summary>
    internal IReadOnlyList<string> Others(string article, TextSpan sentence) =>
        places.TryGetValue((article, sentence), out var at)
            ?
            [
                .. index[articles[article][at].Text]
                    .Where(o => !string.Equals(o.Article, article, StringComparison.Ordinal) && IsShared(article, at, o.Article, o.At))
                    .Select(o => o.Article)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    private bool IsShared(string article, int at, string otherArticle, int otherAt)
    {
        var (own, other) = (articles[article], articles[otherArticle]);
        var words = own[at].Words;
        var (first, last) = (at, at);
        while (words < fewestWords && IsSame(first - 1, otherAt - at + first - 1))
            words += own[--first].Words;
        while (words < fewestWords && IsSame(last + 1, otherAt - at + last + 1))
            words += own[++last].Words;
        return words >= fewestWords || (first == 0 && otherAt == at && last == own.Count - 1 && own.Count == other.Count);

        bool IsSame(int one, int two) => one >= 0 && two >= 0 && one < own.Count && two < other.Count && own[one].Text == other[two].Text;
    }
}
