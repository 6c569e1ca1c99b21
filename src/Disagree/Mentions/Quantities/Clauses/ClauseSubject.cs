using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Clauses;

/// <summary>Of which phrase the verb of a clause is said, while the clause is read word by word.</summary>
internal sealed class ClauseSubject
{
    private NounSpan held;
    private bool isRelative;
    private bool isReferred;

    /// <summary>The phrase; none where no verb was read or a pronoun stands there.</summary>
    internal NounSpan Phrase { get; private set; }

    internal bool HasVerb { get; private set; }

    internal void Begin()
    {
        (held, Phrase) = (default, default);
        HasVerb = isRelative = isReferred = false;
    }

    /// <summary>A verb behind "to": "Brandt to shed 40 jobs", as headlines put what is to come.</summary>
    internal void SeeInfinitive(in QuantityScene s, int i, NounSpan last)
    {
        Phrase = VerbSubject.OfInfinitive(s, i, last, Phrase, HasVerb);
        HasVerb = true;
    }

    internal void SeeFinite(in QuantityScene s, int i, NounSpan last)
    {
        Phrase = OfFinite(s, i, last, out var isHeld);
        isRelative &= !isHeld;
        isReferred = false;
        HasVerb = true;
        held = isRelative ? held : default;
    }

    internal void SeeGerund(in QuantityScene s, int i, NounSpan last)
    {
        Phrase = VerbSubject.OfGerund(s, i, last, Phrase, isReferred);
        HasVerb |= Phrase.Exists;
    }

    /// <summary>A clause that no pronoun opens begins behind the phrase: "the price [they paid] rose".</summary>
    internal void SeeContact(NounSpan last)
    {
        Phrase = last.Trimmed;
        HasVerb = true;
    }

    /// <summary>Whether a relative pronoun has what it can mean: "the ferry, [which] sank".</summary>
    internal bool CanRelate(NounSpan last) => last.Exists || held.Exists;

    /// <summary>What a relative pronoun means.</summary>
    internal NounSpan SeeRelative(NounSpan last)
    {
        var antecedent = last.Exists ? last : held;
        held = HasVerb ? held : antecedent;
        isRelative = !HasVerb;
        return antecedent;
    }

    /// <summary>A pronoun opens the next clause: "the index fell and [it] lost".</summary>
    internal void SeePronoun(in QuantityScene s, int i)
    {
        isReferred = Phrase.Exists && ClauseWords.RefersBack(s, i, Phrase);
        HasVerb = false;
    }

    internal void SeeConjunction(bool isBut) => HasVerb &= !isBut;

    /// <summary>A comma leaves the phrase before it for a verb farther on: "In the bay, [the ferry], an old boat, sank".</summary>
    internal void SeeComma(NounSpan last)
    {
        held = !HasVerb && last.Exists && (!held.Exists || (held.IsOblique && !last.IsOblique)) ? last : held;
        HasVerb &= Phrase.Exists;
    }

    internal void Close()
    {
        held = default;
        HasVerb = isRelative = false;
    }

    // "[The ferry] sank", "[The ferry], an old boat, sank"; but "there were", "it fell", "under the deck lies"
    private NounSpan OfFinite(in QuantityScene s, int i, NounSpan last, out bool isHeld)
    {
        var isThere = s.Is(i - 1, s.Lexicon.Known.There);
        var isNear = !isThere && last.Exists && ClauseWords.IsNear(s, last.Until, i);
        isHeld = !(isNear || isThere) && VerbSubject.IsHeld(s, i, held);
        return isNear ? (VerbSubject.IsInverted(s, i, last, HasVerb) ? default : last.Trimmed)
            : isHeld ? held.Trimmed
            : isThere || (!isReferred && !HasVerb && VerbSubject.IsUntold(s, i)) ? default
            : Phrase;
    }
}
