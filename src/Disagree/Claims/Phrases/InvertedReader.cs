using Disagree.Claims.Properties;
using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Phrases;

/// <summary>
/// Reads the property of an amount of which something is said before it is named: "missing were nine sailors", "under arrest are nine
/// poachers".
/// </summary>
internal sealed class InvertedReader(PropertyTable table, SetPhraseReader phrases, ConceptTable concepts)
{
    /// <summary>The property; null where nothing that a table holds is said before the amount.</summary>
    internal string? Of(SentenceView view, QuantityMention mention)
    {
        var first = Inversion.Of(view, mention);
        if (first < 0)
        {
            return null;
        }

        var (dimension, kind) = (mention.Quantity.Unit.Dimension, concepts.Kind(mention.Counted));
        return phrases.At(view, mention, first) ?? OfWords(view, first, dimension, kind) ?? OfWord(view, first, dimension, kind);
    }

    // "without power", "still in custody"
    private string? OfWords(SentenceView view, int first, Dimension dimension, string kind)
    {
        var two = $"{view.LemmaAt(first)} {view.LemmaAt(first + 1)}";
        return (first + 2 < view.Tokens.Length ? table.OfState($"{two} {view.LemmaAt(first + 2)}", dimension, kind) : null)
            ?? table.OfState(two, dimension, kind);
    }

    private string? OfWord(SentenceView view, int first, Dimension dimension, string kind)
    {
        if (view.Tokens[first].Tag is Tag.Preposition)
        {
            return null;
        }

        var role = view.Tokens[first].Tag switch
        {
            Tag.Gerund => PredicateRole.Agent,
            Tag.Adjective => PredicateRole.State,
            _ => PredicateRole.Patient,
        };
        var predicate = new Predicate(view.Span(view.Tokens[first].Start, view.Tokens[first].End), view.LemmaAt(first), role);
        return table.OfState(view.WordAt(first).ToString(), dimension, kind) ?? table.Of(predicate, dimension, kind);
    }
}
