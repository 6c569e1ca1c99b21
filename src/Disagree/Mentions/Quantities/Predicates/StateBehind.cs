using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Predicates;

/// <summary>Finds the state that stands right behind what an amount counts: "12 [dead]", "four found shot [dead]".</summary>
internal static class StateBehind
{
    internal static bool TryRead(in QuantityScene s, int at, out PredicateReading predicate)
    {
        at = LastOfChain(s, s.Tag(at) == Tag.Adverb ? at + 1 : at);
        predicate = new PredicateReading(at, PredicateRole.State, false, false);
        if (IsWay(s, at) || Resultative.Is(s, at))
        {
            return false;
        }

        if (
            (s.Entry(at).Senses.Any(Senses.State) || (s.Entry(at).Senses.Any(Senses.Event) && s.Tag(at) == Tag.Adjective))
            && s.Tag(at) is Tag.Adjective or Tag.Participle or Tag.PastVerb or Tag.Noun or Tag.Verb
        )
        {
            return true;
        }

        predicate = predicate with { Role = PredicateRole.Patient };
        return s.Tag(at) is Tag.Participle or Tag.PastVerb && VerbGroupReader.IsReduced(s, at) && !Resultative.IsBehind(s, at);
    }

    /// <summary>Whether the word says where: "a few doors [down] from the mill".</summary>
    internal static bool IsWay(in QuantityScene s, int at) =>
        s.Of(at) is "down" or "up" or "off" or "out" && s.Is(at + 1, s.Lexicon.Known.From);

    // "four found shot dead": the last says what happened
    private static int LastOfChain(in QuantityScene s, int at)
    {
        while (
            s.Tag(at) is Tag.Participle or Tag.PastVerb
            && s.Tag(at + 1) is Tag.Participle or Tag.PastVerb or Tag.Adjective
            && s.Entry(at + 1).Senses.Any(Senses.Event | Senses.State)
        )
        {
            at++;
        }

        return at;
    }
}
