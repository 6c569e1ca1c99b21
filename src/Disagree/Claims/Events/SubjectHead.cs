using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Finds the head of the phrase before a verb: "quake" of "a quake of magnitude 6.1 near Lowick struck", "trial" of "the trial of Ana Ruiz
/// opened".
/// </summary>
internal static class SubjectHead
{
    private const int Farthest = 14;

    /// <summary>The token of the noun; -1 where none stands there.</summary>
    internal static int Before(SentenceView view, int verb, int first)
    {
        var at = verb - 1;
        while (at >= first && (IsOfVerb(view, at) || view.WordAt(at) is ","))
        {
            at = view.WordAt(at) is "," && !IsRelative(view, at + 1) && Aside.Before(view, at) is >= 0 and var before ? before : at - 1;
        }

        var head = -1;
        var isDescribed = true;
        for (var i = at; i >= first && at - i <= Farthest; i--)
        {
            // "it rang before the pump failed"
            if (ClauseOpener.Is(view.WordAt(i), ClauseOpening.Subordinate))
            {
                break;
            }

            if (view.Tokens[i].Tag is Tag.Preposition)
            {
                isDescribed = true;
            }
            else if (isDescribed && view.NameAt(i) is null && !view.IsInTime(i) && view.Tokens[i].Tag is Tag.Noun or Tag.Gerund)
            {
                (head, isDescribed) = (i, false);
            }
            else if (view.Tokens[i].Tag is Tag.Determiner && i > first && view.Tokens[i - 1].Tag is not Tag.Preposition)
            {
                break;
            }
            else if (!IsWithin(view, i))
            {
                break;
            }
        }

        return head;
    }

    /// <summary>The last token of what stands before a verb and its auxiliaries: "Lowick" of "Lowick has not been"; -1 for none.</summary>
    internal static int Behind(SentenceView view, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && IsOfVerb(view, at))
        {
            at--;
        }

        return at;
    }

    // "the pump, which failed"
    private static bool IsRelative(SentenceView view, int i) => view.WordAt(i) is "which" or "that" or "who";

    /// <summary>Whether a word stands between a subject and its verb: "has", "that had not", "is due to", "was last".</summary>
    internal static bool IsOfVerb(SentenceView view, int i) =>
        view.IsInTime(i)
        || (i > 0 && view.WordAt(i) is "last" or "first" && view.Tokens[i - 1].Tag is Tag.Auxiliary)
        || view.Tokens[i].Tag is Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.To
        || view.Is(i, WordClass.Planned)
        || IsRelative(view, i);

    private static bool IsWithin(SentenceView view, int i) =>
        view.NameAt(i) is not null
        || view.IsInTime(i)
        || view.Tokens[i].Tag
            is Tag.Determiner
                or Tag.Adjective
                or Tag.Noun
                or Tag.Gerund
                or Tag.Possessive
                or Tag.ProperNoun
                or Tag.Number
                or Tag.NumberWord
                or Tag.Word
        || view.WordAt(i) is "-" or "and";
}
