using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities;

/// <summary>
/// Follows the clauses of a sentence from its beginning up to a token: of which noun phrase the verb is said, and which noun phrase stands
/// last. Every token is looked at once, however many amounts the sentence holds.
/// </summary>
internal sealed class ClauseReader
{
    private readonly PhraseReader phrases = new();
    private NounSpan held;
    private NounSpan subject;
    private int next;
    private bool hasVerb;
    private bool isRelative;
    private bool isReferred;

    /// <inheritdoc cref="PhraseReader.Last"/>
    internal NounSpan Last => phrases.Last;

    /// <inheritdoc cref="PhraseReader.Aside"/>
    internal NounSpan Aside => phrases.Aside;

    /// <summary>Of what the verb of the clause is said; none where no verb was read or a pronoun stands there.</summary>
    internal NounSpan Subject => hasVerb ? subject : default;

    internal void Begin()
    {
        phrases.Begin();
        held = subject = default;
        next = 0;
        hasVerb = isRelative = isReferred = false;
    }

    /// <summary>Reads up to a token.</summary>
    internal void ReadTo(in SentenceView s, int at)
    {
        for (; next < at; next++)
        {
            Read(s, next);
        }
    }

    /// <summary>Goes on behind an amount that measures: within a noun phrase it is a part of it ("the 16 inch screen"), else it is none.</summary>
    internal void Skip(int start, int end, bool isPerson, bool isModifier)
    {
        var isWithin = Last.Exists && Last.Until >= Math.Max(start, next);
        phrases.Resume(isPerson ? new NounSpan(start, end, false) { NounEnd = end } : isWithin ? Last with { Until = end, IsClosed = !isModifier } : default);
        next = Math.Max(next, end);
    }

    private void Read(in SentenceView s, int i)
    {
        switch (s.Tag(i))
        {
            case Tag.Noun when ClauseWords.IsVerb(s, i):
                ReadVerb(s, i);
                break;
            case Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Number or Tag.NumberWord or Tag.Possessive:
                phrases.Extend(s, i);
                break;
            case Tag.Gerund when phrases.TakesGerund(s, i):
            case Tag.Participle when Last.Until == i ? !ClauseWords.IsFinite(s, i) : s.Tag(i + 1) is Tag.Noun or Tag.ProperNoun or Tag.Adjective:
            case Tag.Verb when Last.Until == i && s.Entry(i).Parts.Any(Parts.Noun) && s.Tag(i + 1) is Tag.PastVerb or Tag.Auxiliary or Tag.Modal or Tag.Verb:
                phrases.Extend(s, i);
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
            case Tag.Verb when s.Tag(i - 1) is Tag.To:
                phrases.Break();
                hasVerb = true;
                break;
            case Tag.Verb or Tag.PastVerb or Tag.Participle or Tag.Auxiliary or Tag.Modal:
                ReadVerb(s, i);
                break;
            case Tag.Gerund:
                subject = Last is { HasNoun: true, IsOblique: false } && Last.Until == i ? Last.Trimmed : subject;
                phrases.Break();
                hasVerb |= subject.Exists;
                break;
            case Tag.Punctuation or Tag.Symbol:
                ReadSign(s, i);
                break;
            default:
                break;
        }
    }

    private void ReadVerb(in SentenceView s, int i)
    {
        if (Last.Exists && ClauseWords.IsNear(s, Last.Until, i))
        {
            subject = Last.Trimmed;
        }
        else if (held.Exists && s.Is(i - 1, ','))
        {
            subject = held.Trimmed;
            isRelative = false;
        }
        else if (!hasVerb && s.Tag(i - 1) is Tag.Pronoun && !ClauseWords.IsRelative(s, i - 1) && !isReferred)
        {
            subject = default;
        }

        isReferred = false;
        hasVerb = true;
        phrases.Break();
        held = isRelative ? held : default;
    }

    private void ReadPronoun(in SentenceView s, int i)
    {
        if (ClauseWords.IsRelative(s, i) && (Last.Exists || held.Exists))
        {
            var antecedent = Last.Exists ? Last : held;
            held = hasVerb ? held : antecedent;
            isRelative = !hasVerb;
            phrases.Resume(antecedent with { Until = i });
            return;
        }

        var isObject = hasVerb && s.Tag(i - 1) is Tag.Verb or Tag.PastVerb or Tag.Gerund;
        if (s.Tag(i) is Tag.Pronoun && !isObject && !s.Entry(i).Senses.Any(Senses.Possessive))
        {
            isReferred = subject.Exists && ClauseWords.RefersBack(s, i, subject.End - 1);
            phrases.Break();
            hasVerb = false;
        }
    }

    private void ReadPreposition(in SentenceView s, int i)
    {
        if (ClauseWords.IsRelative(s, i) && (s.Tag(i + 1) is Tag.Verb or Tag.PastVerb or Tag.Auxiliary or Tag.Modal || ClauseWords.IsVerb(s, i + 1)))
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

    private void ReadConjunction(in SentenceView s, int i)
    {
        if (Last.Exists && Last.Until == i && !hasVerb)
        {
            phrases.Attach(i, true);
        }
        else
        {
            phrases.Break();
            hasVerb &= s.Of(i) is not "but";
        }
    }

    private void ReadSign(in SentenceView s, int i)
    {
        if ((s.IsDash(i) && s.Touches(i) && s.Touches(i - 1)) || (s.Is(i, '.') && s.Touches(i - 1) && i + 1 < s.Count) || s.First(i) is '&' or '/' or '’' or '\'')
        {
            phrases.Add(i);
        }
        else if (s.Is(i, ','))
        {
            held = !hasVerb && Last.Exists && (!held.Exists || (held.IsOblique && !Last.IsOblique)) ? Last : held;
            phrases.Comma(i);
        }
        else if (s.Is(i, '('))
        {
            phrases.Open(i);
        }
        else if (s.Is(i, ')'))
        {
            phrases.Close(i);
        }
        else if (s.First(i) is ';' or ':' || s.IsDash(i))
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
