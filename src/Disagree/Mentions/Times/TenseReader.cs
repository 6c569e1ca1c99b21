using Disagree.Lexicons;

namespace Disagree.Mentions.Times;

/// <summary>Tells the tense at a place of a sentence by the nearest verb that shows one: first before it, then behind it, within the clause.</summary>
internal static class TenseReader
{
    // Farther away than that a verb says nothing about a date.
    private const int Reach = 24;

    internal static Tense Of(in TimeScene scene, int first, int end)
    {
        if (scene.IsNote)
        {
            return Tense.Note;
        }

        var isLimit = scene.Is(first - 1, "by") || scene.Is(first - 1, "until") || scene.Is(first - 1, "till");
        var isGoal = isLimit || scene.Is(first - 1, "to") || scene.Is(first - 1, "through");
        for (var i = first - 1; i >= 0 && first - i <= Reach && !IsBoundary(scene, i); i--)
        {
            if (isGoal && scene.Words.TryTense(scene.Tokens, i, out var put, out _) && put == Tense.Deferral)
            {
                return Tense.Future;
            }

            if (Cue(scene, i) is var tense and not Tense.Unknown)
            {
                return tense;
            }

            if ((first - i <= 2 || isLimit) && (scene.Is(i, "is") || scene.Is(i, "are")))
            {
                return Tense.Future;
            }
        }

        for (var i = end; i < scene.Count && i - end <= Reach && !(i > end && IsBoundary(scene, i)); i++)
        {
            if (Cue(scene, i) is var tense and not Tense.Unknown)
            {
                return tense;
            }
        }

        return isLimit ? Tense.Future : Tense.Unknown;
    }

    private static Tense Cue(in TimeScene scene, int i)
    {
        var token = scene.Tokens[i];
        if (!IsMonth(scene, i) && scene.Words.TryTense(scene.Tokens, i, out var tense, out var count))
        {
            return tense switch
            {
                Tense.Intent => token.Tag == Tag.Noun && !scene.Is(i + count, "to") || IsOverturned(scene, i) ? Tense.Unknown : Tense.Future,
                Tense.Present => token.Tag == Tag.Verb && !IsGoverned(scene, i) && !scene.Is(i - 1, "not") && !scene.Is(i - 1, "did") && !scene.Is(i - 1, "didn't") ? Tense.Future : Tense.Unknown,
                Tense.Deferral => token.Tag is Tag.PastVerb or Tag.Participle && !IsGoverned(scene, i) ? Tense.Past : Tense.Unknown,
                Tense.Future => IsOverturned(scene, i) || (count == 1 && scene.Is(i - 1, "to")) ? Tense.Unknown : tense,
                _ => count == 1 && IsGoverned(scene, i) ? Tense.Unknown : tense,
            };
        }

        if (token.Tag is Tag.Number or Tag.Punctuation or Tag.Possessive || IsGoverned(scene, i))
        {
            return Tense.Unknown;
        }

        var word = scene.Text(i);
        return token.Tag == Tag.PastVerb || (word.Length > 3 && word is [>= 'a' and <= 'z', .., not 'e', 'e', 'd']) ? Tense.Past : Tense.Unknown;
    }

    // "in May", and not "may"; at the head of a sentence the number behind it tells
    private static bool IsMonth(in TimeScene scene, int i) =>
        scene.Kind(i) == TimeWordKind.MonthDoubtful && scene.IsCapital(i) && (i > 0 || scene.IsNumber(i + 1));

    // "will be held", "to put": the word before tells the tense
    private static bool IsGoverned(in TimeScene scene, int i) => scene.Is(i - 1, "be") || scene.Is(i - 1, "being") || scene.Is(i - 1, "to");

    // "had been due to expire on Friday" tells of a Friday that has passed.
    private static bool IsOverturned(in TimeScene scene, int i) =>
        scene.Is(i - 1, "had") || (scene.Is(i - 1, "been") && scene.Is(i - 2, "had"));

    /// <summary>Whether a word of the sentence speaks of what is to come.</summary>
    internal static bool HasFuture(in TimeScene scene)
    {
        for (var i = 0; i < scene.Count; i++)
        {
            if (!IsMonth(scene, i) && scene.Words.TryTense(scene.Tokens, i, out var tense, out _) && tense is Tense.Future or Tense.Intent)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBoundary(in TimeScene scene, int i) =>
        scene.Is(i, ';') || scene.Is(i, '"') || scene.Is(i, '“') || scene.Is(i, '”') || scene.Is(i, "``") || scene.Is(i, "--");
}
