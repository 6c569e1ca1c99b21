using Disagree.Lexicons;

namespace Disagree.Verdicts.Voices;

/// <summary>The agencies and all their names, as a source gives them: "AFP", "Agence France-Presse (wire)".</summary>
internal sealed class AgencyNames(Lexicon lexicon)
{
    private readonly PhraseTable<string> agencies = new(
        lexicon.Vocabulary,
        lexicon["wires"].Rows.SelectMany(r => r.Alternatives(1).Prepend(r[0]).Select(name => KeyValuePair.Create(name, r[0])))
    );

    /// <summary>The agency that a source is; null where it is none: "AFP", but not "AFP Photo Club".</summary>
    internal string? Of(string source)
    {
        var tokens = new List<Token>();
        Tokenizer.Cut(source, 0, source.Length, lexicon.Vocabulary, tokens);
        return
            agencies.TryMatch([.. tokens], 0, out var agency, out var count)
            && tokens.Skip(count).All(t => t.Of(source) is "(" or ")" or "wire" or "agency" or "news")
            ? agency
            : null;
    }
}
