using Disagree.Lexicons;

namespace Disagree.Claims.Victims;

/// <summary>
/// Reads what a sentence says to have happened to a person: by the verbs behind the words for the person, and by the one before.
/// </summary>
internal sealed class FateReader(FateTable verbs, ConceptTable concepts)
{
    private const int Reach = 14;
    private readonly FateBefore before = new(verbs);

    internal Fate Of(SentenceView view, IReadOnlyList<PersonPhrase> phrases, int index)
    {
        var phrase = phrases[index];
        if (
            (phrase.End < view.Tokens.Length && PersonAside.IsPossessive(view, phrase.End))
            || (FateBefore.IsLeftOut(view, phrase.First - 1) && phrase.Introduction is not Introduction.Pronoun)
        )
        {
            return Fate.None;
        }

        return Behind(view, phrases, index, SubjectOfVerbs.IsComplement(view, phrase.First))
            | (phrase.Introduction is Introduction.Pronoun or Introduction.Plural ? Fate.None : before.Of(view, phrases, index));
    }

    private Fate Behind(SentenceView view, IReadOnlyList<PersonPhrase> phrases, int index, bool isComplement)
    {
        var first = phrases[PersonList.FirstOf(view, phrases, index)].First;
        var last = PersonList.LastOf(view, phrases, index);
        var at = PersonAside.Skip(view, phrases[last].End);
        if (isComplement && !IsDescribed(view, phrases[last].End, at))
        {
            return Fate.None;
        }

        var walk = new FateWalk(verbs, view, phrases, first, Other(view, phrases, last + 1));
        for (var i = at; i < view.Tokens.Length && i < at + (walk.HasVerb ? 2 : 1) * Reach && !IsSaying(view, i) && walk.Take(i); i++) { }

        return walk.Fate;
    }

    // "of a boy, who was shot", "of a boy shot in the leg": there the verb is the boy's own
    private static bool IsDescribed(SentenceView view, int end, int at) =>
        (at > end && view.WordAt(at - 1) is "who")
        || (end < view.Tokens.Length && view.Tokens[end].Tag is Tag.Participle or Tag.PastVerb or Tag.Adjective or Tag.Adverb);

    // where the next person is told of who may be a subject
    private static int Other(SentenceView view, IReadOnlyList<PersonPhrase> phrases, int next)
    {
        while (next < phrases.Count && SubjectOfVerbs.IsComplement(view, phrases[next].First))
        {
            next++;
        }

        return next < phrases.Count ? phrases[next].First : int.MaxValue;
    }

    private bool IsSaying(SentenceView view, int i) => view.IsVerb(i) && concepts.Action(view.LemmaAt(i)) is "say";
}
