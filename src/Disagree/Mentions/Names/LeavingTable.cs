using Disagree.Lexicons;

namespace Disagree.Mentions.Names;

/// <summary>The words by which somebody's time in an office ends, verbs in any form: "stepped down", "sacking". Made once, then frozen.</summary>
internal sealed class LeavingTable
{
    private readonly WordTable forms;
    private readonly PhraseTable<LeavingWord> phrases;

    public LeavingTable(Lexicon lexicon)
    {
        forms = lexicon.Words;
        phrases = new PhraseTable<LeavingWord>(
            lexicon.Vocabulary,
            lexicon["leaving"]
                .Rows.Select(r =>
                    KeyValuePair.Create(
                        r[0],
                        new LeavingWord(
                            r.Choice<OfficeEnd>(1),
                            r.Choice<LeavingBy>(2),
                            string.Equals(r[3], "office", StringComparison.Ordinal)
                        )
                    )
                )
        );
    }

    /// <summary>The word that begins at a token, its particle with it; null where none does.</summary>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="at">Where it must begin.</param>
    /// <param name="count">How many tokens it takes.</param>
    public LeavingWord? At(ReadOnlySpan<Token> tokens, int at, out int count)
    {
        count = 0;
        if (at < 0 || at >= tokens.Length)
            return null;
        var word = tokens[at].Tag is Tag.Noun || forms[tokens[at].Word].Lemma is not (> 0 and var lemma) ? tokens[at].Word : lemma;
        return
            phrases.CanBegin(word)
            && phrases.TryMatch(
                [tokens[at] with { Word = word }, at + 1 < tokens.Length ? tokens[at + 1] : default],
                0,
                out var found,
                out count
            )
            ? found
            : null;
    }

    /// <summary>Whether a verb is in its base form and can tell of nothing that one person has done: "resign", not "resigned" or "quit".</summary>
    public bool IsBase(Token verb) =>
        forms[verb.Word] is { Parts: var parts, Lemma: var lemma } && lemma == verb.Word && !parts.Any(Parts.Past);
}
