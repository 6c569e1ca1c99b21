using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Clauses;

/// <summary>
/// Follows the clauses of a sentence from its beginning up to a token: of which noun phrase the verb is said, and which noun phrase stands
/// last. Every token is looked at once, however many amounts the sentence holds.
/// </summary>
internal sealed class ClauseReader
{
    private readonly ClausePhrases phrases = new();
    private NounSpan held;
    private NounSpan subject;
    private OpeningPhrase opening;
    private int next;
    private bool hasVerb;
    private bool isRelative;
    private bool isReferred;

    internal NounSpan Last => phrases.Last;

    internal NounSpan Aside => phrases.Aside;

    /// <summary>
    /// Of what the verb of the clause is said; in a sentence without a verb the phrase that opens it; none where no verb was read or a
    /// pronoun stands there.
    /// </summary>
    internal NounSpan Subject => hasVerb ? subject : opening.Phrase;

    internal void Begin()
    {
        phrases.Begin();
        (held, subject, opening) = (default, default, default);
        next = 0;
        hasVerb = isRelative = isReferred = false;
    }

    /// <summary>Reads up to a token.</summary>
    internal void ReadTo(in QuantityScene s, int at)
    {
        opening = next == 0 ? OpeningPhrase.Of(s) : opening;
        for (; next < at; next++)
        {
            next = hasVerb ? Math.Min(at - 1, phrases.PassAside(s, next)) : next;
            Read(s, next);
            opening = opening.Seeing(Last);
        }
    }

    /// <summary>
    /// Goes on behind an amount that measures: within a noun phrase it is a part of it ("the 16 inch screen"), else it is none.
    /// </summary>
    internal void Skip(int start, int end, bool isPerson, bool isModifier)
    {
        var isWithin = Last.Exists && Last.Until >= Math.Max(start, next);
        phrases.Resume(
            isPerson ? new NounSpan(start, end, false) { NounEnd = end }
            : isWithin ? Last with { Until = end, IsClosed = !isModifier }
            : default
        );
        next = Math.Max(next, end);
    }

    private void Read(in QuantityScene s, int i)
    {
        switch (s.Tag(i))
        {
            case Tag.Noun
            or Tag.ProperNoun
            or Tag.Number
            or Tag.Pronoun
            or Tag.Adjective
            or Tag.Participle
            or Tag.PastVerb
            or Tag.Punctuation when AsideWords.Is(s, i):
                phrases.Pass(i);
                break;
            case Tag.PastVerb or Tag.Preposition when phrases.Joins(s, i):
                phrases.Add(i, s.Tag(i) is not Tag.PastVerb || !s.IsDash(i - 1));
                break;
            case Tag.Gerund or Tag.Participle or Tag.Verb when phrases.Takes(s, i):
                phrases.Extend(s, i, hasVerb);
                break;
            case Tag.Noun when ClauseWords.IsVerb(s, i):
            case Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Auxiliary or Tag.Modal:
                ReadVerb(s, i);
                break;
            case Tag.Adverb when s.IsDash(i + 1) && s.Touches(i) && s.Touches(i + 1):
            case Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Number or Tag.NumberWord or Tag.Possessive:
                phrases.Extend(s, i, hasVerb);
                break;
            case Tag.Adverb when s.Of(i) is "ago":
                phrases.Break();
                break;
            case Tag.Pronoun or Tag.Determiner:
                ReadPronoun(s, i);
                break;
            case Tag.Preposition:
                ReadPreposition(s, i);
                break;
            case Tag.Conjunction:
                ReadConjunction(s, i);
                break;
            case Tag.Gerund when !hasVerb && !Last.Exists && ClauseWords.IsSubjectGerund(s, i):
                phrases.Extend(s, i, hasVerb);
                break;
            case Tag.Gerund:
                subject = VerbSubject.OfGerund(s, i, Last, subject, isReferred);
                phrases.Break();
                hasVerb |= subject.Exists;
                break;
            case Tag.Punctuation or Tag.Symbol:
                ReadSign(s, i);
                break;
        }
    }

    private void ReadVerb(in QuantityScene s, int i)
    {
        // "Brandt to shed 40 jobs", as headlines put what is to come
        if (s.Tag(i - 1) is Tag.To)
        {
            subject = VerbSubject.OfInfinitive(s, i, Last, subject, hasVerb);
            phrases.Break();
            hasVerb = true;
            return;
        }

        var isThere = s.Of(i - 1) is "there" or "There";
        var isNear = !isThere && Last.Exists && ClauseWords.IsNear(s, Last.Until, i);
        var isHeld = !(isNear || isThere) && VerbSubject.IsHeld(s, i, held);
        subject = isNear
            ? VerbSubject.IsInverted(s, i, Last, hasVerb)
                ? default
                : Last.Trimmed
            : isHeld
                ? held.Trimmed
                : isThere || (!isReferred && !hasVerb && VerbSubject.IsUntold(s, i))
                    ? default
                    : subject;
        isRelative &= !isHeld;
        isReferred = false;
        hasVerb = true;
        phrases.Break();
        held = isRelative ? held : default;
    }

    private void ReadPronoun(in QuantityScene s, int i)
    {
        if (ClauseWords.IsRelative(s, i) && (Last.Exists || held.Exists))
        {
            var antecedent = Last.Exists ? Last : held;
            held = hasVerb ? held : antecedent;
            isRelative = !hasVerb;
            phrases.Resume(antecedent with { Until = i });
            return;
        }

        if (!hasVerb && VerbSubject.IsContact(s, i, Last))
        {
            subject = Last.Trimmed;
            phrases.Break();
            hasVerb = true;
            return;
        }

        var isObject = hasVerb && s.Tag(i - 1) is Tag.Verb or Tag.PastVerb or Tag.Gerund;
        if (VerbSubject.IsEach(s, i) || (s.Tag(i) is Tag.Pronoun && !isObject && !s.Entry(i).Senses.Any(Senses.Possessive)))
        {
            isReferred = subject.Exists && ClauseWords.RefersBack(s, i, subject);
            phrases.Break();
            hasVerb = false;
        }
    }

    private void ReadPreposition(in QuantityScene s, int i)
    {
        if (
            ClauseWords.IsRelative(s, i)
            && (s.Tag(i + 1) is Tag.Verb or Tag.PastVerb or Tag.Auxiliary or Tag.Modal || ClauseWords.IsVerb(s, i + 1))
        )
        {
            ReadPronoun(s, i);
        }
        else if (ClauseWords.OpensClause(s, i))
        {
            Close();
        }
        else
        {
            phrases.Attach(i, !hasVerb || s.Is(i, s.Lexicon.Known.Of) || s.Is(i, s.Lexicon.Known.In));
        }
    }

    private void ReadConjunction(in QuantityScene s, int i)
    {
        if (Last.Exists && Last.Until == i && !hasVerb)
        {
            phrases.Attach(i, true);
            return;
        }

        phrases.Break();
        hasVerb &= s.Of(i) is not "but";
    }

    private void ReadSign(in QuantityScene s, int i)
    {
        if (s.Is(i, ','))
        {
            held = !hasVerb && Last.Exists && (!held.Exists || (held.IsOblique && !Last.IsOblique)) ? Last : held;
            phrases.Comma(i);
            hasVerb &= subject.Exists;
        }
        else if (!phrases.TakesSign(s, i) && (s.First(i) is ';' || (s.First(i) is ':' && !s.Touches(i)) || s.IsDash(i)))
        {
            Close();
        }
    }

    private void Close()
    {
        phrases.Break();
        held = default;
        hasVerb = isRelative = false;
    }
}
