using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Nouns;
using Disagree.Mentions.Quantities.Predicates;
using Disagree.Mentions.Quantities.Units;
using Disagree.Values;

namespace Disagree.Mentions.Quantities.Amounts;

/// <summary>
/// Reads counts that no number says: none ("no casualties", "nobody was hurt", "none of the guards were wounded") and one ("a soldier was
/// killed") and two ("both pilots were killed"). Only where something happened to people; "no doubt" and "a soldier" alone count nothing.
/// Also "a dollar", "a litre".
/// </summary>
internal static class WordCounts
{
    internal static bool TryRead(in QuantityScene s, int at, out Amount amount, out NounPhrase? noun)
    {
        noun = null;
        amount = default;
        return s.Lexicon.Known.IsArticle(s.Word(at)) ? UnitOne.TryRead(s, at, out amount) || TryOne(s, at, out amount, out noun)
            : s.Is(at, s.Lexicon.Known.Both) ? BothReader.TryRead(s, at, out amount, out noun)
            : TryNone(s, at, out amount, out noun);
    }

    private static bool TryNone(in QuantityScene s, int at, out Amount amount, out NounPhrase? noun)
    {
        var known = s.Lexicon.Known;
        noun = null;
        amount = Make(at, at + 1, 0, "none");
        if (s.Is(at, known.No) && s.Is(at + 1, known.One))
        {
            amount = Make(at, at + 2, 0, "none");
            return Happens(s, at, PastElse(s, at + 2), isOfPeople: true);
        }

        if (s.Is(at, known.Nobody))
        {
            return Happens(s, at, PastElse(s, at + 1), isOfPeople: true);
        }

        // "none was hurt", "none of whom was hurt"
        if (s.Is(at, known.None))
        {
            var isOf = s.Is(at + 1, known.Of) && s.Of(at + 2) is "them" or "whom" or "those" or "these";
            var verb = isOf ? at + 3 : at + 1;
            if (s.Tag(verb) is Tag.Auxiliary or Tag.PastVerb && Happens(s, at, verb, isOfPeople: true))
            {
                return true;
            }
        }

        if (
            s.Is(at, known.None)
            && s.Is(at + 1, known.Of)
            && s.Of(at + 2) is "the" or "those"
            && s.Entry(at + 3).Senses.Any(Senses.State | Senses.Event)
            && s.Tag(at + 4) is Tag.Auxiliary or Tag.Verb or Tag.PastVerb or Tag.Participle
        )
        {
            return true;
        }

        // "none of the 40 was hurt"
        if (
            s.Is(at, known.None)
            && s.Is(at + 1, known.Of)
            && s.Of(at + 2) is "the" or "those"
            && s.Tag(at + 3) is Tag.Number or Tag.NumberWord
            && s.Tag(at + 4) is Tag.Auxiliary or Tag.PastVerb
        )
        {
            amount = Make(at, at + 1, 0, "none");
            return Happens(s, at, at + 4, isOfPeople: true);
        }

        if (
            !(s.Is(at, known.No) || (s.Is(at, known.None) && s.Is(at + 1, known.Of)))
            || !NounPhraseReader.TryRead(s, at + 1, true, out var phrase)
        )
        {
            return false;
        }

        noun = phrase;
        return (s.Is(at, known.None) && s.Entry(phrase.Head).Parts.Any(Parts.Plural))
            || s.Entry(phrase.Head).Senses.Any(Senses.Harm)
            || (Happens(s, at, phrase.End, phrase.IsPeople(s)) && (phrase.IsPeople(s) || s.Entry(phrase.Head).Parts.Any(Parts.Plural)))
            || IsLost(s, at, phrase)
            || IsSpared(s, at, phrase);
    }

    // "nobody else"
    private static int PastElse(in QuantityScene s, int at) => s.Of(at) is "else" ? at + 1 : at;

    private static bool TryOne(in QuantityScene s, int at, out Amount amount, out NounPhrase? noun)
    {
        amount = Make(at, at + 1, 1, "one");
        noun = null;
        if (
            !NounPhraseReader.TryRead(s, at + 1, true, out var phrase)
            || !phrase.IsPeople(s)
            || s.Entry(phrase.Head).Parts.Any(Parts.Plural)
            || (s.Tag(phrase.End) is Tag.Gerund && s.Tag(phrase.End + 1) is Tag.Noun)
            || !Happens(s, at, phrase.End, isOfPeople: true)
        )
        {
            return false;
        }

        noun = phrase;
        return true;
    }

    /// <summary>Reads the one whom a headline names without an article before it counts others: "Nurse, 2 drivers killed".</summary>
    internal static bool TryReadBefore(in QuantityScene s, in Amount others, NounPhrase? noun, out Amount amount, out NounPhrase? person)
    {
        var at = others.Start - 2;
        amount = Make(at, at + 1, 1, "one");
        person = new NounPhrase(at, at);
        return noun is { } phrase
            && phrase.IsPeople(s)
            && at >= 0
            && (s.Is(at + 1, ',') || s.Is(at + 1, s.Lexicon.Known.And))
            && s.Entry(at).Senses.Any(Senses.Person)
            && !s.Entry(at).Parts.Any(Parts.Plural)
            && (at == 0 || s.Tag(at - 1) is Tag.Verb or Tag.PastVerb or Tag.Gerund || s.Is(at - 1, ':'))
            && Happens(s, at, at + 1, isOfPeople: true);
    }

    // to people, or to what cannot but suffer it: "no horses were injured"
    private static bool Happens(in QuantityScene s, int start, int end, bool isOfPeople) =>
        PredicateReader.TryRead(s, start, end, false, out var predicate)
        && s.Entry(predicate.At).Senses.Any(Senses.Event | (isOfPeople ? Senses.State : Senses.Event))
        && (
            predicate.Role is PredicateRole.Patient
            || (
                isOfPeople
                && (
                    predicate.Role is not PredicateRole.Agent
                    || s.Lexicon.Vocabulary[s.Entry(predicate.At).Lemma] is "die" or "drown" or "perish"
                )
            )
        );

    // "no lives were lost"
    private static bool IsLost(in QuantityScene s, int at, NounPhrase phrase) =>
        s.Of(phrase.Head) is "life" or "lives"
        && PredicateReader.TryRead(s, at, phrase.End, false, out var predicate)
        && s.Lexicon.Vocabulary[s.Entry(predicate.At).Lemma] is "lose" or "claim" or "take";

    // "no homes were destroyed"
    private static bool IsSpared(in QuantityScene s, int at, NounPhrase phrase) =>
        s.Entry(phrase.Head).Parts.Any(Parts.Plural)
        && PredicateReader.TryRead(s, at, phrase.End, false, out var predicate)
        && predicate.Role is PredicateRole.Patient
        && s.Entry(predicate.At).Senses.Any(Senses.Loss);

    /// <summary>An amount that a word says.</summary>
    internal static Amount Make(int start, int end, decimal value, string rule) =>
        new()
        {
            Interval = Interval.Exactly(value),
            Bound = Bound.Exact,
            Start = start,
            End = end,
            NumberStart = start,
            NumberEnd = end,
            Step = 1,
            Rule = rule,
        };
}
