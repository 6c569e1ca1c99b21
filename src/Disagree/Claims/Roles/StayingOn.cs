using Disagree.Lexicons;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Claims.Roles;

/// <summary>
/// Whether who has resigned holds the office for a time yet: "resigned but will stay on until May", "resigned. He stays on as caretaker".
/// </summary>
internal static class StayingOn
{
    /// <summary>Whether the words of a sentence from a token on say so of somebody.</summary>
    /// <param name="view">The sentence of the departure, or the one behind it.</param>
    /// <param name="from">Behind the departure; 0 in a sentence behind it.</param>
    /// <param name="leaver">Who resigned.</param>
    internal static bool Is(SentenceView view, int from, NameMention leaver)
    {
        for (var i = Math.Max(1, from); i + 1 < view.Tokens.Length; i++)
        {
            if (view.Is(i, WordClass.Staying) && IsInOffice(view, i + 1) && IsOf(view, i, from, leaver))
            {
                return true;
            }
        }

        return false;
    }

    // "stays | on as caretaker", "remains | in office", "will remain | as head"; not "remains | on the board", "remains | as a director"
    private static bool IsInOffice(SentenceView view, int at) =>
        (view.WordAt(at) is "on" && (at + 1 == view.Tokens.Length || IsBareOn(view, at + 1)))
        || (view.WordAt(at) is "as" && at + 1 < view.Tokens.Length && view.WordAt(at + 1) is not ("a" or "an"))
        || (
            view.WordAt(at) is "in"
            && at + 1 < view.Tokens.Length
            && (view.Is(at + 1, WordClass.OfficeWord) || view.Is(at + 1, WordClass.WithOffice))
        );

    private static bool IsBareOn(SentenceView view, int at) =>
        view.Tokens[at].Tag is Tag.Punctuation or Tag.Conjunction
        || view.WordAt(at) is "as" or "until" or "till" or "for"
        || view.IsInTime(at);

    // "resigned but | will stay", "He | stays"; not "resigned, and her deputy | stays"
    private static bool IsOf(SentenceView view, int verb, int from, NameMention leaver)
    {
        var at = verb - 1;
        while (at > from && view.Tokens[at].Tag is Tag.Modal or Tag.Adverb)
        {
            at--;
        }

        return (from > 0 && view.Tokens[at].Tag is Tag.Conjunction)
            || ((view.NameAt(at) ?? view.PronounAt(at)) is { Type: NameType.Person } person && !SuccessorReader.IsOther(person, leaver));
    }
}
