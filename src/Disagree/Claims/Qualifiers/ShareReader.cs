using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Qualifiers;

/// <summary>
/// Reads of what a share is where nothing else tells what is asked: "half of the area", "one in eight homes"; and beside what it sets
/// something: "a third below its target", "wiped a fifth off its value".
/// </summary>
internal static class ShareReader
{
    private const string Of = "share of";
    private const string Beside = "set beside";

    /// <summary>The qualifier; null where the words tell neither.</summary>
    internal static Qualifier? Read(SentenceView view, QuantityMention mention, ConceptTable concepts)
    {
        if (mention.Quantity.Unit.Dimension is not Dimension.Ratio)
        {
            return null;
        }

        var at = view.TokenFrom(mention.Span.End);
        if (mention.Counted is { } counted)
        {
            var of = view.TokenFrom(mention.NumberSpan.End);
            return Whole(counted.Lemma, concepts, of < view.Tokens.Length && view.WordAt(of) is "of" && IsCounted(view, of + 1));
        }

        return at >= view.Tokens.Length ? null
            : view.WordAt(at) is "of" && Head(view, at + 1) is { } whole ? Whole(whole, concepts, IsCounted(view, at + 1))
            : view.WordAt(at) is "below" or "above" or "off" or "short" && Head(view, at + 1) is { } other
                ? new(Beside, concepts.Thing(other), IsMarked: true)
            : null;
    }

    // words that the table does not hold may mean one thing
    private static Qualifier? Whole(string noun, ConceptTable concepts, bool isCounted) =>
        concepts.IsKnownThing(noun) || isCounted ? new(Of, concepts.Thing(noun), isCounted) : null;

    // "three quarters of the 900 booths": a share of just those
    private static bool IsCounted(SentenceView view, int at)
    {
        var number = at < view.Tokens.Length && view.Tokens[at].Tag is Tag.Determiner or Tag.Possessive or Tag.Pronoun ? at + 1 : at;
        return number < view.Tokens.Length && view.Tokens[number].Tag is Tag.Number or Tag.NumberWord;
    }

    // "area" of "the burned area"; null of a name
    private static string? Head(SentenceView view, int at)
    {
        while (
            at < view.Tokens.Length
            && view.Tokens[at].Tag
                is Tag.Determiner
                    or Tag.Adjective
                    or Tag.Possessive
                    or Tag.Pronoun
                    or Tag.Participle
                    or Tag.Number
                    or Tag.NumberWord
                    or Tag.Gerund
        )
        {
            at++;
        }

        string? head = null;
        for (; at < view.Tokens.Length && (view.IsNoun(at) || view.Tokens[at].Tag is Tag.Possessive) && view.NameAt(at) is null; at++)
        {
            head = view.IsNoun(at) ? view.LemmaAt(at) : head;
        }

        return head;
    }
}
