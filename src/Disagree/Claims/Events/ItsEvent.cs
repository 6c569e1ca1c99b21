using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Finds the event that "it" means where a verb says only when it began, ended or came: "A fire is burning near Lowick. It broke out on
/// Monday."
/// </summary>
internal static class ItsEvent
{
    private const int Farthest = 4;

    /// <summary>The event, and the name that it has of its own; null where another word is the subject, or none is told before.</summary>
    internal static (string Event, EventKind Kind, string? Name)? Of(SentenceView view, int verb, EventTable table)
    {
        var subject = verb - 1;
        while (subject > 0 && view.Tokens[subject].Tag is Tag.Auxiliary or Tag.Adverb)
        {
            subject--;
        }

        if (subject < 0 || view.WordAt(subject) is not ("It" or "it") || !view.IsLemma(verb, WordClass.ComingAbout))
        {
            return null;
        }

        var told = view.Before;
        for (var i = 0; i < Farthest && told is not null; i++, told = told.Before)
        {
            if (First(told, table) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // the first noun of an event that befalls a place, as the subject of its sentence mostly is
    private static (string Event, EventKind Kind, string? Name)? First(SentenceView view, EventTable table)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (!view.IsInTime(i) && table.OfNoun(view, i) is { Kind: EventKind.Place } found)
            {
                return (found.Event, found.Kind, view.NameAt(i)?.Canonical);
            }
        }

        return null;
    }
}
