using System.Collections.Frozen;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Properties;

/// <summary>Tells what is said of something that those counted have: "the names of the nine sailors were released".</summary>
internal sealed class TraitTable(Lexicon lexicon)
{
    private readonly FrozenSet<string> nouns = lexicon["traits"]
        .Rows.SelectMany(r => r.Alternatives(0))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a predicate behind an amount is said of what its people have.</summary>
    internal bool IsOfTrait(SentenceView view, QuantityMention mention, Predicate predicate)
    {
        if (mention.Counted is { IsPeople: false } || predicate.Span.Start < mention.Span.End)
        {
            return false;
        }

        var of = view.TokenFrom(mention.Span.Start) - 1;
        while (of > 0 && view.Tokens[of].Tag is Tag.Determiner or Tag.Adverb)
        {
            of--;
        }

        return of > 0
            && view.WordAt(of) is "of"
            && view.IsNoun(of - 1)
            && nouns.Contains(view.LemmaAt(of - 1))
            && view.TokenFrom(mention.Span.End) is var behind
            && view.WordAt(behind) is not ("who" or "that" or "whom");
    }
}
