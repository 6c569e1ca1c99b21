using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Tenses;

/// <summary>
/// Tells the tense at a place of a sentence by the nearest verb that shows one: first before it, then behind it, within the clause.
/// </summary>
internal static class TenseReader
{
    // Farther away than that a verb says nothing about a date.
    private const int Reach = 32;

    // How many words a subject has before its verb.
    private const int Subject = 8;

    internal static Tense Of(in TimeScene scene, int first, int end) =>
        Shown(scene, first, end) is var tense and not Tense.Told ? tense : Tense.Past;

    /// <summary>The same, and whether the past is only that of somebody who tells of it.</summary>
    internal static Tense Shown(in TimeScene scene, int first, int end)
    {
        if (scene.IsNote)
        {
            return Tense.Note;
        }

        var isOfAnEvent = IsOfAnEvent(scene, first, end, out var isBehindIt);
        if (isBehindIt || scene.Is(first - 1, "since") || IsOfABlow(scene, end) || ToldFigures.Are(scene, first))
        {
            return Tense.Past;
        }

        if (isOfAnEvent && scene.Is(first - 2, "before") && scene.Kind(first) is not TimeWordKind.Weekday)
        {
            return Tense.Unknown;
        }

        if (IsSetFor(scene, first, end))
        {
            return Tense.Future;
        }

        var limit =
            scene.Is(first - 2, "at") && scene.Is(first - 1, "least") ? first - 3
            : scene.Is(first - 1, "this") ? first - 2
            : first - 1;
        var isLimit = scene.Is(limit, "by") || scene.Is(limit, "until") || scene.Is(limit, "till");
        if ((isLimit || scene.Is(limit, "through")) && HeldUntil.Is(scene, limit - 1))
        {
            return Tense.Future;
        }

        if (MovedTo.Is(scene, limit))
        {
            return Tense.Future;
        }

        var isGoal = isLimit || scene.Is(limit, "to") || scene.Is(first - 1, "through");
        var isAimed = false;
        for (var i = first - 1; i >= 0 && first - i <= Reach && !IsBoundary(scene, i); i--)
        {
            if (isGoal && scene.Words.TryTense(scene.Tokens, i, out var put, out _) && put is Tense.Deferral or Tense.Shift)
            {
                return Tense.Future;
            }

            if (Announced.Is(scene, i, first))
            {
                return Tense.Future;
            }

            if (TenseCue.Of(scene, i, Math.Abs(first - i)) is var tense and not Tense.Unknown)
            {
                return tense == Tense.Past && isAimed ? Tense.Told : tense;
            }

            if (
                isAimed
                && scene.Tokens[i].Tag == Tag.Noun
                && scene.Words.TryTense(scene.Tokens, i, out var aim, out _)
                && aim == Tense.Intent
            )
            {
                return Tense.Future;
            }

            isAimed = isAimed || (scene.Is(i, "to") && scene.Tokens[i + 1].Tag == Tag.Verb);

            if ((first - i <= 2 || isLimit || IsClock(scene, i + 1, first)) && (scene.Is(i, "is") || scene.Is(i, "are")))
            {
                return Tense.Future;
            }
        }

        for (var i = end; i < scene.Count && i - end <= Reach && !isOfAnEvent && !(i > end && IsBoundary(scene, i)); i++)
        {
            if (TenseCue.Of(scene, i, i - end) is var tense and not Tense.Unknown)
            {
                return tense;
            }
        }

        return isLimit ? Tense.Future : Tense.Unknown;
    }

    /// <summary>"In a report sent to the board on Monday, the engineer said": the day of an opening phrase is that of speaking.</summary>
    internal static bool IsSaidIn(in TimeScene scene, int end)
    {
        if (!scene.Is(end, ',') || scene.Tokens[0].Tag != Tag.Preposition)
        {
            return false;
        }

        for (var i = end + 1; i < scene.Count && i - end <= Subject && !scene.Is(i, ','); i++)
        {
            if (scene.Words.TryTense(scene.Tokens, i, out var tense, out _) || scene.Tokens[i].Tag is Tag.PastVerb or Tag.Modal)
            {
                return tense == Tense.Told;
            }
        }

        return false;
    }

    /// <summary>Whether a word of the sentence speaks of what is to come.</summary>
    internal static bool HasFuture(in TimeScene scene)
    {
        for (var i = 0; i < scene.Count; i++)
        {
            if (
                !TenseCue.IsMonth(scene, i)
                && scene.Words.TryTense(scene.Tokens, i, out var tense, out _)
                && tense is Tense.Future or Tense.Intent
            )
            {
                return true;
            }
        }

        return false;
    }

    // "set 3 May for the vote", "fixed Monday as the date of the vote"; "had set Monday" may be behind
    private static bool IsSetFor(in TimeScene scene, int first, int end)
    {
        var before = scene.Is(first - 1, "this") || scene.Is(first - 1, "on") ? first - 2 : first - 1;
        return !scene.Is(before - 1, "had")
            && !scene.Is(before - 1, "and")
            && (scene.Is(before, "set") || scene.Is(before, "fixed") || scene.Is(before, "chose") || scene.Is(before, "picked"))
            && (scene.Is(end, "for") || scene.Is(end, "as"));
    }

    // "victims of a Friday crash", "in Friday's crash": the verb behind speaks of the victims and not of the crash.
    private static bool IsOfAnEvent(in TimeScene scene, int first, int end, out bool isBehindIt)
    {
        var noun = scene.Kind(end) == TimeWordKind.Part ? end + scene.At(end).Count : end;
        var isOwner = scene.Is(noun, "'s") || scene.Is(noun, "’s");
        var hasArticle = scene.Kind(first - 1) == TimeWordKind.Article;
        var before = hasArticle ? first - 2 : first - 1;
        var isEvent = isOwner || (hasArticle && noun < scene.Count && scene.Tokens[noun].Tag is Tag.Noun or Tag.Gerund);
        isBehindIt = isEvent && scene.Text(before) is "following" or "over" or "since";
        return isEvent && scene.Text(before) is "of" or "in" or "after" or "from" or "about" or "into" or "before";
    }

    /// <summary>Whether a date is that of what nobody plans: "the July 3 blast", "Friday's crash", "Monday night's deadly fire".</summary>
    internal static bool IsOfABlow(in TimeScene scene, int end)
    {
        var noun = scene.Kind(end) == TimeWordKind.Part ? end + scene.At(end).Count : end;
        noun = scene.Is(noun, "'s") || scene.Is(noun, "’s") ? noun + 1 : noun;
        noun = noun < scene.Count && scene.Tokens[noun].Tag == Tag.Adjective ? noun + 1 : noun;
        return noun < scene.Count && scene.Words.TryTense(scene.Tokens, noun, out var tense, out _) && tense == Tense.Blow;
    }

    // "is at 11 a.m. Saturday": only a clock time between
    private static bool IsClock(in TimeScene scene, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (
                !(
                    scene.IsNumber(i)
                    || scene.Is(i, ':')
                    || scene.Kind(i) is TimeWordKind.Meridiem or TimeWordKind.Clock or TimeWordKind.OClock
                    || (i == from && scene.Is(i, "at"))
                    || (i == to - 1 && scene.Is(i, "on"))
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBoundary(in TimeScene scene, int i) => scene.Text(i) is ";" or "\"" or "“" or "”" or "``" or "--";
}
