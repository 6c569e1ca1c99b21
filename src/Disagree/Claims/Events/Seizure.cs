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
        view.LemmaAt(verb) is "seize" or "capture" or "recapture" or "grab" && (IsObject(view, verb) || IsSubject(view, verb))
            ? ("arrest", EventKind.Suffered)
            : null;

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
        if (!Passive.Is(view, verb))
        {
            return false;
        }

        var found = new List<NameMention>();
        SubjectNames.Add(view, verb, found);
        return found.Exists(n => n.Type is NameType.Person);
    }
}
