using Disagree.Lexicons;

namespace Disagree.Claims.Dates;

/// <summary>
/// Tells the days for which something had been planned and on which it did not come about: "first set for 9 May", "was to be held on 9 May
/// but was put off".
/// </summary>
internal static class FormerPlan
{
    private const int Reach = 6;

    /// <summary>Whether the time with these tokens tells such a day.</summary>
    internal static bool Is(SentenceView view, int from, int to)
    {
        var verb = from - 1;
        verb -= verb > 0 && view.Tokens[verb].Tag is Tag.Preposition ? 1 : 0;
        if (verb > 0 && IsPlanned(view, verb) && view.WordAt(verb - 1) is "first" or "originally" or "initially" or "previously")
        {
            return true;
        }

        return IsTurnedBehind(view, to) && IsToBe(view, from);
    }

    private static bool IsPlanned(SentenceView view, int i) => view.Is(i, WordClass.Planned);

    // "on 9 May but", "on 9 May, but"
    private static bool IsTurnedBehind(SentenceView view, int to)
    {
        var verb = to + (to < view.Tokens.Length && view.WordAt(to) is "," ? 2 : 1);
        return verb < view.Tokens.Length
            && view.WordAt(verb - 1) is "but"
            && (view.IsVerb(verb) || view.Tokens[verb].Tag is Tag.Auxiliary or Tag.Modal);
    }

    // "was to be held on", "had been scheduled for"
    private static bool IsToBe(SentenceView view, int from)
    {
        for (var i = from - 1; i > 0 && from - i <= Reach && view.Tokens[i].Tag is not Tag.Punctuation; i--)
        {
            if (
                (
                    view.WordAt(i) is "to"
                    && (view.WordAt(i - 1) is "was" or "were" || IsPlanned(view, i - 1) || view.WordAt(i - 1) is "supposed" or "meant")
                ) || (IsPlanned(view, i) && view.Tokens[i - 1].Tag is Tag.Auxiliary)
            )
            {
                return true;
            }
        }

        return false;
    }
}
