using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Tenses;

/// <summary>Tells the tense that one word or phrase of a sentence shows.</summary>
internal static class TenseCue
{
    // A verb in the present tells of a timetable only right beside its date.
    private const int Near = 4;

    /// <summary>The tense shown at a token, that many tokens away from a date.</summary>
    internal static Tense Of(in TimeScene scene, int i, int distance)
    {
        var token = scene.Tokens[i];
        if (IsWithin(scene, i))
        {
            return Tense.Unknown;
        }

        if (!IsMonth(scene, i) && scene.Words.TryTense(scene.Tokens, i, out var tense, out var count))
        {
            return tense switch
            {
                Tense.Intent => token.Tag == Tag.Noun && !scene.Is(i + count, "to") || IsOverturned(scene, i)
                    ? Tense.Unknown
                    : Tense.Future,
                Tense.Present => distance <= Near + count && token.Tag == Tag.Verb && !IsGoverned(scene, i) && !IsDenied(scene, i)
                    ? Tense.Future
                    : Tense.Unknown,
                Tense.Blow => Tense.Unknown,
                Tense.Deferral or Tense.Shift => token.Tag is Tag.PastVerb or Tag.Participle && !IsGoverned(scene, i)
                    ? Tense.Past
                    : Tense.Unknown,
                Tense.Future => IsOverturned(scene, i) || (count == 1 && (scene.Is(i - 1, "to") || IsNoun(scene, i) || IsSubject(scene, i)))
                    ? Tense.Unknown
                    : tense,
                _ => count == 1 && (IsGoverned(scene, i) || (i > 0 && scene.Tokens[i - 1].Tag == Tag.Modal)) ? Tense.Unknown : tense,
            };
        }

        if (token.Tag is Tag.Number or Tag.Punctuation or Tag.Possessive || IsGoverned(scene, i) || IsAttribute(scene, i))
        {
            return Tense.Unknown;
        }

        var word = scene.Text(i);
        return token.Tag == Tag.PastVerb || (word.Length > 3 && word is [>= 'a' and <= 'z', .., not 'e', 'e', 'd'])
            ? Tense.Past
            : Tense.Unknown;
    }

    /// <summary>"originally set for September": what came to nothing may lie behind as well as ahead.</summary>
    internal static bool IsOriginal(in TimeScene scene, int first)
    {
        for (var i = first - 1; i >= 0 && first - i <= Near + 1; i--)
        {
            if (scene.Is(i, "originally") || scene.Is(i, "initially"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in May", and not "may"; at the head of a sentence the number behind it tells.</summary>
    internal static bool IsMonth(in TimeScene scene, int i) =>
        scene.Kind(i) == TimeWordKind.MonthDoubtful && scene.IsCapital(i) && (i > 0 || scene.IsNumber(i + 1));

    // "believed to be": a phrase that begins one word before says it all.
    private static bool IsWithin(in TimeScene scene, int i) =>
        i > 0 && scene.Words.TryTense(scene.Tokens, i - 1, out _, out var count) && count > 1;

    // "will be held", "to put": the word before tells the tense
    private static bool IsGoverned(in TimeScene scene, int i)
    {
        var before =
            i > 1 && (scene.Tokens[i - 1].Tag == Tag.Adverb || scene.Text(i - 1).EndsWith("ly", StringComparison.Ordinal)) ? i - 2 : i - 1;
        return scene.Is(before, "be")
            || scene.Is(before, "being")
            || scene.Is(before, WordClass.Staying)
            || scene.Is(before, "getting")
            || scene.Is(before, "get")
            || scene.Is(before, "to");
    }

    // "on a still undecided date in May": the word describes a noun, and tells nothing of when
    private static bool IsAttribute(in TimeScene scene, int i)
    {
        var before = i > 1 && scene.Tokens[i - 1].Tag == Tag.Adverb ? i - 2 : i - 1;
        return i + 1 < scene.Count
            && scene.Tokens[i + 1].Tag == Tag.Noun
            && before >= 0
            && (scene.Kind(before) == TimeWordKind.Article || scene.Tokens[before].Tag == Tag.Adjective);
    }

    private static bool IsDenied(in TimeScene scene, int i) =>
        scene.Is(i - 1, "not") || scene.Is(i - 1, "n't") || scene.Is(i - 1, "did") || scene.Is(i - 1, "didn't");

    // "in a garbage can Saturday", "left a will": no verb follows
    private static bool IsNoun(in TimeScene scene, int i) =>
        scene.Text(i) is "can" or "will" or "must" or "might"
        && (
            i + 1 >= scene.Count
            || scene.Tokens[i + 1].Tag == Tag.Preposition
            || scene.Kind(i + 1) is TimeWordKind.Weekday or TimeWordKind.Day
        );

    // "housing starts rise": a verb follows
    private static bool IsSubject(in TimeScene scene, int i) =>
        scene.Text(i).EndsWith("s", StringComparison.Ordinal)
        && i > 0
        && i + 1 < scene.Count
        && scene.Tokens[i - 1].Tag is Tag.Noun or Tag.Gerund or Tag.ProperNoun or Tag.Adjective
        && scene.Tokens[i + 1].Tag is Tag.Verb or Tag.PastVerb;

    // "had been due to expire on Friday" tells of a Friday that has passed, and "was supposed to" of what did not come.
    private static bool IsOverturned(in TimeScene scene, int i) =>
        (scene.Is(i, "supposed") && (scene.Is(i - 1, "was") || scene.Is(i - 1, "were")))
        || scene.Is(i - 1, "had")
        || (scene.Is(i - 1, "been") && scene.Is(i - 2, "had"));
}
