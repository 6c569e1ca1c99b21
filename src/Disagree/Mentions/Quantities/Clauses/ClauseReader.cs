using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Clauses;

/// <summary>
/// Follows the clauses of a sentence from its beginning up to a token: of which noun phrase the verb is said, and which noun phrase stands
/// last. Every token is looked at once, however many amounts the sentence holds.
/// </summary>
internal sealed class ClauseReader
{
    private readonly ClausePhrases phrases = new();
    private readonly ClauseSubject subject = new();
    private OpeningPhrase opening;
    private int next;

    internal NounSpan Last => phrases.Last;

    internal NounSpan Aside => phrases.Aside;

    /// <summary>
    /// Of what the verb of the clause is said; in a sentence without a verb the phrase that opens it; none where no verb was read or a
    /// pronoun stands there.
    /// </summary>
    internal NounSpan Subject => subject.HasVerb ? subject.Phrase : opening.Phrase;

    internal void Begin()
    {
        phrases.Begin();
        subject.Begin();
        opening = default;
        next = 0;
    }

    /// <summary>Reads up to a token.</summary>
    internal void ReadTo(in QuantityScene s, int at)
    {
        opening = next == 0 ? OpeningPhrase.Of(s) : opening;
        for (; next < at; next++)
        {
            next = subject.HasVerb ? Math.Min(at - 1, phrases.PassAside(s, next)) : next;
            Read(s, next);
            opening = opening.Seeing(Last);
        }
    }

    /// <summary>
    /// Goes on behind an amount that measures: within a noun phrase it is a part of it ("the 16 inch screen", "Revenue in the
    /// 13 weeks"), else it is none.
    /// </summary>
    internal void Skip(int start, int end, bool isPerson, bool isModifier, bool isTime)
    {
        var isWithin = Last.Exists && (Last.Until >= Math.Max(start, next) || (phrases.IsAttaching && isTime));
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
            case var tag when AsideWords.Is(s, i, tag):
                phrases.Pass(i);
                break;
            case Tag.PastVerb or Tag.Preposition when phrases.Joins(s, i):
                phrases.Add(i, s.Tag(i) is not Tag.PastVerb || !s.IsDash(i - 1));
                break;
            case Tag.Gerund or Tag.Participle or Tag.Verb when phrases.Takes(s, i):
                phrases.Extend(s, i, subject.HasVerb);
                break;
            case Tag.Noun when ClauseWords.IsVerb(s, i):
            case Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Auxiliary or Tag.Modal:
                ReadVerb(s, i);
                break;
            case Tag.Adverb when s.IsDash(i + 1) && s.Touches(i) && s.Touches(i + 1):
            case Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Number or Tag.NumberWord or Tag.Possessive:
                phrases.Extend(s, i, subject.HasVerb);
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
            case Tag.Gerund when !subject.HasVerb && !Last.Exists && ClauseWords.IsSubjectGerund(s, i):
                phrases.Extend(s, i, subject.HasVerb);
                break;
            case Tag.Gerund:
                subject.SeeGerund(s, i, Last);
                phrases.Break();
                break;
            case Tag.Punctuation or Tag.Symbol:
                ReadSign(s, i);
                break;
        }
    }

    private void ReadVerb(in QuantityScene s, int i)
    {
        if (s.Tag(i - 1) is Tag.To)
        {
            subject.SeeInfinitive(s, i, Last);
        }
        else
        {
            subject.SeeFinite(s, i, Last);
        }

        phrases.Break();
    }

    private void ReadPronoun(in QuantityScene s, int i)
    {
        if (ClauseWords.IsRelative(s, i) && subject.CanRelate(Last))
        {
            phrases.Resume(subject.SeeRelative(Last) with { Until = i });
        }
        else if (!subject.HasVerb && VerbSubject.IsContact(s, i, Last))
        {
            subject.SeeContact(Last);
            phrases.Break();
        }
        else if (OpensClause(s, i))
        {
            subject.SeePronoun(s, i);
            phrases.Break();
        }
    }

    // "[they] sank", "40 boats, [each] fitted with"; but "sank [them]", "sank [their] boats"
    private bool OpensClause(in QuantityScene s, int i)
    {
        var isObject = subject.HasVerb && s.Tag(i - 1) is Tag.Verb or Tag.PastVerb or Tag.Gerund;
        return VerbSubject.IsEach(s, i) || (s.Tag(i) is Tag.Pronoun && !isObject && !s.Entry(i).Senses.Any(Senses.Possessive));
    }

    private void ReadPreposition(in QuantityScene s, int i)
    {
        if (ClauseWords.IsRelative(s, i) && ClauseWords.IsBeforeVerb(s, i))
        {
            ReadPronoun(s, i);
        }
        else if (ClauseWords.OpensClause(s, i))
        {
            Close();
        }
        else
        {
            phrases.Attach(i, !subject.HasVerb || s.Is(i, s.Lexicon.Known.Of) || s.Is(i, s.Lexicon.Known.In));
        }
    }

    private void ReadConjunction(in QuantityScene s, int i)
    {
        if (Last.Exists && Last.Until == i && !subject.HasVerb)
        {
            phrases.Attach(i, true);
            return;
        }

        phrases.Break();
        subject.SeeConjunction(s.Of(i) is "but");
    }

    private void ReadSign(in QuantityScene s, int i)
    {
        if (s.Is(i, ','))
        {
            subject.SeeComma(Last);
            phrases.Comma(i);
        }
        else if (!phrases.TakesSign(s, i) && EndsClause(s, i))
        {
            Close();
        }
    }

    // a semicolon, a dash, and a colon that is none of a clock: "8:40"
    private static bool EndsClause(in QuantityScene s, int i) => s.First(i) is ';' || (s.First(i) is ':' && !s.Touches(i)) || s.IsDash(i);

    private void Close()
    {
        phrases.Break();
        subject.Close();
    }
}
