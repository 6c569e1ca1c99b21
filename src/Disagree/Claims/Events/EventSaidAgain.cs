using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Tells an earlier event that a pronoun stands for.</summary>
internal static class EventSaidAgain
{
    /// <summary>Whether "nobody was hurt that time" is said; but "nobody had been hurt by that time" tells of the event itself.</summary>
    internal static bool IsThatTime(SentenceView view, int at, int end) =>
        at >= end
        && at + 1 < view.Tokens.Length
        && view.WordAt(at) is "that"
        && view.WordAt(at + 1) is "time"
        && (view.IsVerb(at - 1) || view.Tokens[at - 1].Tag is Tag.Noun or Tag.Adjective);

    /// <summary>Whether a relative clause tells the amount of it: "only one fire was worse, that of 1921, which killed 40".</summary>
    internal static bool IsThatOf(SentenceView view, int that, int amount)
    {
        if (
            that == 0
            || that + 2 >= amount
            || view.WordAt(that - 1) is not ","
            || view.WordAt(that) is not "that"
            || view.WordAt(that + 1) is not ("of" or "in")
        )
        {
            return false;
        }

        for (var i = that + 2; i + 1 < amount; i++)
        {
            if (view.WordAt(i) is ",")
            {
                return view.WordAt(i + 1) is "which";
            }
        }

        return false;
    }
}
