using Disagree.Lexicons;
using Disagree.Mentions.Quantities.Amounts;
using Disagree.Mentions.Quantities.Clauses;

namespace Disagree.Mentions.Quantities.Nouns;

/// <summary>
/// Reads what an amount counts: "around 2500 [Islamic State fighters]", "14 of the 26 [hostages]", "dozens of [homes]", "11-[bus] convoy",
/// "two of Perez's [deputies]".
/// </summary>
internal static class NounPhraseReader
{
    private const int Longest = 9;

    /// <summary>Reads the phrase that begins at a token.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">The token behind the amount.</param>
    /// <param name="isOne">Whether the amount is one, so that a singular is counted.</param>
    /// <param name="phrase">The phrase.</param>
    internal static bool TryRead(in QuantityScene s, int at, bool isOne, out NounPhrase phrase)
    {
        phrase = default;
        if (s.IsDash(at) && s.Touches(at - 1) && s.Touches(at))
        {
            phrase = new NounPhrase(at + 1, at + 1);
            return s.Of(at + 1) is "strong" ? TryPlain(s, at + 2, true, out phrase) : s.Tag(at + 1) is Tag.Noun && !IsLetter(s, at + 1);
        }

        // "nine head of cattle"
        at += s.Of(at) is "head" && s.Is(at + 1, s.Lexicon.Known.Of) && s.Tag(at + 2) is Tag.Noun ? 2 : 0;

        // "two more of the sailors"
        at += s.Is(at, s.Lexicon.Known.More) && s.Is(at + 1, s.Lexicon.Known.Of) ? 1 : 0;
        return s.Is(at, s.Lexicon.Known.Of) ? TryPartitive(s, at + 1, out phrase) : TryPlain(s, at, isOne, out phrase);
    }

    private static bool TryPartitive(in QuantityScene s, int at, out NounPhrase phrase)
    {
        // "nine of them took part": the noun behind is another's
        if (s.Of(at) is "them" or "whom" or "us" or "which" && s.Tag(at + 1) is Tag.PastVerb or Tag.Participle or Tag.Verb)
        {
            phrase = default;
            return false;
        }

        var first = at;
        while (s.Tag(first) is Tag.Determiner or Tag.Pronoun || s.Tag(first) is Tag.Number or Tag.NumberWord)
        {
            first++;
        }

        // "up to nine of about 40 boats"
        if (HedgeReader.TryAt(s, first, out _, out var hedge) && s.Tag(first + hedge) is Tag.Number or Tag.NumberWord)
        {
            return TryPartitive(s, first + hedge, out phrase);
        }

        // "six of Brandt's 40 boats"
        if (
            s.Tag(first) is Tag.Noun or Tag.ProperNoun
            && s.Tag(first + 1) is Tag.Possessive
            && s.Tag(first + 2) is Tag.Number or Tag.NumberWord
        )
        {
            return TryPartitive(s, first + 2, out phrase);
        }

        return TryPlain(s, first, false, out phrase, isPartitive: true);
    }

    /// <summary>Reads the phrase that begins at a token as one without "of" before it.</summary>
    internal static bool TryPlain(in QuantityScene s, int at, bool isOne, out NounPhrase phrase, bool isPartitive = false)
    {
        phrase = default;
        if ((s.Touches(at - 1) && s.Tag(at - 1) == Tag.Number) || IsPace(s, at))
        {
            return false;
        }

        if (Designation.TryRead(s, at, out phrase))
        {
            return true;
        }

        at = CompoundModifier.Past(s, at, isOne);
        int first = at,
            firstNoun = -1,
            plural = -1,
            last = -1;
        for (var i = at; i < s.Count && i < at + Longest; i++)
        {
            var tag = s.Tag(i);
            if (ClauseWords.OpensTime(s, i))
            {
                break;
            }

            if (tag is Tag.Noun or Tag.ProperNoun)
            {
                if (
                    IsCalendar(s, i)
                    || (
                        plural >= 0
                        && !(isOne && s.Of(plural)[^1] is not 's')
                        && (!s.Entry(i).Parts.Any(Parts.Plural) || tag == Tag.ProperNoun)
                        && !PluralNoun.IsPluralAhead(s, i)
                    )
                    || (tag == Tag.Noun && s.Touches(i - 1) && s.Tag(i - 1) == Tag.Number)
                )
                {
                    break;
                }

                firstNoun = firstNoun < 0 ? i : firstNoun;
                last = i;
                plural = PluralNoun.Is(s, i) ? i : plural;
            }
            else if (plural >= 0 && tag is Tag.Possessive && s.Of(i).Length > 1 && OwnsCounted(s, i + 1, isOne))
            {
                firstNoun = plural = last = -1;
            }
            else if (plural >= 0 && isPartitive && tag is Tag.Adjective && s.Tag(i + 1) is Tag.Noun && !PluralNoun.Is(s, i + 1))
            {
                plural = -1;
            }
            else if ((plural >= 0 && !PluralNoun.IsCollective(s, i - 1) && !IsOwner(s, plural, i)) || !PhraseModifier.Is(s, i, tag, last))
            {
                break;
            }
        }

        var head =
            plural >= 0 && !(isOne && s.Of(plural)[^1] is not 's') ? plural
            : isOne || isPartitive ? last
            : firstNoun;
        if (head < 0 || (plural < 0 && !isOne && !isPartitive && s.Tag(head) == Tag.ProperNoun))
        {
            return false;
        }

        phrase = new NounPhrase(first, head);
        return !IsLetter(s, head) && !IsCode(s, head);
    }

    // "40 [Acme Mills] common shares"
    private static bool IsOwner(in QuantityScene s, int plural, int adjective) =>
        s.Tag(plural) is Tag.ProperNoun
        && plural == adjective - 1
        && s.Entry(plural).Parts is Parts.None
        && s.Tag(adjective) is Tag.Adjective
        && s.Tag(adjective + 1) is Tag.Noun
        && PluralNoun.Is(s, adjective + 1);

    // "three men's suits", but "two brothers' home"
    private static bool OwnsCounted(in QuantityScene s, int at, bool isOne)
    {
        while (s.Tag(at) is Tag.Adjective or Tag.ProperNoun || (s.Tag(at) is Tag.Noun && s.Tag(at + 1) is Tag.Noun))
        {
            at++;
        }

        return s.Tag(at) is Tag.Noun && (isOne || PluralNoun.Is(s, at));
    }

    /// <summary>Whether a token is letters that end in digits, as names of parts and rooms do: "b212".</summary>
    internal static bool IsCode(in QuantityScene s, int i) =>
        s.Tag(i) is Tag.Noun && s.Entry(i).Parts is Parts.None && char.IsAsciiDigit(s.Of(i)[^1]);

    // "year over year", "month-on-month"
    private static bool IsPace(in QuantityScene s, int at)
    {
        var over = s.IsDash(at + 1) ? at + 2 : at + 1;
        var again = s.IsDash(over + 1) ? over + 2 : over + 1;
        return ClauseWords.IsTime(s, at) && s.Of(over) is "over" or "on" or "to" && s.Is(again, s.Word(at));
    }

    private static bool IsCalendar(in QuantityScene s, int i) =>
        s.Entry(i).Senses.Any(Senses.Weekday | Senses.Month) || s.Of(i) is "yesterday" or "today" or "tomorrow" or "tonight";

    private static bool IsLetter(in QuantityScene s, int i) => s.Tokens[i].Length == 1;
}
