using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>The noun phrase behind an amount, as tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Head">Its head noun.</param>
internal readonly record struct NounPhrase(int First, int Head)
{
    internal int End => Head + 1;

    /// <summary>Whether the head names people.</summary>
    internal bool IsPeople(in QuantityScene s) =>
        (s.Entry(Head).Senses.Any(Senses.Person) && !IsVehicles(s)) || PeopleEnding.Names(s, Head);

    private bool IsVehicles(in QuantityScene s) => s.Entry(Head).Senses.Any(Senses.Vehicle) && s.Entry(Head).Parts.Any(Parts.Plural);

    /// <summary>The head in its singular and in lower case.</summary>
    internal string Lemma(in QuantityScene s) => KnownLemma(s) ?? Inflection.Singular(s.Written(Head).ToLowerInvariant());

    /// <summary>The same where the tables tell it; else null.</summary>
    internal string? KnownLemma(in QuantityScene s)
    {
        var entry = s.Entry(Head);
        return !entry.Parts.Any(Parts.Noun)
            ? PeopleEnding.IsPeopleInI(s, Head)
                ? s.Of(Head)[..^1].ToString().ToLowerInvariant()
                : null
            : !entry.Parts.Any(Parts.Plural)
                ? s.Lexicon.Vocabulary.Lower(s.Word(Head))
                : entry.Lemma != 0
                    ? s.Lexicon.Vocabulary.Lower(entry.Lemma)
                    : null;
    }
}
