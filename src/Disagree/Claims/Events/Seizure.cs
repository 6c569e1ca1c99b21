using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Events;

/// <summary>
/// Reads that somebody was arrested from a verb that is said of towns and things too: "marines seized him", "Ruiz was captured".
/// </summary>
internal static class Seizure
{
    private const int LongestTitle = 3;

    /// <summary>The kind of event; null where the verb is another, or nobody is seized.</summary>
    internal static (string Event, EventKind Kind)? Of(SentenceView view, int verb) =>
        view.LemmaAt(verb) is "seize" or "capture" or "grab" && !IsOtherwise(view, verb) && (IsTaken(view, verb) || IsSubject(view, verb))
            ? ("arrest", EventKind.Suffered)
            : null;

    // "officers seized him"; not "a camera captured him"
    private static bool IsTaken(SentenceView view, int verb) => IsObject(view, verb) && IsByForce(view, verb);

    private static bool IsByForce(SentenceView view, int verb)
    {
        var at = verb - 1;
        while (at > 0 && (view.IsInTime(at) || view.Tokens[at].Tag is Tag.Auxiliary or Tag.Adverb or Tag.Preposition))
        {
            at--;
        }

        return at >= 0 && !Passive.Is(view, verb) && LawForce.IsAt(view, at);
    }

    // "captured on camera", "seized with panic", "grabbed him by the arm"
    private static bool IsOtherwise(SentenceView view, int verb)
    {
        for (var i = verb + 1; i < view.Tokens.Length && view.Tokens[i].Tag is not Tag.Punctuation; i++)
        {
            if (
                view.LemmaAt(i) is "camera" or "film" or "tape" or "video"
                || view.WordAt(i) is "with"
                || (view.WordAt(i) is "by" && i + 1 < view.Tokens.Length && !view.IsInTime(i + 1) && !IsForceNear(view, i + 1))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsForceNear(SentenceView view, int at)
    {
        for (var i = at; i < view.Tokens.Length && view.Tokens[i].Tag is not (Tag.Preposition or Tag.Punctuation); i++)
        {
            if (LawForce.IsAt(view, i))
            {
                return true;
            }
        }

        return false;
    }

    // "seized him", "captured the ringleader Ana Ruiz", and not "seized Ana Ruiz's laptop"
    private static bool IsObject(SentenceView view, int verb)
    {
        for (var i = verb + 1; i < Math.Min(view.Tokens.Length, verb + 1 + LongestTitle); i++)
        {
            if ((view.NameAt(i) ?? view.PronounAt(i)) is { Type: NameType.Person } name)
            {
                var end = view.NameAt(i) is null ? i + 1 : view.TokenFrom(name.Span.End);
                return view.WordAt(i) is not "his" && (end >= view.Tokens.Length || !IsOwned(view, i, end));
            }

            if (view.WordAt(i) is "him")
            {
                return true;
            }

            if (!(view.Tokens[i].Tag is Tag.Determiner or Tag.Adjective || view.IsPersonNoun(i)))
            {
                return false;
            }
        }

        return false;
    }

    // "her" of "seized her laptop"
    private static bool IsOwned(SentenceView view, int at, int end) =>
        view.Tokens[end].Tag is Tag.Possessive || (view.WordAt(at) is "her" && (view.IsNoun(end) || view.Tokens[end].Tag is Tag.Adjective));

    private static bool IsSubject(SentenceView view, int verb)
    {
        if (view.LemmaAt(verb) is "grab" || !Passive.Is(view, verb))
        {
            return false;
        }

        var found = new List<NameMention>();
        SubjectNames.Add(view, verb, found);
        return found.Exists(n => n.Type is NameType.Person && !IsOwner(view, view.TokenFrom(n.Span.End)));
    }

    // "Ana Ruiz's mood was captured"
    private static bool IsOwner(SentenceView view, int end) => end < view.Tokens.Length && view.Tokens[end].Tag is Tag.Possessive;
}
