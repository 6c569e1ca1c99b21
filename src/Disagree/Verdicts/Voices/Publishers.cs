using Disagree.Articles;

namespace Disagree.Verdicts.Voices;

/// <summary>
/// Which sources are one: "Arvik Post" and "arvik post ", and an agency under each of its names. Each source is looked at once.
/// </summary>
internal sealed class Publishers(AgencyNames agencies)
{
    private readonly Dictionary<string, (string? Publisher, string? Agency)> known = new(StringComparer.Ordinal);

    /// <summary>What is the same for all articles of one source; null where the source is not known.</summary>
    internal string? Of(Article article) => Known(article.Source).Publisher;

    /// <summary>The agency that published an article; null where no agency did.</summary>
    internal string? Agency(Article article) => Known(article.Source).Agency;

    private (string? Publisher, string? Agency) Known(string source)
    {
        if (known.TryGetValue(source, out var found))
            return found;
        var agency = agencies.Of(source);
        return known[source] = (string.IsNullOrWhiteSpace(source) ? null : agency ?? Folded(source.AsSpan().Trim()), agency);
    }

    private static string Folded(ReadOnlySpan<char> source)
    {
        var folded = new char[source.Length];
        var length = 0;
        for (var i = 0; i < source.Length; i++)
        {
            if (!char.IsWhiteSpace(source[i]))
                folded[length++] = char.ToUpperInvariant(source[i]);
            else if (!char.IsWhiteSpace(source[i - 1]))
                folded[length++] = ' ';
        }

        return new string(folded, 0, length);
    }
}
