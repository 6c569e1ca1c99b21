using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Years;

/// <summary>
/// Tells a year from a number of four digits that counts something: "in 2000", "about 2000 troops", "a crowd of 1500 people".
/// </summary>
internal static class YearDoubt
{
    // Before that, a number before a noun counts it.
    private const int FirstOfNews = 1900;

    /// <summary>Whether a word stands before the number that asks for a year.</summary>
    internal static bool IsBehindYearWord(in TimeScene scene, int at) =>
        at > 0
        && (
            scene.Is(at - 1, WordClass.BeforeYear)
            || scene.Is(at - 1, "fy")
            || scene.Text(at - 1) is "early" or "late" or "mid" or "of" or "year" or "fiscal"
        );

    /// <summary>
    /// Whether a number behind such a word counts what follows: "one of 1200 men", "from 1000 to 2000 homes", "a crowd of 2000 marchers";
    /// "the floods of 2014 killers" does not.
    /// </summary>
    internal static bool IsCounted(in TimeScene scene, int at, int year)
    {
        var last = scene.Is(at + 1, "to") && scene.IsNumber(at + 2) ? at + 2 : at;
        if (!IsManyBehind(scene, last))
        {
            return false;
        }

        return year < FirstOfNews
            || (scene.Is(at - 1, "of") && scene.Kind(at - 3) == TimeWordKind.Article && scene.Text(at - 3) is ['a' or 'A', ..]);
    }

    /// <summary>Whether a number that nothing calls a year is none: "about 2000 people", "$ 1999", "No. 1988", "2000 troops", "the Rossel 2000 index".</summary>
    internal static bool IsAmount(in TimeScene scene, int at)
    {
        if (
            at > 0
            && (
                scene.Kind(at - 1) == TimeWordKind.Approx
                || scene.Is(at - 1, "than")
                || scene.Is(at - 1, '$')
                || scene.Is(at - 1, '#')
                || scene.Is(at - 1, '£')
                || scene.Is(at - 1, '€')
                || scene.Is(at - 1, "No")
                || (scene.Kind(at - 1) == TimeWordKind.Label && scene.IsCapital(at - 1))
                || scene.Is(at - 1, "with")
                || IsAcronym(scene.Text(at - 1))
            )
        )
        {
            return true;
        }

        return (scene.Is(at + 1, "index") && scene.IsCapital(at - 1) && !scene.IsNumber(at - 1))
            || (scene.Is(at + 1, "block") && scene.Is(at + 2, "of"))
            || (IsManyBehind(scene, at) && (at == 0 || !scene.Is(at - 1, "the")));
    }

    // "people", "troops": a plural that is no verb
    private static bool IsManyBehind(in TimeScene scene, int at)
    {
        var next = scene.Text(at + 1);
        return next is "people" or "men" or "women" or "children"
            || (
                next.Length > 3
                && char.IsLower(next[0])
                && next[^1] == 's'
                && next[^2] != 's'
                && !scene.Words.TryTense(scene.Tokens, at + 1, out _, out _)
            );
    }

    // "WWF 2000" is a name.
    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyExceptInRange('A', 'Z');
}
