using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>
/// Tells a verb that goes on with what the verb before it tells, whatever adverbs and times stand between: "drove off, killing nine", "came
/// in and, minutes later, opened fire", "began wildly shooting".
/// </summary>
internal static class VerbJoint
{
    /// <summary>Whether the word at a token is such a verb.</summary>
    internal static bool Is(SentenceView view, int verb) =>
        view.Tokens[verb].Tag is Tag.Gerund or Tag.PastVerb or Tag.Verb
        && Before(view, verb) is >= 0 and var before
        && view.Tokens[verb].Tag switch
        {
            Tag.Gerund => view.WordAt(before) is "," or "and" || view.LemmaAt(before) is "start" or "begin",
            Tag.Verb => view.Tokens[verb - 1].Tag is Tag.To && view.LemmaAt(before) is "start" or "begin",
            _ => view.WordAt(before) is "and" && !IsTimed(view, verb),
        };

    /// <summary>The token before a verb but for "then", "minutes later", "to"; -1 for none.</summary>
    internal static int Before(SentenceView view, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && (view.IsInTime(at) || view.Tokens[at].Tag is Tag.Adverb or Tag.To || view.LeadsToTime(at)))
        {
            at--;
        }

        return at;
    }

    // "left at 8:10 a.m. and sank two hours later": each verb has a time of its own
    private static bool IsTimed(SentenceView view, int verb) => view.Times.Exists(t => t.Span.Start > view.Tokens[verb].Start);
}
