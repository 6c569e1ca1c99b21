using Disagree.Articles;
using Disagree.Lexicons;
using Disagree.Mentions;

namespace Disagree.Claims.Naming;

/// <summary>
/// Tells whom an article names, and for a part in what it tells: who speaks, does something, has a title, a role or an age, or is named
/// again; not who is named by the way, "a song by Ruth Keller".
/// </summary>
internal static class NamedPersons
{
    /// <summary>Whether a person's name, which covers tokens of a sentence, is such a one.</summary>
    internal static bool Is(SentenceView view, NameMention name, int end) =>
        name.Canonical.Contains(' ', StringComparison.Ordinal) && !IsCredit(view) && !IsOfThing(view, end);

    /// <summary>Whether its words give a part to whom they name.</summary>
    internal static bool HasPart(SentenceView view, NameMention name, int from, int end) =>
        view.Sentence.Part is Part.Title
        || end - from > name.Canonical.AsSpan().Count(' ') + 1
        || view.Mentions.Names.Count(n => n.Entity == name.Entity) > 1
        || view.Roles.Exists(r => r.Span.Overlaps(name.Span))
        || view.Relations.Exists(r => r.Span.Overlaps(name.Span))
        || (from > 0 && (view.IsVerb(from - 1) || IsAge(view, from - 1)))
        || IsWhoIsDescribed(view, from, end)
        || (end < view.Tokens.Length && IsOpening(view, end));

    // "a | toddler, Ruth Keller, |"
    private static bool IsWhoIsDescribed(SentenceView view, int from, int end) =>
        from > 2
        && view.WordAt(from - 1) is ","
        && view.Tokens[from - 2].Tag is Tag.Noun
        && view.IsPersonNoun(from - 2)
        && end < view.Tokens.Length
        && view.WordAt(end) is ",";

    // "eight-year-old | Ruth Keller"
    private static bool IsAge(SentenceView view, int before) =>
        view.WordAt(before) is "old"
            ? before > 1 && view.WordAt(before - 1) is "-"
            : view.WordAt(before).EndsWith("-year-old", StringComparison.Ordinal);

    // "Ruth Keller | said", "Ruth Keller, | 34", "Ruth Keller | of the union", "Ruth Keller, | prosecuting, said"
    private static bool IsOpening(SentenceView view, int end) =>
        view.Tokens[end].Tag is Tag.Verb or Tag.PastVerb or Tag.Auxiliary or Tag.Modal
        || view.WordAt(end) is "of" or "("
        || (
            view.WordAt(end) is ","
            && end + 1 < view.Tokens.Length
            && (
                view.Tokens[end + 1].Tag is Tag.Number or Tag.Determiner or Tag.Noun or Tag.Gerund
                || view.WordAt(end + 1) is "who" or "whose" or "of"
            )
        );

    // who wrote or helped to write the article
    private static bool IsCredit(SentenceView view)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (
                view.WordAt(i) is "contributed" && i + 1 < view.Tokens.Length && view.WordAt(i + 1) is "to"
                || (view.WordAt(i) is "Reporting" or "Editing" or "Writing" && i + 1 < view.Tokens.Length && view.WordAt(i + 1) is "by")
            )
            {
                return true;
            }
        }

        return false;
    }

    // "a Ruth Keller | song"
    private static bool IsOfThing(SentenceView view, int end) =>
        view.Sentence.Part is not Part.Title
        && end < view.Tokens.Length
        && view.Tokens[end].Tag is Tag.Noun
        && char.IsLower(view.WordAt(end)[0]);
}
