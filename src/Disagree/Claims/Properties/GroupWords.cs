using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Claims.Properties;

/// <summary>
/// Reads what is said of the group to which those counted belong: "are among the dead", "were among those killed", "are among the huts
/// destroyed".
/// </summary>
internal sealed class GroupWords(PropertyTable table)
{
    /// <summary>The property of the group whose words begin at a token; null where they state none.</summary>
    internal string? Of(SentenceView view, int at, Dimension dimension, string kind) =>
        OfThings(view, at, dimension, kind)
        ?? table.OfNoun(view.LemmaAt(at), dimension)
        ?? table.OfNoun(view.WordAt(at).ToString(), dimension)
        ?? table.OfDeed(view.LemmaAt(at), dimension, kind)
        ?? table.OfState(view.LemmaAt(at), dimension, kind);

    // "huts destroyed"
    private string? OfThings(SentenceView view, int at, Dimension dimension, string kind) =>
        at + 1 < view.Tokens.Length && view.IsNoun(at) && view.Tokens[at + 1].Tag is Tag.Participle or Tag.PastVerb
            ? table.OfDeed(view.LemmaAt(at + 1), dimension, kind)
            : null;
}
