using Disagree.Articles;

namespace Disagree.Tool.Input;

/// <summary>An article and where it was found.</summary>
/// <param name="Article">The article.</param>
/// <param name="Place">The file, or the line of JSON, for messages.</param>
/// <param name="File">
/// The file as the command line names it, with the number of the line for one of several in it: "reuters/may.jsonl(3)"; null where it
/// stands in none.
/// </param>
internal sealed record FoundArticle(Article Article, string Place, string? File)
{
    /// <summary>What the file says that nobody asked for, for people.</summary>
    internal IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Whether only the name of its file names it.</summary>
    internal bool IsNamedByFile => File is not null && string.Equals(Article.Id, Path.GetFileName(File), StringComparison.Ordinal);

    /// <summary>The file, wherever it is named from; null where it stands in none.</summary>
    internal string? FullPath => File is null ? null : Path.GetFullPath(File);
}
