using Disagree.Lexicons;
using Disagree.Mentions.Times.Words;

namespace Disagree.Mentions.Times.Tenses;

/// <summary>
/// Tells a passive in the present that looks ahead: "is buried on Monday", "when she is sentenced in May"; for what is done already was done.
/// </summary>
internal static class Announced
{
    private const int Subject = 8;

    /// <summary>Whether the verb at a token says so of the date that begins at another.</summary>
    internal static bool Is(in TimeScene scene, int verb, int first) =>
        (verb == first - 1 || (verb == first - 2 && scene.Tokens[first - 1].Tag == Tag.Preposition))
        && (scene.Kind(first) is TimeWordKind.Weekday || IsOfWhen(scene, verb))
        && scene.Tokens[verb].Tag is Tag.Participle or Tag.PastVerb
        && (scene.Is(verb - 1, "is") || scene.Is(verb - 1, "are"));

    private static bool IsOfWhen(in TimeScene scene, int verb)
    {
        for (var i = verb - 2; i >= 0 && verb - i <= Subject && !scene.Is(i, ','); i--)
        {
            if (scene.Is(i, "when") || scene.Is(i, "until") || scene.Is(i, "before") || scene.Is(i, "once"))
            {
                return true;
            }
        }

        return false;
    }
}
