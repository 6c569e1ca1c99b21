using Disagree.Lexicons;

namespace Disagree.Claims.Clauses;

/// <summary>Tells where an object may begin behind a verb: at an article, a number or "his", and at no time.</summary>
internal static class ObjectOpening
{
    internal static bool Is(SentenceView view, int at) =>
        at < view.Tokens.Length
        && (view.Tokens[at].Tag is Tag.Determiner or Tag.Number or Tag.NumberWord || view.Is(at, WordClass.Possessive))
        && !view.IsInTime(at);
}
