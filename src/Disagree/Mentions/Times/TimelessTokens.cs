using Disagree.Articles;

namespace Disagree.Mentions.Times;

/// <summary>
/// The tokens of a document with which no time expression begins, whatever its day of writing: "of", "people", the "12" of "12 people".
/// What one reading finds of them the next one passes over.
/// </summary>
internal sealed class TimelessTokens(Document document)
{
    private readonly bool[] known = new bool[document.Tokens.Length];

    /// <summary>Whether each token of a sentence is known to be one.</summary>
    internal Span<bool> Of(Sentence sentence) => known.AsSpan(sentence.FirstToken, sentence.TokenCount);
}
