using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Dates;

/// <summary>Tells the hour at which an entry of a running report was written: "17:40 What we know so far", "Updated at 14:05 GMT".</summary>
internal static class EntryStamp
{
    private const int Longest = 4;

    /// <summary>Whether a time is such a stamp.</summary>
    internal static bool Is(SentenceView view, TimeMention time)
    {
        var (from, to) = (view.TokenFrom(time.Span.Start), view.TokenFrom(time.Span.End));
        return (from == 0 && OpensEntry(view, time, to)) || FollowsNotice(view, from);
    }

    // "17:40 What", "9:05 p.m. Count goes up", and not "17:40: gunmen entered" nor "At 17:40 gunmen entered"
    private static bool OpensEntry(SentenceView view, TimeMention time, int next) =>
        view.Tokens[0].Tag is Tag.Number
        && next < view.Tokens.Length
        && view.Tokens[next].Start > time.Span.End
        && char.IsUpper(view.Text[view.Tokens[next].Start])
        && view.Text.AsSpan(view.Tokens[0].Start, view.Tokens[next - 1].End - view.Tokens[0].Start).ContainsAny(':', '.');

    private static bool FollowsNotice(SentenceView view, int from)
    {
        var at = from - 1;
        while (at > 0 && at > from - Longest && (view.Tokens[at].Tag is Tag.Preposition or Tag.Punctuation || view.IsInTime(at)))
        {
            at--;
        }

        return at is 0 or 1
            && view.WordAt(at) is "Posted" or "Updated" or "Published" or "updated"
            && (at == 0 || view.WordAt(0) is "Last" or "First");
    }
}
