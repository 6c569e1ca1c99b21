using Disagree.Claims.Clauses;
using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Tells whether a sentence speaks of the moment at which a calamity came: "inside when the mill caught fire", "at the time of the blast";
/// not "when police came".
/// </summary>
internal sealed class CalamityMoment(EventTable table)
{
    private const int Reach = 16;

    internal bool IsTold(SentenceView view)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (view.WordAt(i) is "when" or "When" or "as" or "As" ? Befalls(view, i + 1) : IsAtTime(view, i))
            {
                return true;
            }
        }

        return false;
    }

    // "at the time", which is that of what is told; "at the time of the blast"
    private bool IsAtTime(SentenceView view, int i) =>
        i > 1
        && view.WordAt(i) is "time" or "moment"
        && view.WordAt(i - 1) is "the"
        && view.WordAt(i - 2) is "at" or "At"
        && (i + 1 >= view.Tokens.Length || view.WordAt(i + 1) is not "of" || Befalls(view, i + 2));

    private bool Befalls(SentenceView view, int first)
    {
        var end = first;
        while (end < view.Tokens.Length && end - first < Reach && view.Tokens[end].Tag is not Tag.Punctuation)
        {
            end++;
        }

        for (var i = first; i < end; i++)
        {
            var told = view.IsVerb(i) ? table.Done(view, new Clause(first, end), i) : table.OfNoun(view, i);
            if (told is { } befell && table.IsCalamity(befell.Event))
            {
                return true;
            }
        }

        return false;
    }
}
