using Disagree.Lexicons;
using Disagree.Values;

namespace Disagree.Mentions.Quantities;

/// <summary>
/// Reads counts that no number says: none ("no casualties", "nobody was hurt", "none of the guards were wounded") and one ("a soldier was
/// killed"). Only where something happened to people; "no doubt" and "a soldier" alone count nothing. Also "a dollar", "a litre".
/// </summary>
internal static class WordCounts
{
    internal static bool TryRead(in SentenceView s, int at, out Amount amount, out NounPhrase? noun)
    {
        noun = null;
        amount = default;
        return s.Lexicon.Known.IsArticle(s.Word(at)) ? UnitOne.TryRead(s, at, out amount) || TryOne(s, at, out amount, out noun) : TryNone(s, at, out amount, out noun);
    }

    private static bool TryNone(in SentenceView s, int at, out Amount amount, out NounPhrase? noun)
    {
        var known = s.Lexicon.Known;
        noun = null;
        amount = Make(at, at + 1, 0, "none");
        if (s.Is(at, known.No) && s.Is(at + 1, known.One))
        {
            amount = Make(at, at + 2, 0, "none");
            return Happens(s, at, at + 2);
        }

        if (s.Is(at, known.Nobody))
        {
            return Happens(s, at, at + 1);
        }

        if (!(s.Is(at, known.No) || (s.Is(at, known.None) && s.Is(at + 1, known.Of))) || !NounPhraseReader.TryRead(s, at + 1, true, out var phrase))
        {
            return false;
        }

        noun = phrase;
        return s.Entry(phrase.Head).Senses.Any(Senses.Harm) || (phrase.IsPeople(s) && Happens(s, at, phrase.End)) || (s.Is(at, known.None) && Happens(s, at, phrase.End));
    }

    private static bool TryOne(in SentenceView s, int at, out Amount amount, out NounPhrase? noun)
    {
        amount = Make(at, at + 1, 1, "one");
        noun = null;
        if (!NounPhraseReader.TryRead(s, at + 1, true, out var phrase) || !phrase.IsPeople(s) || s.Entry(phrase.Head).Parts.Any(Parts.Plural) || !Happens(s, at, phrase.End))
        {
            return false;
        }

        noun = phrase;
        return true;
    }

    private static bool Happens(in SentenceView s, int start, int end) =>
        PredicateReader.TryRead(s, start, end, false, out var predicate) && s.Entry(predicate.At).Senses.Any(Senses.Event | Senses.State) &&
        (predicate.Role is not PredicateRole.Agent || s.Lexicon.Vocabulary[s.Entry(predicate.At).Lemma] is "die" or "drown" or "perish");

    private static Amount Make(int start, int end, decimal value, string rule) => new()
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
