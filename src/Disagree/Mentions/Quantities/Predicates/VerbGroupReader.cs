using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;

namespace Disagree.Mentions.Quantities.Predicates;

/// <summary>
/// Reads a verb with its auxiliaries: "have not been killed", "will be evacuated", "are believed to be hiding", "got arrested", "are
/// missing".
/// </summary>
internal static class VerbGroupReader
{
    private const int Longest = 10;

    /// <summary>Reads the group that begins at a token.</summary>
    internal static bool TryRead(in QuantityScene s, int at, out PredicateReading predicate)
    {
        predicate = default;
        var auxiliary = at;
        bool isNegated = false,
            isIrrealis = false,
            isPassive = false,
            hasCopula = false;
        for (var i = at; i < s.Count && i < at + Longest; i++)
        {
            switch (s.Tag(i))
            {
                case Tag.Modal:
                    isIrrealis = true;
                    isNegated |= s.IsNegation(i);
                    isPassive = hasCopula = false;
                    continue;
                case Tag.Auxiliary:
                    isNegated |= s.IsNegation(i);
                    auxiliary = i;
                    isPassive = hasCopula =
                        s.Entry(i).Lemma == s.Lexicon.Known.Be || (hasCopula && s.Entry(i).Lemma != s.Lexicon.Known.Have);
                    continue;
                case Tag.Adverb when s.IsNegation(i):
                    isNegated = true;
                    continue;
                case Tag.Adverb
                    when s.Tag(i + 1)
                        is Tag.Verb
                            or Tag.PastVerb
                            or Tag.Participle
                            or Tag.Gerund
                            or Tag.Auxiliary
                            or Tag.Adverb
                            or Tag.Adjective
                            or Tag.To:
                case Tag.Adverb
                    when s.Of(i) is [_, _, .., 'l', 'y'] or "also" or "still" or "already" or "now" or "then" or "only" or "just":
                    continue;
                case Tag.Determiner or Tag.Pronoun when i > at && s.Of(i) is "all" or "both" or "each":
                    continue;
                case Tag.To:
                    isPassive = hasCopula = false;
                    continue;
                case Tag.PastVerb
                or Tag.Participle
                or Tag.Gerund when s.Tag(i + 1) is Tag.Participle or Tag.PastVerb && s.Lexicon.Vocabulary[s.Entry(i).Lemma] is "get":
                    isPassive = true;
                    continue;
                case Tag.Participle or Tag.PastVerb or Tag.Adjective when s.Tag(i + 1) == Tag.To && (isPassive || hasCopula):
                    isIrrealis |= !s.Entry(i).Senses.Any(Senses.Reported) && !s.Is(i, WordClass.Implying);
                    continue;
                case Tag.Participle
                or Tag.PastVerb
                    when s.Entry(i + 1).Senses.Any(Senses.State)
                        && s.Tag(i + 1) is Tag.Adjective or Tag.Participle or Tag.PastVerb
                        && !Resultative.Is(s, i + 1):
                    predicate = new PredicateReading(i + 1, PredicateRole.State, isNegated, isIrrealis);
                    return true;
                case Tag.Participle or Tag.PastVerb:
                    var role =
                        isPassive
                        || (s.Tag(i) == Tag.Participle && i == at && !IsIntransitive(s, i) && !Resultative.IsBehind(s, i))
                        || (i == at && IsReduced(s, i) && !Resultative.IsBehind(s, i))
                            ? PredicateRole.Patient
                            : PredicateRole.Agent;
                    predicate = new PredicateReading(i, role, isNegated, isIrrealis);
                    return true;
                case Tag.Verb or Tag.Gerund:
                    predicate = new PredicateReading(i, PredicateRole.Agent, isNegated, isIrrealis);
                    return true;
                case Tag.Adjective or Tag.Adverb when hasCopula || s.Entry(i).Senses.Any(Senses.State):
                    predicate = new PredicateReading(i, PredicateRole.State, isNegated, isIrrealis);
                    return true;
                case Tag.Preposition when hasCopula && s.Tag(i + 1) is Tag.Punctuation or Tag.Conjunction:
                    predicate = new PredicateReading(i, PredicateRole.State, isNegated, isIrrealis);
                    return true;
                default:
                    // "four boats were also out"; "two men who are not from the port": what is denied is no word of the table, and not
                    // their number
                    predicate = new PredicateReading(auxiliary, PredicateRole.State, isNegated, isIrrealis);
                    return hasCopula && !isNegated;
            }
        }

        return false;
    }

    /// <summary>"12 people killed in", "20 held": what was done to people and has no object behind it was done to those counted.</summary>
    internal static bool IsReduced(in QuantityScene s, int i) =>
        (s.Entry(i).Senses.Any(Senses.Event) ? !IsIntransitive(s, i) : IsThing(s, i - 1))
        && (
            s.Tag(i + 1) is Tag.Preposition or Tag.Punctuation or Tag.Conjunction or Tag.Adverb or Tag.To
            || s.Entry(i + 1).Senses.Any(Senses.Weekday)
        )
        && !(HedgeReader.TryAt(s, i + 1, out _, out var hedge) && s.Tag(i + 1 + hedge) is Tag.Number or Tag.NumberWord);

    // "five homes damaged": what is no person seldom acts
    private static bool IsThing(in QuantityScene s, int noun) =>
        (s.Tag(noun) == Tag.Noun && !s.Entry(noun).Senses.Any(Senses.Person)) || s.Is(noun, '%');

    private static bool IsIntransitive(in QuantityScene s, int i) => s.IsLemma(i, WordClass.Intransitive);
}
