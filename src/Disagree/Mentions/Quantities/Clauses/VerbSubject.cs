using Disagree.Lexicons;

namespace Disagree.Mentions.Quantities.Clauses;

/// <summary>
/// Tells of which phrase a verb is said: a finite one, an infinitive, a gerund, or that of a clause which no relative pronoun opens.
/// </summary>
internal static class VerbSubject
{
    /// <summary>Whether a finite verb is said of the phrase that was left at a comma: "The ferry, an old boat, was".</summary>
    internal static bool IsHeld(in QuantityScene s, int i, NounSpan held) =>
        held.Exists && s.Is(i - 1, ',') && (!held.IsOblique || s.Tag(i) is Tag.Auxiliary or Tag.Modal);

    /// <summary>Whether what it is said of follows the verb: "under the deck lies a motor".</summary>
    internal static bool IsInverted(in QuantityScene s, int i, NounSpan last, bool hasVerb)
    {
        var opener = s.Tag(last.First - 1) is Tag.Determiner ? last.First - 2 : last.First - 1;
        return last.IsOblique
            && !hasVerb
            && s.Tag(i) is Tag.Verb or Tag.PastVerb
            && s.Lexicon.Known.IsArticle(s.Word(i + 1))
            && s.Tag(opener) is Tag.Preposition
            && (opener == 0 || s.Is(opener - 1, ',') || ClauseWords.IsConjunction(s, opener - 1));
    }

    /// <summary>Whether a finite verb is said of a pronoun that opens its clause: "it fell".</summary>
    internal static bool IsUntold(in QuantityScene s, int i) =>
        (s.Tag(i - 1) is Tag.Pronoun && !ClauseWords.IsRelative(s, i - 1)) || IsEach(s, i - 1);

    /// <summary>Whether a determiner stands for those told of before: "40 boats, each [fitted] with".</summary>
    internal static bool IsEach(in QuantityScene s, int i) =>
        s.Of(i) is "each" or "both" or "all" && s.Is(i - 1, ',') && s.Tag(i + 1) is Tag.Participle or Tag.PastVerb or Tag.Verb;

    /// <summary>
    /// The subject of an infinitive: "Brandt to shed 40 jobs", as headlines put what is to come, and "caused the lake to rise 11 feet".
    /// </summary>
    internal static NounSpan OfInfinitive(in QuantityScene s, int i, NounSpan last, NounSpan subject, bool hasVerb) =>
        last is { HasNoun: true, IsOblique: false } && last.Until == i - 1 && (!hasVerb || IsMove(s, i)) ? last.Trimmed : subject;

    /// <summary>
    /// The subject of a gerund: "crews clearing 40 roads", "sent the index tumbling 3 percent"; but "she won the cup beating nine boats".
    /// </summary>
    internal static NounSpan OfGerund(in QuantityScene s, int i, NounSpan last, NounSpan subject, bool isReferred)
    {
        var isOwn = !last.IsObject || !subject.Exists || s.Entry(i).Senses.Any(Senses.Up | Senses.Down) || FollowsWith(s, last.First);
        var isOfPronoun =
            s.Tag(i - 1) is Tag.Pronoun && !isReferred && s.Tag(i - 2) is not (Tag.Verb or Tag.PastVerb or Tag.Gerund or Tag.Preposition);
        return last is { HasNoun: true, IsOblique: false } && last.Until == i && isOwn ? last.Trimmed
            : isOfPronoun ? default
            : subject;
    }

    /// <summary>Whether a pronoun opens a clause that belongs to the phrase right before it: "the price they paid rose".</summary>
    internal static bool IsContact(in QuantityScene s, int pronoun, NounSpan last) =>
        s.Tag(pronoun) is Tag.Pronoun
        && last is { HasNoun: true, IsOblique: false, IsObject: false }
        && last.Until == pronoun
        && s.Tag(pronoun + 1) is Tag.PastVerb or Tag.Verb or Tag.Auxiliary;

    // "with the index falling"
    private static bool FollowsWith(in QuantityScene s, int first) =>
        s.Is(s.Tag(first - 1) is Tag.Determiner ? first - 2 : first - 1, s.Lexicon.Known.With);

    // "to rise 11 feet", "to fall to 2 percent": how a number moved, without an object
    private static bool IsMove(in QuantityScene s, int i)
    {
        var at = s.Of(i + 1) is "to" or "by" or "from" or "above" or "below" ? i + 2 : i + 1;
        return s.Entry(i).Senses.Any(Senses.Up | Senses.Down) && ClauseWords.IsFinite(s, at - 1);
    }
}
