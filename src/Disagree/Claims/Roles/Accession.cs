using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Roles;

/// <summary>
/// Whom a verb says has come into an office: "Paul Marlow | took over", "Paul Marlow | takes her place", "Paul Marlow, | in office since May";
/// not "took over the talks".
/// </summary>
internal static class Accession
{
    /// <summary>Who has; null where the words at a token say it of nobody who is named.</summary>
    internal static NameMention? Of(SentenceView view, int at) =>
        at + 1 >= view.Tokens.Length ? null
        : view.WordAt(at) is "takes" or "took" or "taken" ? (IsTaken(view, at + 1) ? PersonSubject.Of(view, at)?.Person : null)
        : view.WordAt(at) is "office" && view.WordAt(at + 1) is "since" && at > 1 && view.WordAt(at - 1) is "in"
            ? PersonSubject.Of(view, view.Is(at - 2, WordClass.FormOfBe) ? at - 2 : at - 1)?.Person
        : null;

    // "took | over", "took | charge", "takes | her place", "took | office"
    private static bool IsTaken(SentenceView view, int at) =>
        view.WordAt(at) is "over" or "charge" ? IsOfOffice(view, at + 1)
        : view.Is(at, WordClass.Possessive)
            ? at + 1 < view.Tokens.Length
                && (view.Is(at + 1, WordClass.OfficeWord) || view.Is(at + 1, WordClass.WithOffice) || view.WordAt(at + 1) is "place")
                && IsEnd(view, at + 2)
        : view.WordAt(at) is "office";

    // not "takes her role | seriously", "took his seat | in the front row"
    private static bool IsEnd(SentenceView view, int at) =>
        at >= view.Tokens.Length
        || view.Tokens[at].Tag is Tag.Punctuation or Tag.Conjunction
        || view.WordAt(at) is "as"
        || view.IsInTime(at)
        || view.LeadsToTime(at);

    // "took over | on Friday", "took over | as head", "took over | from Ruth Keller", "took over | the post"; not "took over | the talks"
    private static bool IsOfOffice(SentenceView view, int at) =>
        at >= view.Tokens.Length
        || view.Tokens[at].Tag is Tag.Punctuation or Tag.Conjunction or Tag.Adverb
        || view.IsInTime(at)
        || (view.Tokens[at].Tag is Tag.Preposition && view.WordAt(at) is not "of")
        || view.Is(at, WordClass.OfficeWord)
        || (
            view.Tokens[at].Tag is Tag.Determiner or Tag.Pronoun
            && at + 1 < view.Tokens.Length
            && (view.Is(at + 1, WordClass.OfficeWord) || view.IsInTime(at + 1))
        );
}
