using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Clauses;

/// <summary>The phrase that opens a sentence without a verb, of which its amounts are said: "New bridge: 90 metres of steel".</summary>
internal readonly record struct OpeningPhrase
{
    private bool IsVerbless { get; init; }

    private NounSpan Span { get; init; }

    /// <summary>The phrase; none where the sentence has a verb or opens with a preposition.</summary>
    internal NounSpan Phrase => Span.Trimmed;

    /// <summary>Begins a sentence.</summary>
    internal static OpeningPhrase Of(in QuantityScene s)
    {
        foreach (var token in s.Tokens)
        {
            if (token.Tag is Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Auxiliary or Tag.Modal)
            {
                return default;
            }
        }

        return new OpeningPhrase { IsVerbless = true };
    }

    /// <summary>The same, once a phrase has been read on by a token.</summary>
    internal OpeningPhrase Seeing(NounSpan phrase) =>
        IsVerbless && phrase is { IsOblique: false, HasNoun: true } && (!Span.Exists || Span.First == phrase.First)
            ? this with
            {
                Span = phrase,
            }
            : this;
}
