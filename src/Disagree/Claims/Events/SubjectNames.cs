using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Events;

/// <summary>
/// Finds the names before a verb that are its subject: Ana Ruiz of "Ana Ruiz, a nurse, was elected", not Keller of "the case before Judge
/// Keller ended".
/// </summary>
internal static class SubjectNames
{
    /// <summary>Adds them: back over auxiliaries and appositions to the subject; over "and" to that of the verb before.</summary>
    internal static void Add(SentenceView view, int verb, List<NameMention> found)
    {
        var tokens = view.Tokens;
        var isJoined = false;
        for (var i = verb - 1; i >= 0; i--)
        {
            if (view.NameAt(i) is { } name)
            {
                if (!view.IsInTime(i) && name.Rule is not "demonym" && !IsInPhraseOf(view, i))
                {
                    found.Add(name);
                    if (name.Type is NameType.Person)
                    {
                        return;
                    }
                }
            }
            else if (view.PronounAt(i) is { } spokenOf)
            {
                found.Add(spokenOf);
                return;
            }
            else if (tokens[i].Tag is Tag.Conjunction)
            {
                isJoined = true;
            }
            else if (view.IsVerb(i) && !isJoined && verb - i > 4)
            {
                return;
            }
            else if (view.WordAt(i) is ";" or "—" or "–" or "“" or "”" or ")" or ":")
            {
                return;
            }
        }

        if (found.Count == 0)
        {
            Behind(view, verb, found);
        }
    }

    // "Elected in 1995, Ana Ruiz was …": the first name behind the comma
    private static void Behind(SentenceView view, int verb, List<NameMention> found)
    {
        if (verb > 1 || view.Tokens[verb].Tag is not (Tag.Participle or Tag.Gerund or Tag.PastVerb))
        {
            return;
        }

        for (var i = verb + 1; i < view.Tokens.Length; i++)
        {
            if (view.NameAt(i) is { Type: NameType.Person } name)
            {
                found.Add(name);
                return;
            }
        }
    }

    // "the aide to | Lowick Mayor | Ana Ruiz"
    private static bool IsTitledBehind(SentenceView view, int title)
    {
        var at = title;
        while (at > 0 && (view.NameAt(at) is not null || view.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun))
        {
            at--;
        }

        return at > 0
            && at < title
            && view.WordAt(at) is "of" or "to"
            && char.IsUpper(view.WordAt(title)[0])
            && view.IsNoun(at - 1)
            && view.NameAt(at - 1) is null;
    }

    // "before Judge Keller", "of Ana Ruiz": a name within a phrase beside the subject
    private static bool IsInPhraseOf(SentenceView view, int i)
    {
        while (i > 0 && view.NameAt(i - 1) is { } same && ReferenceEquals(same, view.NameAt(i)))
        {
            i--;
        }

        return i > 0 && (view.Tokens[i - 1].Tag is Tag.Preposition or Tag.Possessive || IsTitledBehind(view, i - 1));
    }
}
