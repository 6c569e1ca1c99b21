using Disagree.Lexicons;

namespace Disagree.Claims.Events;

/// <summary>Tells a verb by which something is done to its subject: "was reported", "had already been sold".</summary>
internal static class Passive
{
    internal static bool Is(SentenceView view, int verb) =>
        view.Tokens[verb].Tag is Tag.Participle or Tag.PastVerb
        && (
            verb == 0
            || view.Tokens[verb - 1].Tag is Tag.Auxiliary
            || (verb > 1 && view.Tokens[verb - 1].Tag is Tag.Adverb && view.Tokens[verb - 2].Tag is Tag.Auxiliary)
        );
}
