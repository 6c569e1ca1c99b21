using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Finds what somebody announces: of "said on Monday it would buy the mill" the verb "buy".</summary>
internal static class AnnouncedVerb
{
    /// <summary>What the table "events" calls an announcement.</summary>
    internal const string Event = "announcement";

    private const int LongestSubject = 6;

    /// <summary>The verb of an event behind "it would" or "the bank will"; -1 where none follows, or one that nobody decides on.</summary>
    internal static int Find(SentenceView view, EventTable table, int after)
    {
        for (var i = after; i < Math.Min(view.Tokens.Length - 1, after + LongestSubject); i++)
        {
            if (view.Tokens[i].Tag is Tag.Modal)
            {
                return
                    view.WordAt(i) is "would" or "will"
                    && view.IsVerb(i + 1)
                    && table.OfVerb(view, i + 1) is { Kind: not (EventKind.Empty or EventKind.Place or EventKind.Ever) }
                    ? i + 1
                    : -1;
            }

            if (view.IsVerb(i) || (view.Tokens[i].Tag is Tag.Punctuation && i > after) || view.Tokens[i].Tag is Tag.Preposition)
            {
                return -1;
            }
        }

        return -1;
    }
}
