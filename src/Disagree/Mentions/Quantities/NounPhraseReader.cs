using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

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
    internal static bool TryRead(in SentenceView s, int at, bool isOne, out NounPhrase phrase)
    {
        phrase = default;
        if (s.IsDash(at) && s.Touches(at - 1) && s.Touches(at))
        {
            phrase = new NounPhrase(at + 1, at + 1);
            return s.Of(at + 1) is "strong" ? TryPlain(s, at + 2, true, out phrase) : s.Tag(at + 1) is Tag.Noun && !IsLetter(s, at + 1);
        }

        // "two more of the sailors"
        at += s.Is(at, s.Lexicon.Known.More) && s.Is(at + 1, s.Lexicon.Known.Of) ? 1 : 0;
        return s.Is(at, s.Lexicon.Known.Of) ? TryPartitive(s, at + 1, out phrase) : TryPlain(s, at, isOne, out phrase);
    }

    private static bool TryPartitive(in SentenceView s, int at, out NounPhrase phrase)
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
    internal static bool TryPlain(in SentenceView s, int at, bool isOne, out NounPhrase phrase, bool isPartitive = false)
    {
        phrase = default;
        if ((s.Touches(at - 1) && s.Tag(at - 1) == Tag.Number) || IsPace(s, at))
        {
            return false;
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
                        && !IsPluralAhead(s, i)
                    )
                    || (tag == Tag.Noun && s.Touches(i - 1) && s.Tag(i - 1) == Tag.Number)
                )
                {
                    break;
                }

                firstNoun = firstNoun < 0 ? i : firstNoun;
                last = i;
                plural = IsPlural(s, i) ? i : plural;
            }
            else if (plural >= 0 && tag is Tag.Possessive && OwnsCounted(s, i + 1, isOne))
            {
                firstNoun = plural = last = -1;
            }
            else if (plural >= 0 && isPartitive && tag is Tag.Adjective && s.Tag(i + 1) is Tag.Noun && !IsPlural(s, i + 1))
            {
                plural = -1;
            }
            else if ((plural >= 0 && !IsCollective(s, i - 1) && !IsOwner(s, plural, i)) || !IsModifier(s, i, tag, last))
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
    private static bool IsOwner(in SentenceView s, int plural, int adjective) =>
        s.Tag(plural) is Tag.ProperNoun
        && plural == adjective - 1
        && s.Entry(plural).Parts is Parts.None
        && s.Tag(adjective) is Tag.Adjective
        && s.Tag(adjective + 1) is Tag.Noun
        && IsPlural(s, adjective + 1);

    // "three men's suits", but "two brothers' home"
    private static bool OwnsCounted(in SentenceView s, int at, bool isOne)
    {
        while (s.Tag(at) is Tag.Adjective or Tag.ProperNoun || (s.Tag(at) is Tag.Noun && s.Tag(at + 1) is Tag.Noun))
        {
            at++;
        }

        return s.Tag(at) is Tag.Noun && (isOne || IsPlural(s, at));
    }

    /// <summary>Whether a token is letters that end in digits, as names of parts and rooms do: "b212".</summary>
    internal static bool IsCode(in SentenceView s, int i) =>
        s.Tag(i) is Tag.Noun && s.Entry(i).Parts is Parts.None && char.IsAsciiDigit(s.Of(i)[^1]);

    // "year over year", "month-on-month"
    private static bool IsPace(in SentenceView s, int at)
    {
        var over = s.IsDash(at + 1) ? at + 2 : at + 1;
        var again = s.IsDash(over + 1) ? over + 2 : over + 1;
        return ClauseWords.IsTime(s, at) && s.Of(over) is "over" or "on" or "to" && s.Is(again, s.Word(at));
    }

    private static bool IsModifier(in SentenceView s, int i, Tag tag, int last) =>
        tag switch
        {
            Tag.Adverb or Tag.Participle or Tag.PastVerb when IsSoCalled(s, i) || IsSoCalled(s, i - 2) => true,
            Tag.Adjective or Tag.Possessive => true,
            Tag.Verb => s.IsDash(i - 1) && s.Touches(i - 1) && HasNounSoon(s, i + 1),
            Tag.Adverb when s.IsDash(i + 1) && s.Touches(i) && s.Touches(i + 1) && s.Tag(i + 2) is Tag.Verb or Tag.Adjective => HasNounSoon(
                s,
                i + 3
            ),
            Tag.Preposition when s.Is(i, s.Lexicon.Known.Of) => last == i - 1
                && s.Tag(last) is Tag.ProperNoun
                && s.Tag(i + 1) is Tag.ProperNoun
                && NameBeforeNoun.IsOwner(s, i + 1),
            Tag.PastVerb
            or Tag.Participle
                when last < 0
                    && (
                        s.Of(i + 1) is "home"
                        || !s.Entry(i).Parts.Any(Parts.Participle | Parts.Adjective) && s.Entry(i).Parts.Any(Parts.Past)
                    ) => false,
            Tag.Participle or Tag.Gerund or Tag.PastVerb or Tag.Adverb => (
                last < 0 || s.IsDash(i - 1) || s.Tag(i - 1) is Tag.Possessive || s.Of(i - 1) is "most" or "least"
            ) && HasNounSoon(s, i + 1),
            Tag.Determiner when s.Of(i) is "most" or "least" => s.Tag(i - 1) is Tag.Possessive && HasNounSoon(s, i + 1),
            Tag.Determiner => last < 0 && s.Of(i) is "more" or "other" or "such" or "fewer" or "additional" or "same",
            Tag.Conjunction => (last >= 0 || s.Tag(i - 1) is Tag.Adjective)
                && s.Is(i, s.Lexicon.Known.And)
                && (!IsPlural(s, i - 1) || IsCollective(s, i - 1))
                && ((s.Tag(i + 1) is Tag.Adjective or Tag.Noun && s.Tag(i + 2) is Tag.Noun) || NameBeforeNoun.IsKind(s, i + 1)),
            Tag.Punctuation => (s.IsDash(i) && s.Touches(i - 1) && s.Touches(i)) || QuotedModifier.IsSign(s, i),
            Tag.Symbol => s.Is(i, '&'),
            Tag.Modal => s.IsDash(i + 1) && s.Touches(i) && s.Touches(i + 1) && HasNounSoon(s, i + 3),
            Tag.Auxiliary => s.IsDash(i - 1) && s.Tag(i - 2) is Tag.Modal,
            Tag.Preposition => s.IsDash(i + 1) && s.Touches(i) && s.Touches(i + 1),
            Tag.Number => last >= 0 && s.Entry(last).Senses.Any(Senses.Label),
            _ => false,
        };

    private static bool IsSoCalled(in SentenceView s, int so) => s.Of(so) is "so" && s.IsDash(so + 1) && s.Of(so + 2) is "called";

    private static bool HasNounSoon(in SentenceView s, int at) =>
        s.Tag(at) is Tag.Noun or Tag.ProperNoun
        || QuotedModifier.IsSign(s, at + 1)
        || (
            s.Tag(at) is Tag.Adjective or Tag.Participle or Tag.Punctuation or Tag.PastVerb
            && (
                s.Tag(at + 1) is Tag.Noun or Tag.ProperNoun
                || (s.Is(at + 1, s.Lexicon.Known.And) && s.Tag(at + 2) is Tag.Adjective && s.Tag(at + 3) is Tag.Noun)
            )
        );

    private static bool IsPluralAhead(in SentenceView s, int i) =>
        s.Tag(i) == Tag.Noun
        && s.Tag(i + 1) == Tag.Noun
        && s.Entry(i + 1).Parts.Any(Parts.Plural)
        && !s.Entry(i - 1).Senses.Any(Senses.Person);

    internal static bool IsPlural(in SentenceView s, int i)
    {
        var parts = s.Entry(i).Parts;
        if (parts.Any(Parts.Noun))
        {
            return parts.Any(Parts.Plural);
        }

        var word = s.Of(i);
        return PeopleEnding.IsPeopleInI(s, i)
            || word is [.., not 's' and not 'u' and not 'i', 's'] and { Length: > 2 } && !char.IsUpper(word[^1]);
    }

    // "cattle and pig farms"
    private static bool IsCollective(in SentenceView s, int i) =>
        s.Entry(i).Parts.Any(Parts.Plural) && s.Of(i) is [.., not 's'] && !s.Entry(i).Senses.Any(Senses.Person);

    private static bool IsCalendar(in SentenceView s, int i) =>
        s.Entry(i).Senses.Any(Senses.Weekday | Senses.Month) || s.Of(i) is "yesterday" or "today" or "tomorrow" or "tonight";

    private static bool IsLetter(in SentenceView s, int i) => s.Tokens[i].Length == 1;
}
