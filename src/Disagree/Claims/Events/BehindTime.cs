using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Looks past a time at what else stands behind a verb: "to let them pass" of "stepped aside on Friday to let them pass".</summary>
internal static class BehindTime
{
    /// <summary>The first token from one on that is no time and leads to none.</summary>
    internal static int From(SentenceView view, int at)
    {
        while (at < view.Tokens.Length && (view.IsInTime(at) || view.LeadsToTime(at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether nothing else stands there, or another clause behind a comma.</summary>
    internal static bool IsNone(SentenceView view, int at) =>
        From(view, at) is var rest && (rest >= view.Tokens.Length || view.Tokens[rest].Tag is Tag.Punctuation or Tag.Conjunction);
}
