using Disagree.Claims.Phrases;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>Reads as what things are listed: destroyed of "lists 40 huts as destroyed", missing of "gave nine men as missing".</summary>
internal sealed class ListedAs(PropertyTable table, ConceptTable concepts, LevelWords levels, SetPhraseReader said)
{
    private readonly CounterTail tails = new(table, concepts, levels, said);

    /// <summary>The property; null where they are listed as nothing that a table holds.</summary>
    internal string? Of(SentenceView view, QuantityMention mention)
    {
        var at = view.TokenFrom(mention.Span.End) + 1;
        if (
            mention is not { Counted: not null, Predicate: { } predicate }
            || predicate.Span.Start > mention.Span.Start
            || at > view.Tokens.Length
            || view.WordAt(at - 1) is not "as"
        )
        {
            return null;
        }

        return
            at < view.Tokens.Length
            && view.Tokens[at].Tag is Tag.Participle or Tag.PastVerb or Tag.Adjective
            && !(at + 1 < view.Tokens.Length && (view.IsNoun(at + 1) || view.WordAt(at + 1) is "by"))
            && tails.Of(view, at, concepts.Kind(mention.Counted)) is { } told
            && table.MeasureOf(told) is not null
            ? told
            : null;
    }
}
