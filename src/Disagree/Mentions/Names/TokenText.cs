using Disagree.Articles;

namespace Disagree.Mentions.Names;

/// <summary>The words behind the tokens of a document, which are counted through title and text.</summary>
internal static class TokenText
{
    public static Part PartOf(this Document document, int token) =>
        document.Sentences.Count > 0
        && document.Sentences[0].Part == Part.Title
        && token < document.Sentences[0].FirstToken + document.Sentences[0].TokenCount
            ? Part.Title
            : Part.Text;

    /// <summary>The words from one token to another as written, both ends included.</summary>
    public static ReadOnlySpan<char> Words(this Document document, int first, int last) =>
        document
            .TextOf(document.PartOf(first))
            .AsSpan(document.Tokens[first].Start, document.Tokens[last].End - document.Tokens[first].Start);
}
