using Disagree.Lexicons;
using Disagree.Mentions.Names;
using Disagree.Mentions.Roles;
using Disagree.Values;

namespace Disagree.Mentions.Quotations;

/// <summary>
/// Finds who a verb of saying belongs to: the name, pronoun or noun phrase before it, or the one after it where the order is turned round.
/// </summary>
internal sealed class SpeakerFinder
{
    private const int LongestPhrase = 8;
    private readonly NameLexicon lexicon;
    private readonly NounPhrases nouns;
    private readonly SpeakerPhrase phrases;
    private readonly SpeakerBefore before;
    private readonly SpeakerAfter after;

    public SpeakerFinder(NameLexicon lexicon, Pronouns pronouns, RoleHolders holders, BodyHolders bodies)
    {
        this.lexicon = lexicon;
        nouns = new NounPhrases(lexicon);
        phrases = new SpeakerPhrase(nouns, holders, bodies);
        before = new SpeakerBefore(lexicon, pronouns, nouns, phrases);
        after = new SpeakerAfter(lexicon, nouns, phrases);
    }

    /// <summary>The one who speaks; null where the verb has no speaker that can be named.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb of saying.</param>
    /// <param name="last">Who spoke last in the article, for "he said".</param>
    public Speaker? Of(NamedSentence sentence, int verb, LastSpeakers last)
    {
        var end = verb - 1;
        while (end >= 0 && sentence.TagAt(end) is Tag.Adverb or Tag.Modal || IsHave(sentence, end))
            end--;
        if ((end >= 0 && IsBe(sentence, end)) || OpensClause(sentence, end, verb))
            return null;
        end = SubjectWalk.BeforeBrackets(sentence, end);
        var isGerund = sentence.TagAt(verb) == Tag.Gerund;
        if (!isGerund && IsTurned(sentence, end) && After(sentence, verb + 1) is { } behind && EndsPhrase(sentence, behind.Last + 1))
            return behind;
        var found = isGerund ? Subject(sentence) : before.Of(sentence, end, last);
        return found is { } noun && lexicon.Is(sentence.Tokens[noun.Last], WordUse.Utterance)
            ? Subject(sentence) ?? (last.Anyone is { } same ? noun with { Name = same } : noun)
            : found;
    }

    /// <summary>The name or noun phrase that begins at a token, as after "according to".</summary>
    public Speaker? After(NamedSentence sentence, int at) => after.Of(sentence, at);

    // "after | saying"
    private static bool OpensClause(NamedSentence sentence, int end, int verb) =>
        end > 0
        && sentence.TagAt(verb) is Tag.Gerund
        && sentence.Of(end) is "after" or "before" or "since" or "without" or "despite" or "for";

    // "“It is so,” | said Ruth Keller"
    private static bool IsTurned(NamedSentence sentence, int end) =>
        (end < 0 || sentence.TagAt(end) is Tag.Punctuation) && !SubjectWalk.ClosesApposition(sentence, end);

    // "… issued a statement saying …": the first name or noun of the sentence.
    private Speaker? Subject(NamedSentence sentence)
    {
        for (var i = 0; i < Math.Min(sentence.Count, LongestPhrase); i++)
        {
            if (sentence.NameAt(i) is { } name && (name.Type == NameType.Person || !SpeakerPhrase.IsModifier(sentence, i)))
                return new Speaker(name.Canonical, i, sentence.NameEnd(i) - 1, name.Type == NameType.Person);
            if (sentence.TagAt(i) is Tag.Verb or Tag.PastVerb or Tag.Preposition)
                break;
        }

        var last = nouns.Phrase(sentence, 0);
        return last >= 0 && sentence.TagAt(last) is Tag.Noun or Tag.ProperNoun && !lexicon.Is(sentence.Tokens[last], WordUse.Utterance)
            ? phrases.Of(sentence, 0, last)
            : null;
    }

    private static bool EndsPhrase(NamedSentence sentence, int at) =>
        at >= sentence.Count || sentence.TagAt(at) is Tag.Punctuation or Tag.Preposition or Tag.Pronoun || sentence.NameAt(at) != null;

    private static bool IsHave(NamedSentence sentence, int at) => sentence.Of(at) is "has" or "have" or "had" or "also";

    private bool IsBe(NamedSentence sentence, int at) => sentence.Is(lexicon, at, WordClass.FormOfBe);
}
